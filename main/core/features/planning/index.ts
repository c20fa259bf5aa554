export { saveItem as savePlanItem } from './items.service.ts';
export { createMeasure, planFor } from './measures.service.ts';
export { getMeasure } from './measure-record.ts';
export { measureRows } from './measures.queries.ts';
export { comparedDay } from './plan-rows.ts';
export { changesBetween, type PlanChange } from './plan-changes.rules.ts';
export { planOf } from './plan-facts.ts';
export { planningHandlers } from './planning.handlers.ts';
export { searchMeasures } from './search-measures.ts';
