import { formatPartialDate, isPartialDate, parsePartialDate, partialDatePrecision } from '../../domain/partial-date.ts';
import { formatAmount } from '../format.ts';

/** How costs and milestones of a measure stand together in one cell of a list, and how they are read from it. */
export interface WrittenCost {
  year: number;
  amount: number;
  granted: number;
  note: string | null;
}
export interface WrittenMilestone {
  name: string;
  dueDate: string | null;
  doneDay: string | null;
}

export const costsText = (costs: readonly WrittenCost[]): string =>
  costs
    .map(({ year, amount, granted, note }) => {
      const funded = granted === 0 ? '' : ` (davon Förderung ${formatAmount(granted)})`;
      return `${year}: ${formatAmount(amount)}${funded}${note ? ` | ${note}` : ''}`;
    })
    .join('\n');

const costLine =
  /^(\d{4})\s*[:=]\s*(-?[\d.]+(?:,\d+)?)\s*(?:€|EUR|Euro)?\s*(?:\(davon Förderung\s*(-?[\d.]+(?:,\d+)?)\s*(?:€|EUR|Euro)?\))?\s*(?:\|\s*(.+))?$/;
const cents = (text: string): number => Math.round(Number(text.replaceAll('.', '').replace(',', '.')) * 100);

/** Null where a line names no year and amount. */
export function readCosts(text: string): WrittenCost[] | null {
  const lines = text.split(/\n|;\s*(?=\d{4}\s*[:=])/).filter((line) => line.trim() !== '');
  const read = lines.map((line) => costLine.exec(line.trim().replaceAll('\u00a0', ' ')));
  if (read.length === 0 || read.some((match) => match === null)) return null;
  return read.map((match) => ({
    year: Number(match?.[1]),
    amount: cents(match?.[2] ?? '0'),
    granted: cents(match?.[3] ?? '0'),
    note: match?.[4]?.trim() ?? null,
  }));
}

const dateText = (date: string): string => (isPartialDate(date) ? formatPartialDate(date) : date);
export const milestonesText = (milestones: readonly WrittenMilestone[]): string =>
  milestones
    .map(({ name, dueDate, doneDay }) =>
      [name, dueDate && `fällig ${dateText(dueDate)}`, doneDay && `erledigt ${dateText(doneDay)}`]
        .filter(Boolean)
        .join(' | '),
    )
    .join('\n');
export const milestoneForm = '„Auftakt | fällig 12/2026 | erledigt 03.02.2027“';

function dateAfter(word: string, parts: readonly string[]): { date: string | null; readable: boolean } {
  const part = parts.find((one) => one.toLowerCase().startsWith(word));
  if (part === undefined) return { date: null, readable: true };
  const parsed = parsePartialDate(part.slice(word.length).trim(), { meaning: 'end' });
  return parsed.ok && !parsed.to ? { date: parsed.value, readable: true } : { date: null, readable: false };
}

/** Milestones of a cell, one per line; `unreadable` are lines whose dates are not understood. */
export function readMilestones(text: string): { milestones: WrittenMilestone[]; unreadable: string[] } {
  const unreadable: string[] = [];
  const lines = text.split(/\n|;/).filter((line) => line.trim() !== '');
  const milestones = lines.map((line) => {
    const [name = '', ...parts] = line.split('|').map((part) => part.trim());
    const [due, done] = [dateAfter('fällig', parts), dateAfter('erledigt', parts)];
    const isDay = done.date === null || partialDatePrecision(done.date) === 'day';
    if (!due.readable || !done.readable || !isDay) unreadable.push(line.trim());
    return { name, dueDate: due.date, doneDay: isDay ? done.date : null };
  });
  return { milestones: milestones.filter(({ name }) => name !== ''), unreadable };
}
