import { formatPartialDate, isPartialDate, parsePartialDate, partialDatePrecision } from '../../domain/partial-date.ts';
import { formatAmount } from '../format.ts';

/** How the parts of a measure stand together in one cell of a list, and how they are read from it. */
export interface WrittenCost {
  year: number;
  amount: number;
  granted: number;
  /** The grant that pays it, by its name. */
  grant: string | null;
  note: string | null;
}
export interface WrittenMilestone {
  name: string;
  dueDate: string | null;
  doneDay: string | null;
}

export const costsText = (costs: readonly WrittenCost[]): string =>
  costs
    .map(({ year, amount, granted, grant, note }) => {
      const funded = granted === 0 ? '' : ` (davon Förderung ${formatAmount(granted)})`;
      const from = grant === null ? '' : ` [${grant}]`;
      return `${year}: ${formatAmount(amount)}${funded}${from}${note ? ` | ${note}` : ''}`;
    })
    .join('\n');

const costLine =
  /^(\d{4})\s*[:=]\s*(-?[\d.]+(?:,\d+)?)\s*(?:€|EUR|Euro)?\s*(?:\(davon Förderung\s*(-?[\d.]+(?:,\d+)?)\s*(?:€|EUR|Euro)?\))?\s*(?:\[(.+?)\])?\s*(?:\|\s*(.+))?$/;
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
    grant: match?.[4]?.trim() ?? null,
    note: match?.[5]?.trim() ?? null,
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

/** A Kennzahl of a measure; values are told as they were entered. */
export interface WrittenKeyFigure {
  name: string;
  unit: string | null;
  baseline: string | null;
  target: string | null;
  targetDate: string | null;
  actual: string | null;
  actualDate: string | null;
  source: string | null;
}
const valueText = (word: string, value: string | null, at: string, date: string | null): string | null =>
  value === null && date === null ? null : [word, value, date && `${at} ${dateText(date)}`].filter(Boolean).join(' ');

export const keyFiguresText = (figures: readonly WrittenKeyFigure[]): string =>
  figures
    .map(({ name, unit, baseline, target, targetDate, actual, actualDate, source }) =>
      [
        name,
        unit && `Einheit ${unit}`,
        baseline && `Ausgang ${baseline}`,
        valueText('Ziel', target, 'bis', targetDate),
        valueText('Ist', actual, 'am', actualDate),
        source && `Quelle ${source}`,
      ]
        .filter(Boolean)
        .join(' | '),
    )
    .join('\n');

/** A value with the date at its end, where that is one. */
function valueAndDate(text: string | null, at: string): { value: string | null; date: string | null } {
  const [, value = '', written = ''] = new RegExp(`^(?:(.*) )?${at} (.+)$`).exec(text ?? '') ?? [];
  const parsed = written === '' ? null : parsePartialDate(written, { meaning: 'end' });
  return parsed?.ok && !parsed.to ? { value: value || null, date: parsed.value } : { value: text, date: null };
}

/** Kennzahlen of a cell, one per line; what is no known value stays part of the name. */
export function readKeyFigures(text: string): WrittenKeyFigure[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [name = '', ...parts] = line.split('|').map((part) => part.trim());
    const after = (word: string): string | null =>
      parts.find((part) => part.startsWith(`${word} `))?.slice(word.length + 1) ?? null;
    const [target, actual] = [valueAndDate(after('Ziel'), 'bis'), valueAndDate(after('Ist'), 'am')];
    const rest = parts.filter((part) => !/^(?:Einheit|Ausgang|Ziel|Ist|Quelle) /.test(part));
    return {
      name: [name, ...rest].join(' | '),
      unit: after('Einheit'),
      baseline: after('Ausgang'),
      target: target.value,
      targetDate: target.date,
      actual: actual.value,
      actualDate: actual.date,
      source: after('Quelle'),
    };
  });
}

/** Names of a cell, one per line. */
export const readNames = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
