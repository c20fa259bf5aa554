import { isWeekday } from '../../../../shared/domain/weekday-names.ts';
import { type Candidate, type Field, foreignScore, type RawColumn } from './candidates.ts';
import { dateBesideTimeReason, dayColumnReason } from './reasons.ts';

const confidence = 0.95;
const isDay = ({ path }: RawColumn): boolean => isWeekday(path.at(-1) ?? '');
const isTimed = ({ profile }: RawColumn): boolean =>
  profile.telling === 0 || profile.share('time', 'boolean', 'number', 'special', 'date') >= 0.6;
const isDated = ({ header, profile }: RawColumn): boolean =>
  /^(?:datum|termin)$/i.test(header) && profile.share('date', 'text') >= 0.6;

/** "Mo | Di | Mi" above times or crosses, "Datum" beside "Uhrzeit": together they say when. */
export function settleDayColumns(columns: readonly RawColumn[], candidates: Map<Field, Candidate>[]): void {
  const days = columns.filter((column) => isDay(column) && isTimed(column));
  const claim = (at: number, reason: string): void => {
    const own = Math.max(confidence, foreignScore(columns[at]!));
    candidates[at] = new Map([['schedule', { field: 'schedule', confidence: own, reason }]]);
  };
  for (const [at, column] of columns.entries()) {
    if (days.length >= 2 && days.includes(column)) claim(at, dayColumnReason(column.header));
    const isBesideTime = (candidates[at + 1]?.get('schedule')?.confidence ?? 0) >= 0.8;
    if (isBesideTime && isDated(column)) claim(at, dateBesideTimeReason);
  }
}
