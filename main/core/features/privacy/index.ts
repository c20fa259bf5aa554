export { eraseAgain } from './erase.ts';
export { shortenNames } from './initials.ts';
export { privacyHandlers } from './privacy.handlers.ts';
