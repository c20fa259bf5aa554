import type { Row } from '../../database/entities.ts';
import { statement, type ReadDb, type WriteDb } from '../../database/statement.ts';

export type StoredPaper = Row & { id: string; name: string; kind: string; state: string; content: string };
export type StoredConsultation = Row & { id: string; position: number; body: string; item_number: string | null };

const papers = statement<StoredPaper>(
  'SELECT * FROM paper ORDER BY coalesce(day, substr(id, 1, 13)) DESC, id DESC LIMIT 500',
);
const paperById = statement<StoredPaper, [string]>('SELECT * FROM paper WHERE id = ?');
const steps = statement<StoredConsultation, [string]>(
  `SELECT consultation.*, coalesce(body.name, '') AS body, body.short_name AS body_short, meeting.day AS meeting_day,
     (SELECT number FROM agenda_item WHERE consultation_id = consultation.id LIMIT 1) AS item_number
   FROM consultation LEFT JOIN body ON body.id = consultation.body_id LEFT JOIN meeting ON meeting.id = meeting_id
   WHERE paper_id = ? ORDER BY consultation.position`,
);
const allSteps = statement<{ paper_id: string; body: string; day: string | null; result: string | null }>(
  `SELECT paper_id, coalesce(body.short_name, body.name, '') AS body, meeting.day, result
   FROM consultation LEFT JOIN body ON body.id = consultation.body_id LEFT JOIN meeting ON meeting.id = meeting_id
   ORDER BY paper_id, consultation.position`,
);
const tasks = statement<
  { id: string; name: string; responsible: string | null; due: string | null; state: 'open' | 'done' | 'cancelled' },
  [string]
>('SELECT id, name, responsible, due, state FROM task WHERE consultation_id = ? ORDER BY due IS NULL, due, id');
const measures = statement<{ id: string; number: string; name: string; status: string | null }, [string]>(
  `SELECT measure.id, number, name, (SELECT status FROM status_report WHERE measure_id = measure.id AND ags IS NULL
     ORDER BY day DESC, at DESC LIMIT 1) AS status
   FROM resolution_measure JOIN measure ON measure.id = measure_id WHERE consultation_id = ? ORDER BY number`,
);
export interface StoredResolution {
  [column: string]: string | number | null;
  id: string;
  paper_id: string;
  number: string | null;
  name: string;
  body: string;
  day: string | null;
  open_tasks: number;
  done_tasks: number;
}
const resolutions = statement<StoredResolution>(
  `SELECT consultation.id, paper_id, paper.number, paper.name, coalesce(body.short_name, body.name, '') AS body, meeting.day,
     result, votes_yes, votes_no, votes_abstention, votes_biased, votes_note,
     (SELECT count(*) FROM task WHERE consultation_id = consultation.id AND task.state = 'open') AS open_tasks,
     (SELECT count(*) FROM task WHERE consultation_id = consultation.id AND task.state = 'done') AS done_tasks
   FROM consultation JOIN paper ON paper.id = paper_id LEFT JOIN body ON body.id = consultation.body_id
     LEFT JOIN meeting ON meeting.id = meeting_id
   WHERE result IS NOT NULL ORDER BY meeting.day IS NULL, meeting.day DESC, paper.number LIMIT 500`,
);
const links = statement<{ id: string; measure_id: string }, [string]>(
  'SELECT id, measure_id FROM resolution_measure WHERE consultation_id = ? ORDER BY id',
);
const taskOf = statement<{ id: string }, [string]>('SELECT id FROM task WHERE consultation_id = ? LIMIT 1');
export interface StoredVersion {
  id: string;
  number: number;
  at: string;
  person: string;
  note: string;
  asOf: string;
  /** JSON of the responses of the round it took figures from. */
  responses: string | null;
}
const versions = statement<StoredVersion, [string]>(
  `SELECT id, number, at, person, note, document ->> '$.asOf' AS asOf, document ->> '$.responses' AS responses
   FROM paper_version WHERE paper_id = ? ORDER BY number DESC`,
);
const versionDocument = statement<{ document: string }, [string, string]>(
  'SELECT document FROM paper_version WHERE paper_id = ? AND id = ?',
);
const wishes = statement<Row, [string]>(
  'SELECT id, round, sender, ags, chapter, wish, answer, reply, day FROM change_wish WHERE paper_id = ? ORDER BY day, id LIMIT 500',
);
const draft = statement<{ content: string; at: string }, [string]>(
  'SELECT content, at FROM paper_draft WHERE paper_id = ?',
);
const putDraft = statement<never, [string, string, string]>('INSERT OR REPLACE INTO paper_draft VALUES (?, ?, ?)');
const removeDraft = statement<never, [string]>('DELETE FROM paper_draft WHERE paper_id = ?');
const numbers = statement<{ number: string }>('SELECT number FROM paper WHERE number IS NOT NULL');
export interface AttachedFile {
  id: string;
  name: string;
  sha256: string;
}
const attachments = statement<AttachedFile, [string]>(
  "SELECT id, name, sha256 FROM attachment WHERE entity = 'paper' AND entity_id = ? ORDER BY at, id",
);
const bodies = statement<{ id: string; name: string; shortName: string | null }>(
  'SELECT id, name, short_name AS shortName FROM body ORDER BY name LIMIT 500',
);
const meetings = statement<{ id: string; bodyId: string | null; name: string; day: string | null }>(
  'SELECT id, body_id AS bodyId, name, day FROM meeting ORDER BY day DESC, name LIMIT 500',
);
const allMeasures = statement<{ id: string; number: string; name: string }>(
  'SELECT id, number, name FROM measure ORDER BY number LIMIT 5000',
);
const indicators = statement<{ id: string; name: string }>('SELECT id, name FROM indicator ORDER BY name LIMIT 500');
const programmes = statement<{ id: string; name: string }>(
  'SELECT id, name FROM funding_programme ORDER BY name LIMIT 500',
);
const setting = statement<{ value: string }, [string]>('SELECT value FROM setting WHERE key = ?');

