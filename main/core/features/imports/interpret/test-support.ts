import { readFileSync } from 'node:fs';
import type { InterpretedRow, InterpretedTable, RowDecisions } from '../../../../../shared/domain/import-row.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import type { Cell, CellRange, Sheet, SheetTable } from '../../../../../shared/domain/sheet.ts';
import { defaultTerms } from '../../../../../shared/domain/vocabulary-defaults.ts';
import { columnLetter } from '../../../../../shared/domain/cell-address.ts';
import { interpretTable, type InterpretInput, type InterpretKnowledge } from './index.ts';

interface District {
  ags5: string;
  name: string;
  municipalities: { ags: string; name: string; designation: string }[];
}
const file = new URL('../../../../../resources/geo/nrw-regions.json', import.meta.url);
const { districts } = JSON.parse(readFileSync(file, 'utf8')) as { districts: District[] };

/** What a fresh workplace of the Kreis knows. */
export function knowledgeOf(name = 'Rhein-Kreis Neuss'): InterpretKnowledge {
  const district = districts.find((entry) => entry.name === name)!;
  const otherPlaces = districts.flatMap((entry) => entry.municipalities.map((town) => town.name));
  return { district: { key: district.ags5, name }, regions: district.municipalities, terms: defaultTerms, otherPlaces };
}

export const noDecisions: RowDecisions = { signs: {}, values: {}, corrections: {}, excludedRows: [], place: null };
export type Column = ImportField | 'rowNumber' | null | { field: ImportField | null; header: string };

export interface Case {
  columns: Column[];
  /** Data rows; a row of one text that starts with "#" is a group heading. */
  rows: Cell[][];
  merges?: CellRange[];
  sheetName?: string;
  fileName?: string;
  decisions?: Partial<RowDecisions>;
  legends?: InterpretInput['legends'];
  knowledge?: InterpretKnowledge;
}

/** The header stands in row 1, data from row 2. */
export function tableOf({ columns, rows, merges = [], sheetName = 'Tabelle1' }: Case): {
  sheet: Sheet;
  table: SheetTable;
} {
  const isHeading = (row: Cell[]) => row.length === 1 && typeof row[0] === 'string' && row[0].startsWith('#');
  const headers = columns.map((column) =>
    typeof column === 'object' && column ? column.header : (column ?? 'Sonstiges'),
  );
  const data = rows.map((cells) => (isHeading(cells) ? [String(cells[0]).slice(1)] : cells));
  const numbered = [headers, ...data].map((cells, index) => ({ number: index + 1, cells }));
  const sheet = {
    name: sheetName,
    hidden: false,
    rows: numbered,
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    comments: [],
  };
  const table: SheetTable = {
    range: `A1:${columnLetter(columns.length)}${rows.length + 1}`,
    kind: 'offers',
    kindConfidence: 1,
    orientation: 'rows',
    headerRows: [1],
    dataRows: [2, rows.length + 1],
    columns: columns.map((column, index) => ({
      letter: columnLetter(index + 1),
      header: headers[index]!,
      confidence: 1,
      reason: '',
      type: 'text' as const,
      examples: [],
      field: typeof column === 'object' && column ? column.field : column,
    })),
    skippedRows: rows.flatMap((cells, index) =>
      isHeading(cells) ? [{ row: index + 2, reason: 'groupHeading' as const }] : [],
    ),
  };
  return { sheet, table };
}

export function interpret(given: Case): InterpretedTable {
  const { sheet, table } = tableOf(given);
  return interpretTable(sheet, table, {
    decisions: { ...noDecisions, ...given.decisions },
    knowledge: given.knowledge ?? knowledgeOf(),
    fileName: given.fileName ?? 'Neuss.xlsx',
    legends: given.legends ?? [],
  });
}

/** The one row of a case with a name column in front. */
export function one(column: Column, cell: Cell, more: Partial<Case> = {}): InterpretedRow {
  const { rows } = interpret({ columns: ['name', column], rows: [['Sprachcafé', cell]], ...more });
  return rows[0]!;
}
export const codes = (row: InterpretedRow): string[] =>
  row.issues.map(({ severity, code, cell }) => `${severity} ${code} ${cell}`);
