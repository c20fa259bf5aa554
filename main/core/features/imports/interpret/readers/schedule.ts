import { displayText } from '../../../../../../shared/domain/cell-text.ts';
import { numberOf, plainCell } from '../../../../../../shared/domain/cell-value.ts';
import { parseBoolean } from '../../../../../../shared/domain/special-values.ts';
import { cleanLine } from '../../../../../../shared/domain/text-folding.ts';
import { isWeekday, saysClosed } from '../../../../../../shared/domain/weekday-names.ts';
import { headerLeaf } from '../../../../../../shared/domain/header-path.ts';
import { nothing, valueOutcome, type Reader } from '../outcome.ts';
import { textReader } from './text.ts';

/** When something takes place; 0.6875 is how Excel keeps 16:30 where the cell has lost its format. Below the name of a weekday it belongs to that day: "Mo 9–12 Uhr", and a cross means the day. */
export function scheduleReader(header: string): Reader {
  const leaf = headerLeaf(header);
  const asText = textReader('schedule');
  const plain: Reader = (cell, text) => {
    const days = numberOf(plainCell(cell))?.value ?? 0;
    return days > 0 && days < 1
      ? valueOutcome(displayText({ kind: 'number', value: days, format: 'hh:mm' }), text, { differs: true })
      : asText(cell, text);
  };
  if (!isWeekday(leaf)) return plain;
  return (cell, text) => {
    const mark = parseBoolean(cell);
    if (mark === false || (mark === null && saysClosed(cleanLine(text)))) return nothing(text);
    return valueOutcome(mark ? leaf : `${leaf} ${cleanLine(text)}`, text, { differs: true });
  };
}