export const allPapers = (db: ReadDb) => db.all(papers);
export const findPaper = (db: ReadDb, id: string) => db.get(paperById, id);
export const stepsOf = (db: ReadDb, paperId: string) => db.all(steps, paperId);
export const stepsOfAll = (db: ReadDb) => db.all(allSteps);
export const decided = (db: ReadDb) => db.all(resolutions);
export const tasksOf = (db: ReadDb, consultationId: string) => db.all(tasks, consultationId);
export const measuresOf = (db: ReadDb, consultationId: string) => db.all(measures, consultationId);
export const linksOf = (db: ReadDb, consultationId: string) => db.all(links, consultationId);
/** Whether a task came from the step. */
export const hasTasks = (db: ReadDb, consultationId: string): boolean => db.get(taskOf, consultationId) !== undefined;
export const versionsOf = (db: ReadDb, paperId: string) => db.all(versions, paperId);
export const documentOf = (db: ReadDb, paperId: string, versionId: string): string | null =>
  db.get(versionDocument, paperId, versionId)?.document ?? null;
export const usedNumbers = (db: ReadDb): string[] => db.all(numbers).map(({ number }) => number);
export const filesOf = (db: ReadDb, paperId: string): AttachedFile[] => db.all(attachments, paperId);
export const choicesIn = (db: ReadDb) => ({
  bodies: db.all(bodies),
  meetings: db.all(meetings),
  measures: db.all(allMeasures),
  indicators: db.all(indicators),
  programmes: db.all(programmes),
});
export const settingOf = (db: ReadDb, key: string): string | null => db.get(setting, key)?.value ?? null;

export const draftOf = (db: ReadDb, paperId: string) => db.get(draft, paperId);
export const keepDraft = (db: WriteDb, paperId: string, content: string, at: string) =>
  db.run(putDraft, paperId, content, at);
export const dropDraft = (db: WriteDb, paperId: string) => db.run(removeDraft, paperId);
export const wishesOf = (db: ReadDb, paperId: string) => db.all(wishes, paperId);
