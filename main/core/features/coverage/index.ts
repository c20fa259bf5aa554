export { coverageHandlers } from './coverage.handlers.ts';
export { coverageMatrix, firstDayOf } from './coverage.service.ts';
export { listGaps } from './coverage.repository.ts';
