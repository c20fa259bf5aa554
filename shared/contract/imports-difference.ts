import * as z from 'zod';
import { importFields } from '../domain/import-fields.ts';
import { id, limit, query, text } from './define.ts';

/** What a file changes in the inventory; offers it no longer names are told by sender (`imports.missing`). */
export const differenceKinds = ['new', 'changed', 'rejected'] as const;

const difference = z.strictObject({
  sheet: text,
  row: z.int(),
  name: text,
  provider: text,
  place: text,
  /** Why the row is held back. */
  reason: text,
  /** Old and new value in words; of a new row only what it brings. */
  changes: z.array(z.strictObject({ field: z.enum(importFields), before: text, after: text })),
});
export type Difference = z.infer<typeof difference>;

export const importsDifferenceContract = {
  'imports.difference': query(
    z.strictObject({ id, kind: z.enum(differenceKinds), from: z.int().min(0), limit }),
    z.strictObject({ rows: z.array(difference), total: z.int() }),
  ),
};
