import type { EntryEntity } from '../../database/entities.ts';
import type { ReadDb } from '../../database/statement.ts';
import { entriesOfKind, roundsBack, type EntrySender } from './entries.repository.ts';
import { latestOf } from './entry.rules.ts';
import type { StoredEntry } from './entry.rules.ts';

/**
 * What a sender said last of one kind: in this round, and what it does not say again of the newest round before. Older needs and figures
 * are not dug out again.
 */
export function lastSaid(db: ReadDb, entity: EntryEntity, who: EntrySender): StoredEntry[] {
  const said: StoredEntry[] = [];
  for (const surveyId of roundsBack(db, who.surveyId)) {
    const entries = entriesOfKind(db, entity, { ...who, surveyId });
    said.push(...entries);
    if (entries.length > 0 && surveyId !== who.surveyId) break;
  }
  return latestOf(said);
}
