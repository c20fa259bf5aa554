import type { Context } from '../context.ts';
import { dictionary } from '../headers/dictionary.ts';
import { cellLine } from '../grid/grid.ts';
import type { Band, BandRow } from '../grid/bands.ts';
import { headerExtent } from './header-extent.ts';
import { isCrossHeader, isKnownHeader, lookAtRow, type RowLook } from './row-look.ts';
import { shapeHeader } from './shape-header.ts';
import { isExampleRow } from './under-header.ts';

/** A header found in a band: how it was recognised, its rows, and how much its words say (for comparisons). */
export interface HeaderBlock {
  manner: 'known' | 'cross' | 'shape';
  rows: number[];
  known: number;
}

const closeLook = 40;
const widerLook = 400;
let plainPhrases: Set<string> | undefined;

/** Cheap test for rows far down: at least two cells are header words exactly as listed. */
function hasPlainPhrases(context: Context, { number, first, last }: BandRow): boolean {
  plainPhrases ??= new Set([...dictionary().byKey.values()].flat().map(({ phrase }) => phrase.toLowerCase()));
  const cells = context.grid.cellsOf(number);
  let hits = 0;
  let misses = 0;
  for (let column = first; column <= last && misses < 3; column += 1) {
    const cell = cells[column - 1];
    if (typeof cell !== 'string') continue;
    if (cell.length < 40 && plainPhrases.has(cell.trim().toLowerCase())) hits += 1;
    else misses += 1;
  }
  return hits >= 2;
}

function stands(rows: readonly BandRow[], at: number): 'free' | 'inside' {
  const before = rows[at - 1];
  return !before || before.filled === 1 || rows[at]!.number - before.number > 1 ? 'free' : 'inside';
}

/** The first header of a band may be recognised by less than a later one, which could be a row of the table above. */
function mannerOf(look: RowLook, isFree: boolean, isFirst: boolean): 'known' | 'cross' | null {
  if (isExampleRow(look.texts)) return null;
  const isUnique = new Set(look.texts).size === look.texts.length;
  if (isFirst) return isCrossHeader(look) ? 'cross' : isKnownHeader(look) ? 'known' : null;
  if (isFree && isCrossHeader(look) && (look.years >= 3 || look.municipalities >= 3 || look.plain >= 1)) return 'cross';
  if (!isUnique || !isKnownHeader(look) || look.plain < look.filled * 0.5) return null;
  if (isFree) return 'known';
  return look.meanings >= 4 && look.plain >= 3 && look.values + look.terms === 0 ? 'known' : null;
}

/**
 * Same words in the same columns as the header found before: a repetition, not a new table.
 * @returns a test for row numbers, cheap for rows that share no cell with the header
 */
export function headerRepetition(
  context: Context,
  headerRows: readonly number[],
  left: number,
  right: number,
): (row: number) => boolean {
  const headers = headerRows.map((row) => {
    const cells: { column: number; text: string }[] = [];
    for (let column = left; column <= right; column += 1) {
      const text = cellLine(context.grid.at(row, column));
      if (text !== '') cells.push({ column, text });
    }
    return cells;
  });
  const probes = new Map(headers.flatMap((cells) => cells.slice(0, 3)).map(({ column, text }) => [text, column]));
  const columns = new Set(probes.values());
  return (row) => {
    const cells = context.grid.cellsOf(row);
    let isPossible = false;
    for (const column of columns) {
      const cell = cells[column - 1];
      if (typeof cell === 'string' && (probes.has(cell) || (cell.length < 200 && probes.has(cell.trim()))))
        isPossible = true;
      else if (typeof cell === 'number' && probes.has(String(cell))) isPossible = true;
    }
    if (!isPossible) return false;
    return headers.some((header) => {
      const same = header.filter(({ column, text }) => cellLine(cells[column - 1]) === text).length;
      return header.length > 0 && same >= Math.max(Math.min(2, header.length), header.length * 0.7);
    });
  };
}

/** A repeated header under its own title and after a gap opens a table of its own. */
function opensOwnTable(rows: readonly BandRow[], at: number): boolean {
  const before = rows[at - 1];
  const earlier = rows[at - 2];
  if (!before || !earlier || before.filled > 2) return false;
  return before.number - earlier.number > 1;
}

/** All headers of a band from top to bottom; a shape is only searched where no word is known. */
export function headerBlocks(context: Context, band: Band): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const { rows, left, right } = band;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const previous = blocks.at(-1);
    if (previous && row.number <= previous.rows.at(-1)!) continue;
    const isFree = stands(rows, at) === 'free';
    const isClose = isFree ? at < widerLook : at < closeLook && previous === undefined;
    if (row.filled < 2 || (!isClose && !hasPlainPhrases(context, row))) continue;
    const look = lookAtRow(context, row.number, left, right);
    const manner = mannerOf(look, isFree, blocks.length === 0);
    if (manner === null) continue;
    if (previous && headerRepetition(context, previous.rows, left, right)(row.number) && !opensOwnTable(rows, at))
      continue;
    const headerRows = headerExtent(context, row.number, left, right);
    const known = Math.max(...headerRows.map((one) => lookAtRow(context, one, left, right).known));
    blocks.push({ manner, rows: headerRows, known });
  }
  if (blocks.length > 0) return blocks;
  const at = shapeHeader(context, band);
  if (at < 0) return [];
  const row = rows[at]!.number;
  return [
    {
      manner: 'shape',
      rows: headerExtent(context, row, left, right),
      known: lookAtRow(context, row, left, right).known,
    },
  ];
}
