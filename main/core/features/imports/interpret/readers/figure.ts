import { note, type ParseNote } from '../../../../../../shared/domain/parse-result.ts';
import { readIndicatorName } from '../../../../../../shared/domain/indicator-name.ts';
import {
  formatQuantity,
  parseQuantity,
  quantityPartsOf,
  type QuantityParseOptions,
} from '../../../../../../shared/domain/quantity.ts';
import type { Cell } from '../../../../../../shared/domain/sheet.ts';
import { cleanLine } from '../../../../../../shared/domain/text-folding.ts';
import { signMeanings } from '../../../../../../shared/i18n/de/official-signs.ts';
import { noted, nothing, refused, valueOutcome, type Outcome, type Reader } from '../outcome.ts';

const limited = '( )';
const field = 'value';

/**
 * Official signs that say why there is no figure (DIN 55301): kept beside the value and printed unchanged. A dash is none of them here:
 * whether it means zero is asked.
 */
export function figureSign(sign: string, text: string): Outcome | null {
  const official = sign === '()' ? limited : sign;
  const meaning = signMeanings[official];
  if (meaning === undefined) return null;
  const issues = noted(field, text, [note('FIGURE_SIGN', { text: official, value: meaning })]);
  return { ...nothing(text, issues), kind: 'value', mark: official };
}

const inBrackets = /^\((.*\d.*)\)$/;

/**
 * Reads a figure of any unit, negative ones too; one in brackets is of limited meaning and says so. Under a heading of per cents "10.612"
 * is no ten thousand without asking.
 */
export const figureReader = (header: string): Reader => {
  const options = { smallDecimals: readIndicatorName(header).unit === '%' };
  return (cell, text) => readFigure(cell, text, options);
};

function readFigure(cell: Cell, text: string, options: QuantityParseOptions): Outcome {
  const inner = inBrackets.exec(cleanLine(text))?.[1];
  const parsed = parseQuantity(inner ?? cell, options);
  if (!parsed.ok)
    return nothing(text, [
      refused(field, text, parsed, (option) => (quantityPartsOf(option) ? formatQuantity(option) : option)),
    ]);
  const notes: ParseNote[] = [...(parsed.notes ?? []), ...(inner ? [note('FIGURE_LIMITED', { text })] : [])];
  const outcome = valueOutcome(parsed.value, text, { issues: noted(field, text, notes), differs: true });
  return { ...outcome, ...(inner && { mark: limited }), ...(parsed.unit && { unit: parsed.unit }) };
}
