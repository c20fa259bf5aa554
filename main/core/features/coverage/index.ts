export { coverageHandlers } from './coverage.handlers.ts';
export { bitOf, coverageMatrix, firstDayOf, surveyOf } from './coverage.service.ts';
export { listGaps } from './gaps.repository.ts';
