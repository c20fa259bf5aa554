import type { SheetTable } from '../../../shared/domain/sheet.ts';
import { headerJoint } from '../../../shared/domain/header-path.ts';
import type { RawColumn } from './columns/candidates.ts';
import { columnType } from './columns/column-type.ts';
import { labelColumns } from './columns/label-columns.ts';
import { profileColumn, sampleRows } from './columns/profile.ts';
import type { Context } from './context.ts';
import { cellLine, type Grid, isBlank } from './grid/grid.ts';
import { columnLetter, rangeText } from './grid/letters.ts';
import { headerPath } from './headers/header-path.ts';
import { matchPath } from './headers/match-path.ts';
import { mapForKind } from './kinds/map-for-kind.ts';
import { judgeKind } from './kinds/table-kind.ts';
import type { TableArea } from './tables/table-area.ts';

/** The rows of an area that hold data, in order. */
function dataRowsOf(grid: Grid, area: TableArea): typeof grid.rows {
  const skipped = new Set(area.skipped.map(({ row }) => row));
  const [first, last] = area.dataRows;
  return grid.rows.filter(({ number }) => number >= first && number <= last && !skipped.has(number));
}

function isTransposed(area: PlacedArea): boolean {
  return area.transposed;
}

export interface PlacedArea extends TableArea {
  /** Found on the transposed grid: its rows are the sheet's columns. */
  transposed: boolean;
}

/** A text of the column's own, or one that is merged over it from above; a heading over several columns is none. */
function isOwnHeader(grid: Grid, row: number, column: number): boolean {
  if (!isBlank(grid.at(row, column))) return true;
  const merge = grid.mergesOf(row).find((one) => one.left === column && one.right === column && one.top < row);
  return merge !== undefined && !isBlank(grid.at(merge.top, column));
}

function rawColumns(context: Context, area: PlacedArea): RawColumn[] {
  const rows = dataRowsOf(context.grid, area);
  const sample = sampleRows(rows);
  const columns: RawColumn[] = [];
  const wordRows = area.headerRows.filter((row) => !area.hintRows.includes(row));
  for (let column = area.left; column <= area.right; column += 1) {
    const path = headerPath(context, wordRows, column, area.left);
    const profile = profileColumn(context.knowledge, sample, column);
    const hasOwnHeader = wordRows.some((row) => isOwnHeader(context.grid, row, column));
    if (!hasOwnHeader && profile.filled === 0 && !rows.some(({ cells }) => !isBlank(cells[column - 1]))) continue;
    const letter = isTransposed(area) ? String(column) : columnLetter(column);
    columns.push({ column, letter, path, header: path.join(headerJoint), matches: matchPath(context, path), profile });
  }
  return isTransposed(area) ? withoutTitles(columns) : columns;
}

/** In a transposed table titles look like fields without values: cut them off at both ends. */
function withoutTitles(columns: RawColumn[]): RawColumn[] {
  const tells = ({ profile, matches }: RawColumn): boolean =>
    profile.filled > 0 || [...matches.values()].some(({ score }) => score >= 0.8);
  const first = Math.max(0, columns.findIndex(tells));
  const last = columns.findLastIndex(tells);
  const isTitle = columns[first]?.profile.filled === 0 && (columns[first + 1]?.column ?? 0) > columns[first].column + 1;
  return columns.slice(isTitle ? first + 1 : first, last + 1);
}

function titlesOf({ grid }: Context, area: PlacedArea): string[] {
  if (area.transposed) return [];
  return area.skipped
    .filter(({ row, reason }) => reason === 'title' && row < area.dataRows[0])
    .flatMap(({ row }) => grid.cellsOf(row).map((cell) => cellLine(cell)))
    .filter((text) => text !== '');
}

function rangeOf(area: PlacedArea, left: number, right: number): string {
  const top = area.headerRows[0] ?? area.dataRows[0];
  const bottom = Math.max(area.dataRows[1], area.headerRows.at(-1) ?? 0);
  const range = area.transposed ? { top: left, bottom: right, left: top, right: bottom } : { top, bottom, left, right };
  return rangeText(range);
}

/** Names the columns and the kind of a table whose place is known. */
export function describeTable(context: Context, area: PlacedArea, sheetName: string): SheetTable {
  const columns = rawColumns(context, area);
  const { kind, confidence } = judgeKind(columns, area, sheetName, titlesOf(context, area));
  const mappings = mapForKind(kind, columns, context);
  const left = columns[0]?.column ?? area.left;
  const right = columns.at(-1)?.column ?? area.right;
  const placed = columns.map(({ column }, at) => ({ column, field: mappings[at]!.field }));
  const labels = isTransposed(area) ? null : labelColumns(context.grid, dataRowsOf(context.grid, area), placed);
  return {
    range: rangeOf(area, left, right),
    kind,
    kindConfidence: confidence,
    orientation: area.transposed ? 'columns' : area.manner === 'cross' ? 'cross' : 'rows',
    headerRows: area.headerRows,
    dataRows: area.dataRows,
    columns: columns.map((column, at) => ({
      letter: column.letter,
      header: column.header,
      ...mappings[at]!,
      type: columnType(column.profile),
      examples: column.profile.examples,
      ...(labels?.has(column.column) && { fillsDown: true as const }),
    })),
    skippedRows: area.skipped,
    ...(context.knowledge.codes.size > 0 && { regionCodes: Object.fromEntries(context.knowledge.codes) }),
  };
}
