import { addEntryRow, type EntryWriter } from '../../entries/index.ts';
import type { WriteContext } from '../../../platform/context.ts';
import type { EvaluatedRow } from '../evaluate.ts';

/** Writes the rows of a table of structures, figures or needs, with the cells they came from. Returns the entries the rows speak of. */
export function writeEntries(
  { db }: WriteContext,
  writer: EntryWriter,
  importId: string,
  table: number,
  rows: readonly EvaluatedRow[],
): string[] {
  const spoken: string[] = [];
  for (const { interpreted, match } of rows) {
    for (const { draft, state, id: known } of match.entries ?? []) {
      const id = known ?? writer.create(draft);
      if (known && state === 'changed') writer.update(known, draft);
      const at = { importId, table, row: interpreted.row, cell: draft.cell, originals: draft.originals };
      addEntryRow(db, { entity: draft.entity, id }, at);
      spoken.push(id);
    }
  }
  return spoken;
}
