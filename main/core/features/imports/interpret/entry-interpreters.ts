import { displayText } from '../../../../../shared/domain/cell-text.ts';
import { importFieldKinds, structureFields, type ImportField } from '../../../../../shared/domain/import-fields.ts';
import type { InterpretedRow, RowPlace } from '../../../../../shared/domain/import-row.ts';
import type { Cell, Sheet, SheetRow, SheetTable } from '../../../../../shared/domain/sheet.ts';
import { parseBoolean } from '../../../../../shared/domain/special-values.ts';
import { cleanLine, fold } from '../../../../../shared/domain/text-folding.ts';
import { yesNo } from '../../../../../shared/i18n/de/common-words.ts';
import type { ReadingColumn } from './columns.ts';
import type { InterpretContext } from './context.ts';
import { addIssue } from '../add-issue.ts';
import { completeRow, keepNone, rejectedPlace } from './finish-row.ts';
import type { RowDraft } from './row-draft.ts';
import { TableInterpreter } from './table-interpreter.ts';

/** Whether the row says anything in these fields, be it unreadable. */
const says = (draft: RowDraft, fields: readonly ImportField[]): boolean =>
  fields.some((field) => draft.values[field] !== undefined || draft.issues.some((issue) => issue.field === field));

const aboutStructures: readonly ImportField[] = [...structureFields, 'remark'];

/** Structures: one row per municipality. */
export class StructureInterpreter extends TableInterpreter {
  /** Rows of the view with what stands beside the answers of a form. */
  private readonly besides: SheetRow[];
  private readonly joined = new Set<ReadingColumn>();

  constructor(view: Sheet, table: SheetTable, context: InterpretContext) {
    super(view, table, context);
    const [answers] = table.dataRows;
    const wanted = new Set(table.form?.besides.map((distance) => answers + distance));
    this.besides = view.rows.filter(({ number }) => wanted.has(number));
  }

  protected override takeHeadings(): void {}

  /** "ja" and "seit 2014" beside it are one statement: "ja, seit 2014". */
  protected override takeCell(
    draft: RowDraft,
    column: ReadingColumn,
    cell: Cell,
    at: number,
    isRepeated: boolean,
  ): void {
    const beside = this.besideOf(column);
    if (beside === '' || !column.field || importFieldKinds[column.field] !== 'presence')
      return super.takeCell(draft, column, cell, at, isRepeated);
    const isThere = parseBoolean(cell);
    this.joined.add(column);
    super.takeCell(
      draft,
      column,
      `${isThere === null ? displayText(cell) : yesNo(isThere)}, ${beside}`,
      at,
      isRepeated,
    );
  }

  private besideOf({ index }: ReadingColumn): string {
    const texts = this.besides.map(({ cells }) => cleanLine(displayText(cells[index] ?? null)));
    return texts.filter(Boolean).join(', ');
  }

  /** What stands beside any other answer is a remark with its question. */
  private keepBesides(draft: RowDraft, row: number): void {
    const left = this.columns.filter((column) => !this.joined.has(column) && this.besideOf(column) !== '');
    if (left.length === 0) return;
    const text = left.map((column) => `${column.header}: ${this.besideOf(column)}`).join('; ');
    draft.set('remark', text, { cell: this.addresses.of(row, left[0]), text }, true);
  }

  protected override finish(draft: RowDraft, row: number, place: () => RowPlace | null): InterpretedRow | null {
    draft.settle();
    keepNone(draft);
    if (this.besides.length > 0) this.keepBesides(draft, row);
    if (!says(draft, aboutStructures) && draft.extra.length === 0) return null;
    return completeRow(draft, row, rejectedPlace(draft, place()));
  }
}

const aboutNeeds: readonly ImportField[] = ['need', 'priority', 'remark'];
const noNeed =
  /^(?:fehlanzeige|(?:es fehlt )?nichts|keine?r?|entfaellt|(?:ist |alles )?(?:gedeckt|abgedeckt|vorhanden)|(?:zurzeit |derzeit |aktuell )?keine? (?:weiteren? )?bedarfe?)[.!]?$/;

function rejectedNeed(draft: RowDraft, hasColumn: boolean): string | null {
  const { need } = draft.values;
  const text = typeof need === 'string' ? need : '';
  if (text === '') {
    const code = hasColumn ? 'NEED_TEXT_MISSING' : 'NEED_COLUMN_MISSING';
    addIssue(draft, { cell: draft.anchor, field: 'need', severity: 'error', code });
    return code;
  }
  if (!noNeed.test(fold(text))) return null;
  const code = 'NEED_NONE';
  addIssue(draft, { cell: draft.anchor, field: 'need', severity: 'info', code, details: { text } });
  return code;
}

/** Needs: one row per need; the heading or sheet may name the Handlungsfeld. */
export class NeedInterpreter extends TableInterpreter {
  protected override finish(draft: RowDraft, row: number, place: () => RowPlace | null): InterpretedRow | null {
    draft.settle();
    keepNone(draft);
    if (!says(draft, aboutNeeds)) return null;
    return completeRow(
      draft,
      row,
      rejectedNeed(
        draft,
        this.columns.some(({ field }) => field === 'need'),
      ) ?? rejectedPlace(draft, place()),
    );
  }
}
