import type { MeasureRow } from '../../contract/planning.ts';
import { planningTexts } from '../../i18n/de/planning.ts';
import { formatPartialDate, isPartialDate, openDate } from '../partial-date.ts';

const { ends: words } = planningTexts;

/** A date of the plan in words; one that nobody stated is neither open nor a promise. */
export function dateWords(date: string | null): string {
  if (date === null || date === '') return words.unknown;
  if (date === openDate) return words.open;
  return isPartialDate(date) ? formatPartialDate(date) : date;
}

type Ending = Pick<MeasureRow, 'endDate' | 'status' | 'kind'>;
const isStated = (date: string | null): date is string => date !== null && date !== '' && date !== openDate;
/** Only a permanent task goes on by itself: one by kind as long as it names no end, or what was reported as "verstetigt". */
const goesOn = ({ endDate, status, kind }: Ending): boolean =>
  status === 'permanent' || (kind === 'permanentTask' && !isStated(endDate));

/** When a measure ends, for a place that says "Ende". */
export const endWords = (measure: Ending): string => (goesOn(measure) ? words.running : dateWords(measure.endDate));

/** The same, with a word where that day has passed. */
export const dueWords = (measure: Ending & Pick<MeasureRow, 'flags'>): string =>
  measure.flags.includes('overdue') ? words.overdue(endWords(measure)) : endWords(measure);

/** From when until when a measure runs. */
export function periodWords(measure: Ending & Pick<MeasureRow, 'startDate'>): string {
  const { startDate } = measure;
  const end = endWords(measure);
  const isRange = goesOn(measure) || isStated(measure.endDate);
  if (!isStated(startDate)) return goesOn(measure) ? end : isRange ? words.until(end) : words.unknown;
  return isRange ? `${dateWords(startDate)} – ${end}` : words.from(dateWords(startDate), end);
}
