import { displayText } from '../../../../../shared/domain/cell-text.ts';
import type { Sheet, SheetRow } from '../../../../../shared/domain/sheet.ts';
import type { IssueCode } from '../../../../../shared/i18n/de/issues.ts';
import { addIssue } from '../add-issue.ts';
import type { CellAddresses } from './cell-addresses.ts';
import type { ReadingColumn } from './columns.ts';
import type { RowDraft } from './row-draft.ts';

const noCells: ReadonlySet<string> = new Set();
const isFilled = ({ cells }: SheetRow, { index }: ReadingColumn): boolean =>
  displayText(cells[index] ?? null).trim() !== '';

/** Text that a sender crossed out counts no longer, or it was forgotten: nothing is left out for it, it is asked. */
export class CrossedOut {
  private readonly cells: ReadonlySet<string>;
  private readonly columns: readonly ReadingColumn[];
  private readonly addresses: CellAddresses;

  constructor({ struck }: Sheet, columns: readonly ReadingColumn[], addresses: CellAddresses) {
    this.cells = struck ? new Set(struck) : noCells;
    this.columns = columns;
    this.addresses = addresses;
  }

  /** `anchor` is the column that stands for the whole row: crossed out, the row is. */
  tell(draft: RowDraft, row: SheetRow, anchor: ReadingColumn | undefined): void {
    if (this.cells.size === 0) return;
    const filled = this.columns.filter((column) => isFilled(row, column));
    const struck = filled.filter((column) => this.cells.has(this.addresses.of(row.number, column)));
    if (struck.length === 0) return;
    if (struck.length === filled.length || (anchor && struck.includes(anchor)))
      return this.add(draft, draft.anchor, anchor ?? struck[0], row, 'ROW_CROSSED_OUT');
    for (const column of struck)
      this.add(draft, this.addresses.of(row.number, column), column, row, 'CELL_CROSSED_OUT');
  }

  private add(draft: RowDraft, cell: string, column: ReadingColumn | undefined, row: SheetRow, code: IssueCode): void {
    const text = column ? displayText(row.cells[column.index] ?? null) : '';
    addIssue(draft, { cell, field: column?.field ?? null, severity: 'warning', code, details: { text } });
  }
}
