import { displayText } from '../../../../shared/domain/cell-text.ts';
import type { Sheet, SheetRow } from '../../../../shared/domain/sheet.ts';
import { listedSheetTexts } from '../../../../shared/i18n/de/listed-sheets.ts';
import { valueKind } from '../columns/value-kind.ts';
import { cellLine, isBlank } from '../grid/grid.ts';
import { bestMatch, matchHeader } from '../headers/match-header.ts';
import type { ListedSheet } from './listed-sheet.ts';

const mostRows = 1000;
/** A header stands among the first rows of a sheet. */
const headerWithin = 16;
const leastPairs = 2;
const leastDetails = 3;
const textOf = ({ cells }: SheetRow, column: number): string => displayText(cells[column] ?? null).trim();
const filled = ({ cells }: SheetRow): number => cells.filter((cell) => !isBlank(cell)).length;
const fieldOf = (text: string): string | null => {
  const best = text === '' || text.length > 60 ? undefined : bestMatch(matchHeader(text));
  return best?.meaning.type === 'field' && best.score >= 0.7 && best.manner === 'exact' ? best.target : null;
};
const heads = (row: SheetRow): (string | null)[] => row.cells.map((cell) => fieldOf(cellLine(cell)));
const isHeader = (row: SheetRow): boolean =>
  heads(row).filter(Boolean).length >= 2 && !row.cells.some((cell) => typeof cell === 'number');

/** Numbers, mails and times give themselves away wherever they stand. */
const looks: Readonly<Record<string, (text: string) => boolean>> = {
  phone: (text) => valueKind(text) === 'phone',
  email: (text) => valueKind(text) === 'email',
  postalCode: (text) => valueKind(text) === 'postalCode',
  schedule: (text) => /\d ?(?:uhr|h\b|[-–:.] ?\d)/i.test(text),
};

/** What the second row of the header asks for stands in every second row and in no other. */
function takeTurns(second: SheetRow, upper: readonly SheetRow[], lower: readonly SheetRow[]): boolean {
  return heads(second).some((field, column) => {
    const look = field === null ? undefined : looks[field];
    const share = (rows: readonly SheetRow[]): number =>
      rows.filter((row) => look?.(textOf(row, column))).length / rows.length;
    return look !== undefined && share(lower) >= 0.6 && share(upper) === 0;
  });
}

function inPairs(rows: readonly SheetRow[]): [SheetRow[], SheetRow[]] {
  return [rows.filter((_, at) => at % 2 === 0), rows.filter((_, at) => at % 2 === 1)];
}

/** A header of two rows with fields of their own, and records whose rows take turns under them. */
function twoHeaders(first: SheetRow, second: SheetRow, body: readonly SheetRow[]): ListedSheet | null {
  const asked = [...heads(first), ...heads(second)].filter((field) => field !== null);
  const [upper, lower] = inPairs(body);
  const isPaired = upper.length === lower.length && upper.length >= leastPairs && new Set(asked).size === asked.length;
  if (!isPaired || !takeTurns(second, upper, lower)) return null;
  const columns = (row: SheetRow): number[] => row.cells.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));
  const [above, below] = [columns(first), columns(second)];
  const lines = upper.map((row, at) => [
    ...above.map((column) => textOf(row, column)),
    ...below.map((column) => textOf(lower[at]!, column)),
    `${row.number}–${lower[at]!.number}`,
  ]);
  const names = [...above.map((column) => textOf(first, column)), ...below.map((column) => textOf(second, column))];
  return { what: 'pairs', heads: [...names, listedSheetTexts.place], lines };
}

/** Under every record a line of its own with one text: what is to be known beside it. */
function withDetails(header: SheetRow, body: readonly SheetRow[]): ListedSheet | null {
  const [upper, lower] = inPairs(body);
  const isPaired = upper.length === lower.length && upper.length >= leastDetails;
  const isDetail = (row: SheetRow): boolean =>
    filled(row) === 1 && row.cells.some((cell) => cellLine(cell).length >= 20);
  if (!isPaired || !upper.every((row) => filled(row) >= 3) || !lower.every(isDetail)) return null;
  const columns = header.cells.map((_, at) => at);
  const lines = upper.map((row, at) => [
    ...columns.map((column) => textOf(row, column)),
    lower[at]!.cells.map((cell) => displayText(cell))
      .join('')
      .trim(),
    `${row.number}–${lower[at]!.number}`,
  ]);
  const names = columns.map((column) => textOf(header, column));
  if (names.some((name) => fieldOf(name) === 'description')) return null;
  return { what: 'pairs', heads: [...names, listedSheetTexts.description, listedSheetTexts.place], lines };
}

/** Records over two rows in turn: a row with the name, a row with the rest; null where the sheet is an ordinary list. */
export function rowPairs({ rows, merges }: Sheet): ListedSheet | null {
  if (rows.length > mostRows || merges.length > 0) return null;
  const at = rows.slice(0, headerWithin).findIndex((row) => filled(row) >= 2 && isHeader(row));
  const [header, next] = [rows[at], rows[at + 1]];
  if (at < 0 || !header || !next) return null;
  const body = rows.slice(at + 1);
  return isHeader(next) ? twoHeaders(header, next, body.slice(1)) : withDetails(header, body);
}
