export {
  comparePartialDates,
  formatPartialDate,
  isPartialDate,
  openDate,
  partialDateEnd,
  partialDatePrecision,
  partialDateStart,
} from './partial-date-value.ts';
export { parsePartialDate, type ParsedDate } from './partial-date-parse.ts';
