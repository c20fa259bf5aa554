import { parseBoolean } from '../../../../../../shared/domain/special-values.ts';
import { cleanLine } from '../../../../../../shared/domain/text-folding.ts';
import { isWeekday } from '../../../../../../shared/domain/weekday-names.ts';
import { nothing, valueOutcome, type Reader } from '../outcome.ts';
import { textReader } from './text.ts';

const closed = /^(?:geschlossen|zu|ruhetag|entfällt)$/i;
const isTime = (text: string): boolean => /\d{1,2}[.:]\d{2}|uhr|\d ?h\b|\d ?[-–] ?\d/i.test(text);

/** When something takes place; below the name of a weekday it belongs to that day: "Mo 9–12 Uhr", and a cross means the day. */
export function scheduleReader(header: string): Reader {
  const leaf = header.split(' / ').at(-1) ?? '';
  const plain = textReader('schedule');
  if (!isWeekday(leaf)) return plain;
  return (cell, text) => {
    const mark = parseBoolean(cell);
    if (mark === false || closed.test(cleanLine(text))) return nothing(text);
    return valueOutcome(mark ? leaf : `${leaf} ${cleanLine(text)}`, text, { differs: true });
  };
}

/** "Mo, Mi" and "18–20 Uhr" are one time; "Mo 9–12" and "Di 9–12" are two. */
export function joinedTimes(before: string, next: string): string {
  const isOne = !isTime(before) || /^\d{1,2}\.\d{1,2}\.(?:\d{2,4})?$/.test(before);
  return isOne && isTime(next) && !isWeekday(next.split(' ')[0] ?? '') ? `${before} ${next}` : `${before}, ${next}`;
}
