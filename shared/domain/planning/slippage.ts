import { isPartialDate, openDate, partialDateEnd } from '../partial-date.ts';
import type { MeasureFlag, MeasureStatus, TrafficLight } from './measure-words.ts';
import { isClosed } from './measure-words.ts';

/** An end that was moved: on which day, from when to when. */
export interface Shift {
  day: string;
  fromDate: string | null;
  toDate: string | null;
}
const endDay = (date: string | null): string | null =>
  date === null || date === openDate || !isPartialDate(date) ? null : partialDateEnd(date);

/** Whether the new end is later than the old one; an end given up altogether is later as well. */
export function isLater(from: string | null, to: string | null): boolean {
  const before = endDay(from);
  if (before === null) return false;
  const after = endDay(to);
  return after === null || after > before;
}

/** The end as it was known at the close of a day: what the first later shift started from, else the present one. */
export function endOn(end: string | null, shifts: readonly Shift[], day: string): string | null {
  const next = shifts.filter((shift) => shift.day > day).toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
  return next ? next.fromDate : end;
}

/** How often the end was moved back until a day. */
export const movesUntil = (shifts: readonly Shift[], day: string): number =>
  shifts.filter((shift) => shift.day <= day && isLater(shift.fromDate, shift.toDate)).length;

/** Whether the end has passed and the measure is not done. What was deferred or runs for good waits for nothing. */
export function isOverdue(end: string | null, status: MeasureStatus | null, day: string): boolean {
  const last = endDay(end);
  if (last === null || last >= day) return false;
  return !isClosed(status) && status !== 'deferred' && status !== 'permanent';
}

export interface FlagFacts {
  status: MeasureStatus | null;
  trafficLight: TrafficLight | null;
  /** The Ampel some time before, as far as there was one. */
  lightBefore: TrafficLight | null;
  end: string | null;
  moves: number;
  decisionNeeded: boolean;
  owned: boolean;
  /** Day of the last report for all. */
  reportDay: string | null;
  deviating: number;
  carriers: number;
  interMunicipal: boolean;
}

/** Every reason a measure deserves a look, on `day`; without a report since `silentSince` counts as silent. */
export function flagsOf(facts: FlagFacts, day: string, silentSince: string): MeasureFlag[] {
  const open = !isClosed(facts.status);
  const reasons: Record<MeasureFlag, boolean> = {
    overdue: isOverdue(facts.end, facts.status, day),
    moved: open && facts.moves > 0,
    decision: open && facts.decisionNeeded,
    withoutOwner: open && !facts.owned,
    withoutReport: open && (facts.reportDay === null || facts.reportDay < silentSince),
    lightChanged: facts.trafficLight !== null && facts.lightBefore !== null && facts.trafficLight !== facts.lightBefore,
    deviating: facts.deviating > 0,
    oneCarrier: open && facts.interMunicipal && facts.carriers < 2,
  };
  return (Object.keys(reasons) as MeasureFlag[]).filter((flag) => reasons[flag]);
}
