import { displayText } from './cell-text.ts';
import { clockOf, isDateCell, numberOf, percent, plainCell, shownDateParts } from './cell-value.ts';
import { withDigits } from './number-words.ts';
import { note, refuse, type ParseNote, type Refusal } from './parse-result.ts';
import { readNumeral, type NumeralOptions } from './quantity-numeral.ts';
import { readUnit, type UnitReading } from './quantity-units.ts';
import { quantityText, type Quantity, type QuantityRelation } from './quantity-value.ts';
import type { Cell, DateCell, FormattedNumber } from './sheet.ts';
import { cleanLine, fold } from './text-folding.ts';

export type QuantityParseOptions = NumeralOptions;
/** `unit` as named in the cell (`€`, `%`, `VZÄ`, `Teilnehmende`, ... or the word found). */
export interface ParsedQuantity {
  ok: true;
  value: Quantity;
  unit?: string;
  notes?: ParseNote[];
}

const number = String.raw`-?\d(?:[.,' ]?\d)*(?:,-{1,2}|,--|\.-)?-?`;
const words: [RegExp, QuantityRelation][] = [
  [/^(?:mehr als|ueber|groesser als|groesser|>) ?(?!=)/, 'over'],
  [/^(?:mindestens|mind\.?|min\.?|wenigstens|ab|>=|≥|=>) ?/, 'atLeast'],
  [/^(?:weniger als|unter|kleiner als|kleiner|<) ?(?!=)/, 'under'],
  [/^(?:bis zu|bis max\.?|maximal|max\.?|hoechstens|bis|<=|≤|=<) ?/, 'atMost'],
  [
    /^(?:ca\.?|circa|zirka|rd\.?|rund|etwa|ungefaehr|ungef\.?|gut|knapp|fast|ueberschlaegig|geschaetzt|gesch\.?|durchschnittlich|im schnitt|Ø|ø|o|~|≈|um die) ?/,
    'about',
  ],
];
const single = new RegExp(String.raw`^([^\d-]*?) ?(${number})(\+)? ?([^\d]*)$`);
const range = new RegExp(
  String.raw`^(?:von )?([^\d-]*?) ?(${number}) ?([^\d-]*?) ?(?:-|bis|\.\.+) ?(${number}) ?([^\d]*)$`,
);
const footnote = /(?<=\d) ?(?:[¹²³⁴⁵⁶⁷⁸⁹⁰]+\)?|\*+\)?|(?<= )\d\))$/;

/**
 * Reads a German quantity. Rules: a dot before exactly three digits groups thousands ("1.234" is 1234), any other dot is a decimal point and
 * is noted; a comma is the decimal sign. A date cell is refused: Excel makes dates of "10-15". See domain.md, "Numbers".
 */
export function parseQuantity(input: Cell, options: QuantityParseOptions = {}): ParsedQuantity | Refusal {
  const cell = plainCell(input);
  if (isDateCell(cell)) return refuse('NUMBER_IS_DATE', { text: displayText(cell) }, rangesBehind(cell));
  const value = numberOf(cell);
  // half past nine is no 0.396 of anything
  if (value && clockOf(value.format) !== null) return refuse('NUMBER_UNREADABLE', { text: displayText(cell) });
  if (value) return fromNumber(value);
  if (typeof cell !== 'string') return refuse('NUMBER_UNREADABLE', { text: displayText(cell) });
  return parseText(cleanLine(cell), options);
}

/** What may have been typed before Excel made a date of it: "10-15" is shown as "Okt 15", "10-12" as "10. Dez". */
function rangesBehind(cell: DateCell): string[] {
  const [year = 0, month = 0, day = 0] = cell.iso.slice(0, 10).split('-').map(Number);
  const shown = shownDateParts(cell.format);
  const pairs = shown.day ? (shown.year ? [] : [[day, month]]) : [[month, year % 100]];
  return pairs.flatMap(([from = 0, to = 0]) => [...(to > from ? [`${from}..${to}`] : []), `${from}.${to}`]);
}

