import type { Row } from '../../database/entities.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

const conferences = statement<Row>(
  `SELECT m.id, m.name, m.kind, m.state, m.day, m.location,
     (SELECT count(*) FROM attendance WHERE meeting_id = m.id) AS participants,
     (SELECT count(*) FROM conference_result WHERE meeting_id = m.id) AS results,
     (SELECT count(*) FROM conference_result AS r WHERE r.meeting_id = m.id AND r.kind <> 'strength'
       AND NOT EXISTS (SELECT 1 FROM result_outcome WHERE result_id = r.id)) AS open
   FROM meeting AS m WHERE m.kind <> 'meeting' ORDER BY m.day IS NULL DESC, m.day DESC, m.id LIMIT 500`,
);
const groups = statement<Row, [string]>(
  'SELECT id, name, field_of_action, responsible FROM working_group WHERE meeting_id = ? ORDER BY position, id LIMIT 500',
);
const results = statement<Row, [string]>(
  `SELECT r.id, r.kind, r.text, r.told_who, r.ags, r.working_group_id, r.field_of_action
   FROM conference_result AS r LEFT JOIN working_group AS g ON g.id = r.working_group_id
   WHERE r.meeting_id = ? ORDER BY g.position IS NULL, g.position, r.position, r.id LIMIT 2000`,
);
const resultsInGroup = statement<{ id: string }, [string]>(
  'SELECT id FROM conference_result WHERE working_group_id = ?',
);
export interface StoredOutcome {
  id: string;
  result_id: string;
  entity: 'need' | 'goal' | 'measure' | 'agreement';
  record_id: string;
}
const outcomes = statement<StoredOutcome, [string]>(
  `SELECT o.id, o.result_id, o.entity, o.record_id FROM result_outcome AS o
   JOIN conference_result AS r ON r.id = o.result_id WHERE r.meeting_id = ? ORDER BY o.id`,
);
const outcomesOfResult = statement<StoredOutcome, [string]>(
  'SELECT id, result_id, entity, record_id FROM result_outcome WHERE result_id = ? ORDER BY id',
);
const origins = statement<Row, [string, string]>(
  `SELECT r.id AS result_id, r.kind, r.text, r.told_who, m.id AS meeting_id, m.name AS meeting, m.day
   FROM result_outcome AS o JOIN conference_result AS r ON r.id = o.result_id JOIN meeting AS m ON m.id = r.meeting_id
   WHERE o.record_id = ? AND o.entity = ? ORDER BY o.id LIMIT 500`,
);
const lastPosition = {
  working_group: statement<{ n: number | null }, [string]>(
    'SELECT max(position) AS n FROM working_group WHERE meeting_id = ?',
  ),
  conference_result: statement<{ n: number | null }, [string]>(
    'SELECT max(position) AS n FROM conference_result WHERE meeting_id = ?',
  ),
};
const contacts = statement<{ id: string; name: string; organization_id: string | null }>(
  'SELECT id, name, organization_id FROM contact',
);

export const listConferences = (db: ReadDb) => db.all(conferences);
export const groupsOf = (db: ReadDb, meetingId: string) => db.all(groups, meetingId);
export const resultsOf = (db: ReadDb, meetingId: string) => db.all(results, meetingId);
export const resultsIn = (db: ReadDb, groupId: string) => db.all(resultsInGroup, groupId);
export const outcomesIn = (db: ReadDb, meetingId: string) => db.all(outcomes, meetingId);
export const outcomesOf = (db: ReadDb, resultId: string) => db.all(outcomesOfResult, resultId);
export const originsOf = (db: ReadDb, entity: string, recordId: string) => db.all(origins, recordId, entity);
export const nextPosition = (db: ReadDb, table: keyof typeof lastPosition, meetingId: string): number =>
  (db.get(lastPosition[table], meetingId)?.n ?? 0) + 1;
export const allContacts = (db: ReadDb) => db.all(contacts);
