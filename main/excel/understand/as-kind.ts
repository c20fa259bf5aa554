import type { ImportedKind } from '../../../shared/domain/import-fields.ts';
import type { Sheet, SheetRow, SheetTable, TableColumn } from '../../../shared/domain/sheet.ts';
import { columnIndex } from '../../../shared/domain/cell-address.ts';
import { headerJoint } from '../../../shared/domain/header-path.ts';
import type { RawColumn } from './columns/candidates.ts';
import { profileColumn, sampleRows } from './columns/profile.ts';
import { createLookup, type Lookup } from './context.ts';
import { transposeSheet } from './grid/transpose.ts';
import { matchPath } from './headers/match-path.ts';
import { mapForKind } from './kinds/map-for-kind.ts';
import { type Knowledge, prepareKnowledge } from './knowledge.ts';
import { withRegionCodes } from './region-codes.ts';

const indexOf = (letter: string): number => (/^\d+$/.test(letter) ? Number(letter) - 1 : columnIndex(letter));

function rowsOf(sheet: Sheet, { orientation, dataRows, skippedRows, form }: SheetTable): SheetRow[] {
  const skipped = new Set(skippedRows.map(({ row }) => row));
  const { rows } = orientation === 'columns' ? transposeSheet(sheet, form) : sheet;
  return rows.filter(({ number }) => number >= dataRows[0] && number <= dataRows[1] && !skipped.has(number));
}

function rawColumn({ letter, header }: TableColumn, lookup: Lookup, sample: readonly SheetRow[]): RawColumn {
  const column = indexOf(letter) + 1;
  const path = header === '' ? [] : header.split(headerJoint);
  const profile = profileColumn(lookup.knowledge, sample, column);
  return { column, letter, path, header, matches: matchPath(lookup, path), profile };
}

/** The same table taken for another kind: its place stays, its columns are understood anew. */
export function asKind(sheet: Sheet, table: SheetTable, kind: ImportedKind, knowledge: Knowledge): SheetTable {
  const codes = new Map(Object.entries(table.regionCodes ?? {}));
  const lookup = createLookup(withRegionCodes(prepareKnowledge(knowledge), codes));
  const sample = sampleRows(rowsOf(sheet, table));
  const raw = table.columns.map((column) => rawColumn(column, lookup, sample));
  const mappings = mapForKind(kind, raw, lookup);
  const columns = table.columns.map((column, at) => ({ ...column, ...mappings[at]! }));
  return { ...table, kind, kindConfidence: 1, columns };
}
