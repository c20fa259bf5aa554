import type { WriteContext } from '../../../platform/context.ts';
import type { ActorWriter } from '../../organizations/index.ts';
import type { EvaluatedRow } from '../evaluate.ts';
import { addActorRow } from './import-actor.repository.ts';

/** Writes the rows of a list of actors, and which row each actor and person came from. */
export function writeActors(
  { db }: WriteContext,
  writer: ActorWriter,
  importId: string,
  table: number,
  rows: readonly EvaluatedRow[],
): void {
  for (const { interpreted, match } of rows) {
    if (!match.actor || match.state === 'rejected' || match.state === 'excluded') continue;
    const { id, personId } = writer.write(match.actor);
    const at = { importId, table, row: interpreted.row, originals: interpreted.originals };
    for (const record of [id, ...(personId === null ? [] : [personId])]) addActorRow(db, record, at);
  }
}
