export { importsHandlers } from './imports.handlers.ts';
export { loadKnowledge } from './knowledge.ts';
export { compareSides, mergeOf, type ComparedField, type Side } from './pairs/compare.rules.ts';
export { findNear } from './pairs/find-near.ts';
export { rankOf } from './pairs/near.rules.ts';
export { fieldInWords } from './pairs/pair-cards.ts';
export { distinctPairs, inventoryReports, lastNamedIn, pairKey } from './pairs/pairs.repository.ts';
export { providerNames } from './pairs/settle-pairs.ts';
export { placeText } from './value-text.ts';
