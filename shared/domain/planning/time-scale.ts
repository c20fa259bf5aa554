import { isPartialDate, openDate, partialDateEnd, partialDateStart } from '../partial-date.ts';

/** First and last year shown, both included. */
export interface YearSpan {
  from: number;
  to: number;
}
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Where a day lies between the first day of the first and the last day of the last year, 0 to 1, cut at the ends. */
export function placeOfDay(day: string, { from, to }: YearSpan): number {
  const first = dayNumber(`${from}-01-01`);
  const last = dayNumber(`${to + 1}-01-01`);
  return Math.min(1, Math.max(0, (dayNumber(day) - first) / (last - first)));
}

const known = (date: string | null): date is string => date !== null && date !== openDate && isPartialDate(date);

/** The bar of a measure: from its first to its last possible day; null without a beginning or outside the years. */
export function barOf(
  start: string | null,
  end: string | null,
  span: YearSpan,
): { left: number; right: number; open: boolean } | null {
  if (!known(start)) return null;
  const first = partialDateStart(start) ?? '';
  const last = known(end) ? (partialDateEnd(end) ?? null) : null;
  if (first > `${span.to}-12-31` || (last !== null && last < `${span.from}-01-01`)) return null;
  const left = placeOfDay(first, span);
  const right = last === null ? 1 : placeOfDay(nextDay(last), span);
  return { left, right: Math.max(right, left + 0.004), open: last === null };
}

const nextDay = (day: string): string => new Date((dayNumber(day) + 1) * 86_400_000).toISOString().slice(0, 10);

/** Where a milestone stands: at the last day its date may mean. */
export function placeOfDate(date: string | null, span: YearSpan): number | null {
  if (!known(date)) return null;
  const day = partialDateEnd(date) ?? '';
  return day < `${span.from}-01-01` || day > `${span.to}-12-31` ? null : placeOfDay(day, span);
}

/** The years that all given dates lie in, with the present one; at most `most`, nearest to the present. */
export function yearsOf(dates: readonly (string | null)[], today: string, most = 12): YearSpan {
  const present = Number(today.slice(0, 4));
  const years = dates.filter(known).flatMap((date) => [partialDateStart(date) ?? '', partialDateEnd(date) ?? '']);
  const numbers = years.filter(Boolean).map((day) => Number(day.slice(0, 4)));
  const from = Math.max(Math.min(present, ...numbers), present - Math.floor(most / 2));
  return { from, to: Math.min(Math.max(present, ...numbers), from + most - 1) };
}
export const yearList = ({ from, to }: YearSpan): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
