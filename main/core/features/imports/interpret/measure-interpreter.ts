import type { InterpretedRow } from '../../../../../shared/domain/import-row.ts';
import { measureFields, type ImportField } from '../../../../../shared/domain/import-fields.ts';
import { addIssue } from '../add-issue.ts';
import { completeRow, keepNone } from './finish-row.ts';
import type { RowDraft } from './row-draft.ts';
import { TableInterpreter } from './table-interpreter.ts';

/** Alone these say nothing of a measure: lists repeat them over empty lines. */
const beside: readonly ImportField[] = ['measureNumber', 'goal'];
/** A row that says nothing else is a goal without a measure. */
const ofGoal: readonly ImportField[] = [...beside, 'fieldsOfAction', 'guidelines'];

/** Measures of a plan: one row per measure; the heading or sheet may name the Handlungsfeld. Nobody has to name a Kommune. */
export class MeasureInterpreter extends TableInterpreter {
  protected override finish(draft: RowDraft, row: number): InterpretedRow | null {
    draft.settle();
    keepNone(draft);
    const says = (field: ImportField): boolean => draft.values[field] !== undefined;
    if (!measureFields.some((field) => !beside.includes(field) && says(field))) return null;
    if (!draft.place && !draft.placeRefused) draft.place = this.headings.place?.value ?? null;
    const isGoal = says('goal') && !measureFields.some((field) => !ofGoal.includes(field) && says(field));
    const rejected = says('measure') || isGoal ? null : 'MEASURE_TITLE_MISSING';
    if (rejected) addIssue(draft, { cell: draft.anchor, field: 'measure', severity: 'error', code: rejected });
    return completeRow(draft, row, rejected);
  }
}
