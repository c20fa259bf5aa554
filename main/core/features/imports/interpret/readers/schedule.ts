import { parseBoolean } from '../../../../../../shared/domain/special-values.ts';
import { cleanLine } from '../../../../../../shared/domain/text-folding.ts';
import { isWeekday, saysClosed } from '../../../../../../shared/domain/weekday-names.ts';
import { headerLeaf } from '../../../../../../shared/domain/header-path.ts';
import { nothing, valueOutcome, type Reader } from '../outcome.ts';
import { textReader } from './text.ts';

/** When something takes place; below the name of a weekday it belongs to that day: "Mo 9–12 Uhr", and a cross means the day. */
export function scheduleReader(header: string): Reader {
  const leaf = headerLeaf(header);
  const plain = textReader('schedule');
  if (!isWeekday(leaf)) return plain;
  return (cell, text) => {
    const mark = parseBoolean(cell);
    if (mark === false || (mark === null && saysClosed(cleanLine(text)))) return nothing(text);
    return valueOutcome(mark ? leaf : `${leaf} ${cleanLine(text)}`, text, { differs: true });
  };
}
