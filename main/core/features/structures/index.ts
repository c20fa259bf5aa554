export { structuresHandlers } from './structures.handlers.ts';
export { structureRows } from './structures.rules.ts';
export { structuresOf } from './structures.service.ts';
export { structuresDocument } from './structures-document.ts';
