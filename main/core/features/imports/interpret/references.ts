import { displayText } from '../../../../../shared/domain/cell-text.ts';
import { referredRow } from '../../../../../shared/domain/reference-text.ts';
import type { Sheet, SheetRow, SheetTable } from '../../../../../shared/domain/sheet.ts';
import { positionOf, type ReadingColumn } from './columns.ts';
import type { Outcome } from './outcome.ts';
import { referenceIssue } from './referred.ts';

const numbered = new Set<string | null>(['rowNumber', 'externalId', 'measureNumber']);

/** Follows references to rows by their number, where the table has such a column. */
export class References {
  private readonly sheet: Sheet;
  private readonly table: SheetTable;
  private readonly at: number;
  private readonly rows = new Map<string, SheetRow>();
  private taken = 0;

  constructor(sheet: Sheet, table: SheetTable) {
    this.sheet = sheet;
    this.table = table;
    const column = table.columns.find(({ field }) => numbered.has(field));
    this.at = column ? positionOf(column.letter) : -1;
  }

  /** The value of the row referred to, or the outcome as it is. */
  follow(outcome: Outcome, { field, index, reader }: ReadingColumn): Outcome {
    const row = field === 'name' ? undefined : this.rowOf(referredRow(outcome.text));
    const found = row && reader ? reader.outcome(row.cells[index] ?? null) : null;
    if (found?.kind !== 'value' || field === null) return outcome;
    const { text } = outcome;
    const issues = [referenceIssue('REFERENCE_FILLED', field, text, found.text)];
    return { ...found, text, differs: true, isPlain: false, issues, told: 0 };
  }

  private rowOf(number: string | null): SheetRow | undefined {
    if (number === null || this.at < 0) return undefined;
    this.takeNewRows();
    return this.rows.get(number);
  }

  /** A sheet may still be read: the rows that came since are looked at once. Of rows with the same number the first counts. */
  private takeNewRows(): void {
    const [first, last] = this.table.dataRows;
    for (; this.taken < this.sheet.rows.length; this.taken += 1) {
      const row = this.sheet.rows[this.taken]!;
      const number = displayText(row.cells[this.at] ?? null).replace(/\.$/, '');
      if (row.number >= first && row.number <= last && !this.rows.has(number)) this.rows.set(number, row);
    }
  }
}
