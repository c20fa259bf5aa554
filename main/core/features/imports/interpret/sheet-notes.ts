import { headerLeaf } from '../../../../../shared/domain/header-path.ts';
import type { Sheet, SheetRow } from '../../../../../shared/domain/sheet.ts';
import { originTexts } from '../../../../../shared/i18n/de/origins.ts';
import { addIssue } from '../add-issue.ts';
import type { CellAddresses } from './cell-addresses.ts';
import type { ReadingColumn } from './columns.ts';
import type { RowDraft } from './row-draft.ts';

/** What a sheet says beside the texts of its cells: hidden rows count like others and are told; comments are kept with their row. */
export class SheetNotes {
  private readonly hidden: ReadonlySet<number>;
  private readonly comments: ReadonlyMap<string, string>;
  private readonly columns: readonly ReadingColumn[];
  private readonly addresses: CellAddresses;

  constructor({ hiddenRows, comments }: Sheet, columns: readonly ReadingColumn[], addresses: CellAddresses) {
    this.hidden = new Set(hiddenRows);
    this.comments = new Map(comments.map(({ cell, text }) => [cell, text.trim()]));
    this.columns = columns;
    this.addresses = addresses;
  }

  tell(draft: RowDraft, { number }: SheetRow): void {
    if (this.hidden.has(number))
      addIssue(draft, { cell: draft.anchor, field: null, severity: 'info', code: 'ROW_HIDDEN' });
    if (this.comments.size === 0) return;
    for (const column of this.columns) {
      const cell = this.addresses.of(number, column);
      const text = this.comments.get(cell);
      if (!text) continue;
      addIssue(draft, { cell, field: column.field, severity: 'info', code: 'CELL_COMMENT', details: { text } });
      draft.extra.push({ header: originTexts.comment(headerLeaf(column.header)), text });
    }
  }
}
