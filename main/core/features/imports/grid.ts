import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { GridRow } from '../../../../shared/contract/imports.ts';
import { displayText } from '../../../../shared/domain/cell-text.ts';
import type { Cell, SheetRow } from '../../../../shared/domain/sheet.ts';
import type { OfferField } from '../../../../shared/domain/offer-fields.ts';
import type { DraftFile } from './draft-file.ts';
import { isRowNumber, type EvaluatedRow, type EvaluatedTable, type Knowledge } from './evaluate.ts';
import { valueText } from './value-text.ts';

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

const columnIndex = (letter: string): number => [...letter].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;

/** A window of the sender's rows with what would be stored under each cell. */
export class Grid {
  private readonly cells = new Map<string, Map<number, SheetRow>>();
  private readonly entries: Entry[];
  private readonly knowledge: Knowledge;

  constructor(draft: DraftFile, knowledge: Knowledge) {
    this.knowledge = knowledge;
    const tables = draft.evaluation?.tables ?? [];
    this.entries = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
    for (const { sheet } of tables) this.cells.set(sheet.name, new Map(sheet.rows.map((row) => [row.number, row])));
  }

  window(filter: Filter, from: number, limit: number): OutputOf<'imports.grid'> {
    const passing = filter === 'all' ? this.entries : this.entries.filter((entry) => passes(entry, filter));
    return { rows: passing.slice(from, from + limit).map((entry) => this.toRow(entry)), total: passing.length };
  }

  private toRow({ table, row }: Entry): GridRow {
    const { interpreted, match } = row;
    const source = this.cells.get(table.sheet.name)?.get(interpreted.row);
    return {
      sheet: table.sheet.name,
      row: interpreted.row,
      state: match.state,
      toClarify: needsAnswer(row),
      reason: interpreted.rejected
        ? (interpreted.issues.find((issue) => issue.code === interpreted.rejected)?.message ?? null)
        : null,
      cells: table.table.columns.map((column) => {
        const cell: Cell = source?.cells[columnIndex(column.letter)] ?? null;
        return this.toCell(row, column.letter, column.field as OfferField | null, displayText(cell));
      }),
    };
  }

  private toCell(
    { interpreted, match }: EvaluatedRow,
    letter: string,
    field: OfferField | null,
    original: string,
  ): GridRow['cells'][number] {
    const issue = interpreted.issues.find((entry) => entry.cell === `${letter}${interpreted.row}`);
    const value = field && !isRowNumber(field) ? this.stored(interpreted, field, `${letter}${interpreted.row}`) : null;
    const change = match.changes.find((entry) => entry.field === field);
    const isSame = value === original.trim() || (value === '' && original.trim() === '');
    return {
      letter,
      original,
      value: field === null || field === 'municipality' || isSame ? null : value,
      before: change && change.before !== null ? this.words(change.field, change.before) : null,
      severity: issue?.severity ?? null,
      message: issue?.message ?? null,
    };
  }

  /** What this cell became: the value of its column's field, else what was split off into other fields. */
  private stored(row: EvaluatedRow['interpreted'], field: OfferField, cell: string): string {
    const own = row.values[field];
    if (own !== undefined) return this.words(field, own);
    const split = (Object.keys(row.originals) as OfferField[]).filter((other) => row.originals[other]?.cell === cell);
    return split.map((other) => this.words(other, row.values[other] ?? null)).join(', ');
  }

  private words(field: OfferField, value: Parameters<typeof valueText>[1]): string {
    return valueText(field, value, this.knowledge.terms);
  }
}
