import type { ReadDb } from '../../database/statement.ts';
import { listOf } from './measure-values.rules.ts';
import { measuresWithReasons } from './planning.repository.ts';

/** What is planned to close a gap: the words of who confirmed it, and the measures of the plans in force that answer it. */
export function plannedFor(db: ReadDb, today: string): (gap: { id: string; planned: string }) => string {
  const measures = measuresWithReasons(db, today).map(({ number, name, gap_ids: gaps }) => ({
    name: `${number} ${name}`,
    gaps: listOf(gaps),
  }));
  return ({ id, planned }) =>
    [planned.trim(), ...measures.filter(({ gaps }) => gaps.includes(id)).map(({ name }) => name)]
      .filter(Boolean)
      .join('; ');
}
