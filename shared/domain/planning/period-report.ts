import { isPartialDate, openDate, partialDateEnd } from '../partial-date.ts';
import { isClosed, type MeasureStatus } from './measure-words.ts';
import { endOn, movesUntil, type Shift } from './slippage.ts';

export interface PromisedMeasure {
  id: string;
  number: string;
  name: string;
  end: string | null;
  shifts: readonly Shift[];
  /** Its status on the eve of the period, and on its last day. */
  before: MeasureStatus | null;
  after: MeasureStatus | null;
}
interface Slip {
  id: string;
  number: string;
  name: string;
  /** The end as it was promised. */
  from: string | null;
  /** The end as it is known at the close of the period. */
  to: string | null;
  moves: number;
}
export interface PeriodReport {
  promised: number;
  done: Slip[];
  /** Its end moved behind the period, and it is not done. */
  moved: Slip[];
  /** Given up, with a reason in its report. */
  dropped: Slip[];
  /** None of these. */
  open: Slip[];
}

const endDay = (date: string | null): string | null =>
  date === null || date === openDate || !isPartialDate(date) ? null : partialDateEnd(date);
/** The eve of a period. */
export const dayBefore = (day: string): string => {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};

/**
 * Promised for a period is what was to end in it as known on the eve of the period, or was moved into it since. Each
 * promise is done, moved out, dropped or open: these together are the promises.
 */
export function periodOf(measures: readonly PromisedMeasure[], from: string, to: string): PeriodReport {
  const report: PeriodReport = { promised: 0, done: [], moved: [], dropped: [], open: [] };
  const eve = dayBefore(from);
  const isIn = (end: string | null): boolean => end !== null && end >= from && end <= to;
  for (const { before, after, shifts, end, ...named } of measures) {
    if (isClosed(before)) continue;
    const known = endOn(end, shifts, eve);
    const now = endOn(end, shifts, to);
    const touched = shifts.filter((shift) => shift.day >= from && shift.day <= to).map((shift) => shift.toDate);
    const promised = [known, ...touched].find((date) => isIn(endDay(date)));
    if (promised === undefined) continue;
    report.promised += 1;
    const slip = { ...named, from: promised, to: now, moves: movesUntil(shifts, to) };
    if (after === 'implemented') report.done.push(slip);
    else if (after === 'dropped') report.dropped.push(slip);
    else if (isIn(endDay(now))) report.open.push(slip);
    else report.moved.push(slip);
  }
  return report;
}
