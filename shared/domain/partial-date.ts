export {
  comparePartialDates,
  datePrecisions,
  formatPartialDate,
  isPartialDate,
  openDate,
  partialDateEnd,
  partialDatePrecision,
  partialDateStart,
  type DatePrecision,
  type PartialDate,
} from './partial-date-value.ts';
export { parsePartialDate, type DateParseOptions, type ParsedDate } from './partial-date-parse.ts';
