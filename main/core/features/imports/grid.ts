import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { GridRow } from '../../../../shared/contract/imports.ts';
import { columnIndex } from '../../../../shared/domain/cell-address.ts';
import { displayText } from '../../../../shared/domain/cell-text.ts';
import type { Cell, SheetRow } from '../../../../shared/domain/sheet.ts';
import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import { transposeSheet } from '../../../excel/understand/index.ts';
import { addressIn, isDownwards } from './address.ts';
import type { DraftFile } from './draft-file.ts';
import { isRowNumber, type EvaluatedRow, type EvaluatedTable, type Knowledge } from './evaluate.ts';
import { placeText, valueText } from './value-text.ts';

type Filter = InputOf<'imports.grid'>['filter'];
interface Entry {
  table: EvaluatedTable;
  row: EvaluatedRow;
}

const needsAnswer = (row: EvaluatedRow): boolean =>
  row.match.state !== 'excluded' && row.interpreted.issues.some((issue) => issue.severity !== 'info');

function passes({ row }: Entry, filter: Filter): boolean {
  if (filter === 'all') return true;
  return filter === 'toClarify' ? needsAnswer(row) : row.match.state === filter;
}

const positionOf = (letter: string): number => (/^\d+$/.test(letter) ? Number(letter) - 1 : columnIndex(letter));

/** A window of the sender's rows with what would be stored under each cell. */
export class Grid {
  private readonly cells = new Map<EvaluatedTable, Map<number, SheetRow>>();
  private readonly entries: Entry[];
  private readonly knowledge: Knowledge;

  constructor(draft: DraftFile, knowledge: Knowledge) {
    this.knowledge = knowledge;
    const tables = draft.evaluation?.tables ?? [];
    this.entries = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  }

  window(filter: Filter, from: number, limit: number): OutputOf<'imports.grid'> {
    const passing = filter === 'all' ? this.entries : this.entries.filter((entry) => passes(entry, filter));
    return { rows: passing.slice(from, from + limit).map((entry) => this.toRow(entry)), total: passing.length };
  }

  private rowsOf(table: EvaluatedTable): Map<number, SheetRow> {
    const known = this.cells.get(table);
    if (known) return known;
    const { rows } = isDownwards(table) ? transposeSheet(table.sheet) : table.sheet;
    const byNumber = new Map(rows.map((row) => [row.number, row]));
    this.cells.set(table, byNumber);
    return byNumber;
  }

  private toRow({ table, row }: Entry): GridRow {
    const { interpreted, match } = row;
    const source = this.rowsOf(table).get(interpreted.row);
    return {
      sheet: table.sheet.name,
      row: interpreted.row,
      state: match.state,
      toClarify: needsAnswer(row),
      reason: interpreted.rejected
        ? (interpreted.issues.find((issue) => issue.code === interpreted.rejected)?.message ?? null)
        : null,
      cells: table.table.columns.map((column) => {
        const cell: Cell = source?.cells[positionOf(column.letter)] ?? null;
        const address = addressIn(table, column.letter, interpreted.row);
        const text = displayText(cell);
        return {
          letter: column.letter,
          original: text,
          ...this.toCell(row, address, column.field as ImportField | null, text),
        };
      }),
    };
  }

  private toCell(
    { interpreted, match }: EvaluatedRow,
    address: string,
    field: ImportField | null,
    original: string,
  ): Omit<GridRow['cells'][number], 'letter' | 'original'> {
    const issue = interpreted.issues.find((entry) => entry.cell === address);
    const value = field && !isRowNumber(field) ? this.stored(interpreted, field, address) : null;
    const change = match.changes.find((entry) => entry.field === field);
    const isSame = value === original.trim() || (value === '' && original.trim() === '');
    return {
      value: field === null || isSame ? null : value,
      before: change && change.before !== null ? this.words(change.field, change.before) : null,
      severity: issue?.severity ?? null,
      message: issue?.message ?? null,
    };
  }

  /** What this cell became: the value of its column's field, else what was split off into other fields. */
  private stored(row: EvaluatedRow['interpreted'], field: ImportField, cell: string): string {
    if (field === 'municipality') return row.place ? placeText(row.place, this.knowledge.regions) : '';
    const own = row.values[field];
    if (own !== undefined) return this.words(field, own);
    const split = (Object.keys(row.originals) as ImportField[]).filter((other) => row.originals[other]?.cell === cell);
    return split.map((other) => this.words(other, row.values[other] ?? null)).join(', ');
  }

  private words(field: ImportField, value: Parameters<typeof valueText>[1]): string {
    return valueText(field, value, this.knowledge.terms);
  }
}
