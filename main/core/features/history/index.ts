export { historyHandlers } from './history.handlers.ts';
export { changesOfOffer } from './history.service.ts';
export { createdAtOf, nameOf, rawChangesOf, type RawChange } from './history.repository.ts';
