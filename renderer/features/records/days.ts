import { localDay } from '../../../shared/i18n/format.ts';

/** Today in German time, `2026-11-22`. */
export const today = (): string => localDay(new Date().toISOString());

/** The day so many months and days later; the end of a shorter month stays in that month. */
export function later(day: string, { months = 0, days = 0 }: { months?: number; days?: number }): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth) + days));
  return moved.toISOString().slice(0, 10);
}
