import type { TextRule } from '../../../../../shared/domain/import-row.ts';
import type { ImportedKind, ImportField } from '../../../../../shared/domain/import-fields.ts';

/** Boundaries of a table set by hand, by the words of its header, so that they are found again in the next file. */
export interface LearnedBounds {
  sheet: string;
  /** Words of each header row, as `layoutWords`. */
  headers: string[];
  /** Rows from one header row to the next, and from the last one to the first data row. */
  steps: number[];
  /** Words of the row under the table; null where it ends with the sheet. */
  below: string | null;
}
interface Contents {
  column: { field: ImportField | null; header: string };
  /** `reads`: no answer in terms but another text, for the spelling of a name or for equal cells. */
  value: {
    field: ImportField;
    original: string;
    termIds: string[] | null;
    reads?: { rule: TextRule; text: string };
  };
  sign: { sign: string; meaning: 'zero' | 'missing' };
  included: { included: boolean; sheet: string; tableKind?: ImportedKind };
  table: LearnedBounds;
  sender: { ags: string; actor: string | null };
}
/** What was decided, by kind; `key` tells what it is about within its sender and layout. */
export type Lesson = {
  [K in keyof Contents]: { kind: K; sender: string; layout: string; key: string; content: Contents[K] };
}[keyof Contents];
/** `accepted`: the program proposed it and the file was taken over with it by a person. */
export type LessonOrigin = 'decided' | 'accepted';
export type LearnedDecision = Lesson & {
  id: string;
  how: LessonOrigin;
  importId: string;
  fileName: string;
  at: string;
  person: string;
};
export type LearnedOf<K extends LearnedDecision['kind']> = Extract<LearnedDecision, { kind: K }>;
