import { refuse, type ParseNote, type Refusal } from './parse-result.ts';
import { formatPartialDate, isPartialDate, openDate, parsePartialDate } from './partial-date.ts';
import type { Cell } from './sheet.ts';

/** The time a figure is about: a partial date (`2022`, `2022-12-31`), or two joined with `..`. */
export type Period = string;
export interface ParsedPeriod {
  ok: true;
  value: Period;
  notes?: ParseNote[];
}

/** Reads a year, a day, a quarter, a school year or a span of days. Nothing is made more exact than it is written. */
export function parsePeriod(cell: Cell): ParsedPeriod | Refusal {
  const parsed = parsePartialDate(cell, { serialNumbers: true });
  if (!parsed.ok) return parsed;
  const { value, to, bound, notes } = parsed;
  if (value === openDate || to === openDate || bound) return refuse('DATE_VAGUE', { text: String(cell) });
  return { ok: true, value: to ? `${value}..${to}` : value, ...(notes && { notes }) };
}

export const isPeriod = (text: string): boolean =>
  text.split('..').length <= 2 && text.split('..').every(isPartialDate);

export const formatPeriod = (period: Period): string =>
  isPeriod(period) ? period.split('..').map(formatPartialDate).join(' bis ') : period;
