import { displayText } from '../../../../shared/domain/cell-text.ts';
import { type Vocabulary, vocabularies } from '../../../../shared/domain/offer-fields.ts';
import type { Cell, SheetRow } from '../../../../shared/domain/sheet.ts';
import { cleanLine } from '../../../../shared/domain/text-folding.ts';
import type { PreparedKnowledge } from '../knowledge.ts';
import { isWholeDistrict } from '../knowledge.ts';
import { isBlank } from '../grid/grid.ts';
import { type ValueKind, valueKind } from './value-kind.ts';
import { textLooks, type TextLook } from './text-looks.ts';

/** What a sample of a column's cells looks like. Shares are of the filled cells without "k. A." and the like, 0..1. */
export interface ColumnProfile {
  sampled: number;
  filled: number;
  /** Cells that say something (no special signs, no errors). */
  telling: number;
  share: (...kinds: ValueKind[]) => number;
  looks: (look: TextLook) => number;
  municipality: number;
  term: (vocabulary: Vocabulary) => number;
  distinct: number;
  /** Cells with several short parts. */
  listed: number;
  averageLength: number;
  /** Cells with a digit. */
  digits: number;
  numbers: number[];
  examples: string[];
}

const separators = /[;\n|]|,\s|\s\/\s|(?<=\p{L})\/(?=\p{L})|\s(?:und|sowie|u\.|\+|&)\s/u;

/** Up to `most` rows spread evenly, the first ones always among them. */
export function sampleRows(rows: readonly SheetRow[], most = 200): SheetRow[] {
  if (rows.length <= most) return [...rows];
  const close = Math.floor(most / 4);
  const step = (rows.length - close) / (most - close);
  return [
    ...rows.slice(0, close),
    ...Array.from({ length: most - close }, (_, at) => rows[close + Math.floor(at * step)]!),
  ];
}

function termPart(
  knowledge: PreparedKnowledge,
  vocabulary: Vocabulary,
  text: string,
  parts: readonly string[],
): boolean {
  if (knowledge.isTerm(vocabulary, text)) return true;
  return parts.length > 1 && parts.filter((part) => knowledge.isTerm(vocabulary, part)).length >= parts.length / 2;
}

function isMunicipalityCell(knowledge: PreparedKnowledge, text: string, parts: readonly string[]): boolean {
  if (knowledge.isMunicipality(text) || isWholeDistrict(text)) return true;
  return parts.length > 1 && parts.every((part) => knowledge.isMunicipality(part));
}

interface Tally {
  kinds: Map<ValueKind, number>;
  looks: Map<TextLook, number>;
  terms: Map<Vocabulary, number>;
  texts: Set<string>;
  municipality: number;
  listed: number;
  length: number;
  digits: number;
  numbers: number[];
}

function count<Key>(map: Map<Key, number>, key: Key): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function tellCell(knowledge: PreparedKnowledge, cell: Cell, kind: ValueKind, tally: Tally): void {
  const shown = displayText(cell);
  const text = cleanLine(shown);
  const parts =
    text.length > 200
      ? [text]
      : shown
          .split(separators)
          .map((part) => cleanLine(part))
          .filter((part) => part !== '');
  tally.texts.add(text);
  tally.length += text.length;
  if (/\d/.test(text)) tally.digits += 1;
  if (typeof cell === 'number') tally.numbers.push(cell);
  else if (kind === 'number' && /^\d+\.?$/.test(text)) tally.numbers.push(Number.parseInt(text, 10));
  if (kind !== 'text' && kind !== 'boolean' && kind !== 'number') return;
  if (parts.length > 1 && parts.every((part) => part.length <= 40) && !knowledge.isAnyTerm(text)) tally.listed += 1;
  for (const look of textLooks(text)) count(tally.looks, look);
  if (isMunicipalityCell(knowledge, text, parts)) tally.municipality += 1;
  for (const vocabulary of vocabularies)
    if (termPart(knowledge, vocabulary, text, parts)) count(tally.terms, vocabulary);
}

/** @param rows sampled data rows; @param column from 1 */
export function profileColumn(knowledge: PreparedKnowledge, rows: readonly SheetRow[], column: number): ColumnProfile {
  const tally: Tally = {
    kinds: new Map(),
    looks: new Map(),
    terms: new Map(),
    texts: new Set(),
    municipality: 0,
    listed: 0,
    length: 0,
    digits: 0,
    numbers: [],
  };
  const examples: string[] = [];
  let filled = 0;
  let telling = 0;
  for (const { cells } of rows) {
    const cell = cells[column - 1];
    if (cell === undefined || isBlank(cell)) continue;
    filled += 1;
    const kind = valueKind(cell);
    count(tally.kinds, kind);
    const text = cleanLine(displayText(cell));
    if (examples.length < 3 && !examples.includes(text)) examples.push(text);
    if (kind === 'special' || kind === 'error') continue;
    telling += 1;
    tellCell(knowledge, cell, kind, tally);
  }
  const of = (amount: number | undefined): number => (telling === 0 ? 0 : (amount ?? 0) / telling);
  return {
    sampled: rows.length,
    filled,
    telling,
    share: (...kinds) => of(kinds.reduce((sum, kind) => sum + (tally.kinds.get(kind) ?? 0), 0)),
    looks: (look) => of(tally.looks.get(look)),
    municipality: of(tally.municipality),
    term: (vocabulary) => of(tally.terms.get(vocabulary)),
    distinct: tally.texts.size,
    listed: of(tally.listed),
    averageLength: of(tally.length),
    digits: of(tally.digits),
    numbers: tally.numbers,
    examples,
  };
}
