import { statement, type ReadDb } from '../../../database/statement.ts';

export interface DismissedNeed {
  id: string;
  ags: string;
  field_of_action: string;
  target_group: string;
  reason: string;
  basis: string;
  dismissed_by: string;
  dismissed_at: string;
}
const all = statement<DismissedNeed>('SELECT * FROM dismissed_need ORDER BY dismissed_at');
const at = statement<{ id: string }, [string, string, string]>(
  'SELECT id FROM dismissed_need WHERE ags = ? AND field_of_action = ? AND target_group = ?',
);
export const dismissedNeeds = (db: ReadDb): DismissedNeed[] => db.all(all);
export const dismissedAt = (db: ReadDb, ags: string, field: string, targetGroup: string): string | undefined =>
  db.get(at, ags, field, targetGroup)?.id;
