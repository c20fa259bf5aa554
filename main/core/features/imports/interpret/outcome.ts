import type { IssueOption, RowIssue, RowPlace, RowValue, ValueRule } from '../../../../../shared/domain/import-row.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import type { ParseNote, Refusal } from '../../../../../shared/domain/parse-result.ts';
import type { Cell } from '../../../../../shared/domain/sheet.ts';

export type IssueDraft = Omit<RowIssue, 'cell'>;

/** What one cell says for its field; equal cells of a column share one outcome. */
export interface Outcome {
  kind: 'value' | 'nothing' | 'ditto' | 'reference' | 'none';
  value: RowValue | null;
  /** Values for other fields, used where those have none of their own. */
  also: readonly (readonly [ImportField, RowValue])[];
  place: RowPlace | null;
  /** The cell as a German Excel shows it. */
  text: string;
  /** True if the text is not the stored value in words. */
  differs: boolean;
  issues: readonly IssueDraft[];
  /** By field: what was done to its value beyond reading it. */
  rules?: Partial<Record<ImportField, ValueRule>>;
  /** The value and nothing else: no issue, no other field, no text to keep. */
  isPlain: boolean;
  /** How many cells that say the same were told about so far; equal notes are not repeated without end. */
  told: number;
  /** Set if the cell holds a sign whose meaning has to be asked. */
  sign?: string;
  /** The official sign of a figure, printed unchanged. */
  mark?: string;
  /** The unit named in the cell of a figure. */
  unit?: string;
}
export type Reader = (cell: Cell, text: string) => Outcome;

const none: readonly never[] = [];

export function nothing(text: string, issues: readonly IssueDraft[] = none): Outcome {
  return {
    kind: 'nothing',
    value: null,
    also: none,
    place: null,
    text,
    differs: false,
    issues,
    isPlain: false,
    told: 0,
  };
}

/** The outcome of a cell that holds a formula: its value is the result that was stored with it, which is told with its origin. */
export const calculated = (outcome: Outcome, field: ImportField): Outcome =>
  outcome.value === null
    ? outcome
    : { ...outcome, differs: true, isPlain: false, rules: { [field]: 'formula', ...outcome.rules } };

export function valueOutcome(value: RowValue, text: string, more: Partial<Outcome> = {}): Outcome {
  const isPlain = !more.differs && !more.also?.length && !more.issues?.length;
  return {
    kind: 'value',
    value,
    also: none,
    place: null,
    text,
    differs: false,
    issues: none,
    isPlain,
    told: 0,
    ...more,
  };
}

/** A note (something was repaired or assumed) is told, a refusal is to be checked. */
export function noted(field: ImportField, original: string, notes: readonly ParseNote[] = []): IssueDraft[] {
  return notes.map(({ code, reason }) => ({ field, severity: 'info', code, message: reason, original, options: [] }));
}

export function refused(
  field: ImportField,
  original: string,
  refusal: Refusal,
  nameOf: (option: string) => string = String,
): IssueDraft {
  const options = (refusal.options ?? []).map((id): IssueOption => ({ id, name: nameOf(id), reason: '' }));
  return { field, severity: 'warning', code: refusal.code, message: refusal.reason, original, options };
}
