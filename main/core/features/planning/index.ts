export { planningHandlers } from './planning.handlers.ts';
export { searchMeasures } from './search-measures.ts';
