export { structuresHandlers } from './structures.handlers.ts';
export { structuresDocument } from './structures-document.ts';