function fromNumber({ value, format }: FormattedNumber): ParsedQuantity | Refusal {
  if (!Number.isFinite(value)) return refuse('NUMBER_UNREADABLE', { text: String(value) });
  const exact = Number(value.toPrecision(15));
  if (format.replace(/"[^"]*"/g, '').includes('%')) return accepted({ value: percent(exact), unit: '%' });
  const literal = fold(
    [...format.matchAll(/"([^"]*)"|\[\$([^\-\]]*)|([€%])/g)].map((match) => match.slice(1).join('')).join(' '),
  );
  const unit = readUnit(literal.trim());
  if (!unit || unit.perUnit) return accepted({ value: exact });
  const scaledByFormat = /[0#],+(?=[^0#]*$|[^0#]*;)/.test(format.replace(/"[^"]*"/g, ''));
  const factor = scaledByFormat ? 1 : unit.factor;
  return accepted({ value: Number((exact * factor).toPrecision(15)), ...(unit.unit ? { unit: unit.unit } : {}) });
}

interface Draft {
  value: number;
  upper?: number;
  relation?: QuantityRelation;
  unit?: string;
  notes?: ParseNote[];
}

function accepted({ value, upper = value, relation = 'exact', unit, notes = [] }: Draft): ParsedQuantity | Refusal {
  if (Math.abs(upper) >= 1e15) return refuse('NUMBER_TOO_LARGE', { text: String(upper) });
  const result: ParsedQuantity = { ok: true, value: quantityText({ relation, value, upper }) };
  if (unit) result.unit = unit;
  if (notes.length > 0) result.notes = notes;
  return result;
}

function parseText(original: string, options: QuantityParseOptions): ParsedQuantity | Refusal {
  const notes: ParseNote[] = [];
  const withoutMark = original.replace(footnote, '');
  if (withoutMark !== original) notes.push(note('NUMBER_FOOTNOTE', { text: original }));
  const written = fold(withoutMark)
    .replace(/[–—−‐‑]/g, '-')
    .replace(/[’`´]/g, "'")
    // an apostrophe in front only says "text" to a spreadsheet
    .replace(/^\+|^'(?=\d)/, '');
  const inDigits = withDigits(written);
  if (inDigits !== null) notes.push(note('NUMBER_FROM_WORD', { text: original }));
  const text = inDigits ?? written;
  const match = single.exec(text);
  if (match) return parseSingle(match, original, notes, options);
  const pair = range.exec(text.replace(/^zwischen (.*) und /, '$1 - '));
  if (pair) return parseRange(pair, original, notes, options);
  if (!/\d/.test(text)) return refuse('NUMBER_UNREADABLE', { text: original });
  const first = single.exec(text.replace(/[ (].*$/, ''));
  const guess = first ? parseSingle(first, original, [], options) : null;
  return refuse('NUMBER_SEVERAL', { text: original }, guess?.ok ? [guess.value] : undefined);
}

function relationOf(prefix: string): { relation: QuantityRelation; rest: string } {
  for (const [word, relation] of words) {
    if (word.test(prefix)) return { relation, rest: prefix.replace(word, '').trim() };
  }
  return { relation: 'exact', rest: prefix };
}

/** The unit before or after the number; null if something there is not understood. */
function unitAround(before: string, after: string): UnitReading | null {
  const front = before.replace(/^(?:jaehrlich|insgesamt|gesamt|anzahl|summe)?:? ?/, '');
  const first = readUnit(front.replace(/:$/, ''));
  const second = readUnit(after.replace(/^\((.*)\)$/, '$1'));
  if (!first || !second) return null;
  return front ? { ...second, ...first, factor: first.factor * second.factor } : second;
}

function parseSingle(match: RegExpExecArray, text: string, notes: ParseNote[], options: QuantityParseOptions) {
  const [, before = '', digits = '', plus, after = ''] = match;
  const { relation, rest } = relationOf(before.trim());
  const numeral = readNumeral(digits, text, options);
  if (!numeral.ok) return numeral;
  const unit = unitAround(rest, after.trim());
  if (!unit)
    return refuse('NUMBER_UNREADABLE', { text }, [
      quantityText({ relation, value: numeral.value, upper: numeral.value }),
    ]);
  if (unit.perUnit) return refuse('NUMBER_PER_UNIT', { text });
  if (unit.factor !== 1) notes.push(note('NUMBER_SCALED', { text }));
  notes.push(...numeral.notes);
  const named = unit.unit ?? (numeral.currency ? '€' : undefined);
  const value = Number((numeral.value * unit.factor).toPrecision(15));
  return accepted({ value, relation: plus ? 'atLeast' : relation, notes, ...(named ? { unit: named } : {}) });
}

function parseRange(match: RegExpExecArray, text: string, notes: ParseNote[], options: QuantityParseOptions) {
  const [, before = '', low = '', between = '', high = '', after = ''] = match;
  const { relation, rest } = relationOf(before.trim());
  const lower = readNumeral(low, text, options);
  const upper = readNumeral(high, text, options);
  const unit = between && after && between !== after ? null : unitAround(rest || between, after.trim());
  if (!lower.ok || !upper.ok || !unit || !['exact', 'about'].includes(relation))
    return refuse('NUMBER_SEVERAL', { text });
  if (unit.perUnit) return refuse('NUMBER_PER_UNIT', { text });
  const isYear = (value: number) => Number.isInteger(value) && value >= 1950 && value <= 2100;
  if (isYear(lower.value) && isYear(upper.value)) return refuse('NUMBER_IS_YEARS', { text });
  if (lower.value >= upper.value) return refuse('NUMBER_REVERSED', { text });
  if (unit.factor !== 1) notes.push(note('NUMBER_SCALED', { text }));
  if (relation === 'about') notes.push(note('NUMBER_APPROXIMATE_RANGE', { text }));
  notes.push(...lower.notes, ...upper.notes);
  const scaled = (value: number) => Number((value * unit.factor).toPrecision(15));
  const named = unit.unit ?? (upper.currency ? '€' : undefined);
  return accepted({
    value: scaled(lower.value),
    upper: scaled(upper.value),
    relation: 'range',
    notes,
    ...(named ? { unit: named } : {}),
  });
}
