import * as z from 'zod';
import { importFields } from '../domain/import-fields.ts';
import { id, query, text } from './define.ts';
import { spellingRungs } from './spelling-words.ts';

const importField = z.enum(importFields);

/** Values of one field that are written differently and probably mean the same. */
export const spellingGroup = z.strictObject({
  field: importField,
  rung: z.enum(spellingRungs),
  /** The proposed spelling; for fields with a list the id of a term, empty where none was found. */
  target: text,
  /** Why it: the inventory writes it so, it is a term, the most frequent, the fullest; `open`: the person names it. */
  reason: z.enum(['inventory', 'term', 'frequent', 'complete', 'open']),
  /** Spellings of the group that the inventory or the list has; `count` is offers. */
  known: z.array(z.strictObject({ text, count: z.int() })),
  members: z.array(
    z.strictObject({
      text,
      count: z.int(),
      /** The first 50 cells. */
      cells: z.array(z.strictObject({ sheet: text, cell: text })),
    }),
  ),
  /** Other open files in which one of the spellings stands. */
  otherFiles: z.int(),
});
export type SpellingGroup = z.infer<typeof spellingGroup>;

export const importsSpellingsContract = {
  /** The list "Gleiche Schreibweisen" of a file, with what was already decided in it. */
  'imports.spellings': query(
    z.strictObject({ id }),
    z.strictObject({
      groups: z.array(spellingGroup),
      aligned: z.array(z.strictObject({ field: importField, target: text, originals: z.array(text) })),
      apart: z.array(z.strictObject({ field: importField, originals: z.array(text) })),
    }),
  ),
};
