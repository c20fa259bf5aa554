import * as z from 'zod';
import { id, query } from './define.ts';
import { gridFilters, issueFilter } from './imports.ts';

/** One kind of issue in a file: how many cells and rows have it. Excluded rows do not count. */
export const issueKind = z.strictObject({
  severity: z.enum(['info', 'warning', 'error']),
  code: z.string(),
  cells: z.int(),
  rows: z.int(),
});
export type IssueKind = z.infer<typeof issueKind>;

/** A cell of the grid by its place under a filter; `column` 0 is the row itself. */
const gridPlace = z.strictObject({ index: z.int(), column: z.int() });

export const importsIssuesContract = {
  'imports.issueKinds': query(z.strictObject({ id }), z.strictObject({ kinds: z.array(issueKind) })),
  /**
   * The next cell with an issue after (or before) a place, from the end on again from the beginning. Without `issue` what
   * is only told is passed over, unless there is nothing else.
   */
  'imports.nextIssue': query(
    z.strictObject({
      id,
      filter: z.enum(gridFilters),
      issue: issueFilter.optional(),
      from: gridPlace,
      back: z.boolean(),
    }),
    z.strictObject({ place: gridPlace.nullable() }),
  ),
};
