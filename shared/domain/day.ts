import { parsePartialDate } from './partial-date.ts';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
export const isDay = (text: string): boolean => isoDay.test(text);

/** A typed day as it is stored: "3.12.26" -> "2026-12-03"; what is no whole day stays as it was typed. */
export function dayOfText(text: string): string {
  const parsed = parsePartialDate(text.trim());
  return parsed.ok && !parsed.to && !parsed.bound && isDay(parsed.value) ? parsed.value : text;
}
