export { coverageHandlers } from './coverage.handlers.ts';
export { coverageMatrix } from './coverage.service.ts';
export { bitOf, firstDayOf, latestStand, standOf, surveyOf } from './round.ts';
export { listGaps } from './gaps.repository.ts';
export { addNeed } from './needs/named-needs.ts';
