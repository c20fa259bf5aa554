import { partialDateEnd, partialDatePrecision, partialDateStart } from '../../../../shared/domain/partial-date.ts';
import { textOf, type ExportedOffer } from './exported.ts';

/** A web address as the formats want it; null for what is none. */
export function webAddress(text: string | null): string | null {
  if (text === null || /\s/.test(text)) return null;
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return url !== null && /^[^.]+(\.[^.]+)+$/.test(url.hostname) ? url.href : null;
}
export const mailAddress = (text: string | null): string | null =>
  text !== null && /^[^\s@<>(),;:"]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(text) ? text : null;
export const germanPostalCode = (text: string | null): string | null =>
  text !== null && /^\d{5}$/.test(text) ? text : null;

/** A day where the sender gave one; no day is ever invented. */
export const exactDay = (value: string | null): string | null =>
  value !== null && partialDatePrecision(value) === 'day' ? value : null;

/** Whether an offer runs on this day; unknown ends do not end it. */
export function runs(offer: ExportedOffer, today: string): boolean {
  const [from, to] = [textOf(offer, 'validFrom'), textOf(offer, 'validTo')];
  const start = from === null ? null : partialDateStart(from);
  const end = to === null ? null : partialDateEnd(to);
  return (start === null || start <= today) && (end === null || end >= today);
}
export function hasEnded(offer: ExportedOffer, today: string): boolean {
  const to = textOf(offer, 'validTo');
  const end = to === null ? null : partialDateEnd(to);
  return end !== null && end < today;
}

/** Street and number on one line; null without a street. */
export function streetLine(street: string | null, houseNumber: string | null): string | null {
  const [name, number] = [street?.trim() ?? '', houseNumber?.trim() ?? ''];
  return name === '' ? null : [name, number].filter((part) => part !== '').join(' ');
}

const free = /^(?:kostenlos|kostenfrei|gratis|frei|keine(?: kosten)?|gebührenfrei|entgeltfrei|unentgeltlich)\.?$/i;
const amount = /^(\d{1,6}(?:,\d{1,2})?)\s*(?:€|eur|euro)(?:\s*(?:,-|,–))?\s*(.*)$/i;

/** What it costs, as an amount in euro with its condition ("pro Monat"); null where the text says more or less than that. */
export function priceOf(fee: string | null): { amount: number; option: string } | null {
  if (fee === null) return null;
  if (free.test(fee)) return { amount: 0, option: fee };
  const [, number = '', option = ''] = amount.exec(fee) ?? [];
  return number === '' || /\d/.test(option) ? null : { amount: Number(number.replace(',', '.')), option };
}
