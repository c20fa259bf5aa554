import { structureFields, type ImportField } from '../../../../../shared/domain/import-fields.ts';
import type { InterpretedRow, RowPlace } from '../../../../../shared/domain/import-row.ts';
import { fold } from '../../../../../shared/domain/text-folding.ts';
import { addIssue, rejectedPlace } from './finish-row.ts';
import type { RowDraft } from './row-draft.ts';
import { TableInterpreter } from './table-interpreter.ts';

/** "nicht vorhanden" under Bemerkung is a remark: only offers can be denied. */
function keepNone(draft: RowDraft): void {
  const { none } = draft;
  if (none) draft.set(none.field, none.text.trim(), none, false);
}

function complete(draft: RowDraft, row: number, rejected: string | null): InterpretedRow {
  const { values, originals, issues, extra, place } = draft;
  return { row, values, place, originals, issues, rejected, confirmedNone: null, extra };
}

/** Whether the row says anything in these fields, be it unreadable. */
const says = (draft: RowDraft, fields: readonly ImportField[]): boolean =>
  fields.some((field) => draft.values[field] !== undefined || draft.issues.some((issue) => issue.field === field));

const aboutStructures: readonly ImportField[] = [...structureFields, 'remark'];

/** Structures: one row per municipality. */
export class StructureInterpreter extends TableInterpreter {
  protected override takeHeadings(): void {}

  protected override finish(draft: RowDraft, row: number, place: () => RowPlace | null): InterpretedRow | null {
    draft.settle();
    keepNone(draft);
    if (!says(draft, aboutStructures) && draft.extra.length === 0) return null;
    return complete(draft, row, rejectedPlace(draft, place()));
  }
}

const aboutNeeds: readonly ImportField[] = ['need', 'priority', 'remark'];
const noNeed =
  /^(?:fehlanzeige|keine?r?|entfaellt|(?:zurzeit |derzeit |aktuell )?keine? (?:weiteren? )?bedarfe?)[.!]?$/;

function rejectedNeed(draft: RowDraft): string | null {
  const { need } = draft.values;
  const text = typeof need === 'string' ? need : '';
  if (text === '') {
    addIssue(draft, draft.anchor, 'need', 'error', 'NEED_TEXT_MISSING', '');
    return 'NEED_TEXT_MISSING';
  }
  if (!noNeed.test(fold(text))) return null;
  addIssue(draft, draft.anchor, 'need', 'info', 'NEED_NONE', text);
  return 'NEED_NONE';
}

/** Needs: one row per need; the heading or sheet may name the Handlungsfeld. */
export class NeedInterpreter extends TableInterpreter {
  protected override finish(draft: RowDraft, row: number, place: () => RowPlace | null): InterpretedRow | null {
    draft.settle();
    keepNone(draft);
    if (!says(draft, aboutNeeds)) return null;
    return complete(draft, row, rejectedNeed(draft) ?? rejectedPlace(draft, place()));
  }
}
