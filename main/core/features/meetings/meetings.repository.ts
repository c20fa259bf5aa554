import type { Row } from '../../database/entities.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

const bodies = statement<Row, [string, string]>(
  `SELECT id, name, short_name, kind, political,
     (SELECT count(*) FROM membership AS m WHERE m.body_id = body.id AND (m.end_day IS NULL OR m.end_day >= ?)) AS members,
     (SELECT min(day) FROM meeting WHERE meeting.body_id = body.id AND day >= ? AND state IN ('planned', 'invited')) AS next_day
   FROM body ORDER BY political, name LIMIT 500`,
);
const members = statement<Row, [string, string]>(
  `SELECT m.*, o.name AS organization, c.name AS person, coalesce(m.end_day < ?, 0) AS ended
   FROM membership AS m LEFT JOIN contact AS c ON c.id = m.contact_id
   LEFT JOIN organization AS o ON o.id = coalesce(m.organization_id, c.organization_id)
   WHERE body_id = ? ORDER BY ended, o.name, c.name, m.id LIMIT 500`,
);
const terms = statement<Row, [string]>(
  'SELECT id, name, start_day, end_day FROM legislative_term WHERE body_id = ? ORDER BY start_day DESC LIMIT 500',
);
const meetings = statement<Row>(
  `SELECT m.id, m.name, body.name AS body, m.state, m.day, m.start_time, m.location, m.dispatch_due,
     (SELECT count(*) FROM agenda_item WHERE meeting_id = m.id) AS items,
     (SELECT count(*) FROM task WHERE meeting_id = m.id AND task.state = 'open') AS open_tasks
   FROM meeting AS m LEFT JOIN body ON body.id = m.body_id WHERE m.kind = 'meeting' ORDER BY m.day IS NULL DESC, m.day DESC, m.id LIMIT 500`,
);
const comingMeetings = statement<{ id: string }, [string]>(
  "SELECT id FROM meeting WHERE state <> 'cancelled' AND day >= ? ORDER BY day, id LIMIT 500",
);
const meetingsOfBody = statement<{ id: string }, [string]>('SELECT id FROM meeting WHERE body_id = ? LIMIT 1');
const consultationsOfBody = statement<{ id: string }, [string]>(
  'SELECT id FROM consultation WHERE body_id = ? LIMIT 1',
);
const items = statement<Row, [string]>(
  `SELECT i.id, i.name, i.public, i.below, i.number, i.measure_id, i.minutes, i.resolution_text, i.result,
     i.votes_yes, i.votes_no, i.votes_abstention, i.votes_biased, i.votes_note,
     CASE WHEN measure.id IS NOT NULL THEN measure.number || ' ' || measure.name END AS measure,
     paper.id AS paper_id, coalesce(paper.number, paper.name) AS paper, c.proposed_resolution
   FROM agenda_item AS i LEFT JOIN measure ON measure.id = i.measure_id
     LEFT JOIN consultation AS c ON c.id = i.consultation_id LEFT JOIN paper ON paper.id = c.paper_id
   WHERE i.meeting_id = ? ORDER BY i.position, i.id LIMIT 500`,
);
const attendance = statement<Row, [string]>(
  `SELECT a.id, a.contact_id, a.organization_id, a.state, c.name AS person, o.name AS organization
   FROM attendance AS a LEFT JOIN contact AS c ON c.id = a.contact_id
   LEFT JOIN organization AS o ON o.id = coalesce(a.organization_id, c.organization_id)
   WHERE meeting_id = ? ORDER BY o.name, c.name LIMIT 500`,
);
const taskColumns = `t.id, t.name, t.text, t.responsible, t.ags, t.due, t.state, t.done_day, t.meeting_id, t.postponed,
  m.name AS meeting, i.name AS item, c.paper_id, paper.name AS paper
  FROM task AS t LEFT JOIN meeting AS m ON m.id = t.meeting_id LEFT JOIN agenda_item AS i ON i.id = t.agenda_item_id
  LEFT JOIN consultation AS c ON c.id = t.consultation_id LEFT JOIN paper ON paper.id = c.paper_id`;
const tasksOfMeeting = statement<Row, [string]>(
  `SELECT ${taskColumns} WHERE t.meeting_id = ? ORDER BY t.due IS NULL, t.due, t.id LIMIT 500`,
);
/** Still open from earlier meetings of the same body. */
const earlierTasks = statement<Row, [string]>(
  `SELECT ${taskColumns} JOIN meeting AS own ON own.id = ?
   WHERE t.state = 'open' AND m.body_id = own.body_id AND m.id <> own.id AND (own.day IS NULL OR m.day < own.day)
   ORDER BY t.due IS NULL, t.due, t.id LIMIT 500`,
);
const tasksInState = statement<Row, [string]>(
  `SELECT ${taskColumns} WHERE t.state = ? ORDER BY t.due IS NULL, t.due, t.id LIMIT 500`,
);
const countTasks = statement<{ n: number }, [string]>('SELECT count(*) AS n FROM task WHERE state = ?');
/** Measures whose newest report for all Kommunen asks for a decision or says that they are at risk. */
const troubled = statement<Row>(
  `SELECT m.id, m.number || ' ' || m.name AS name, r.decision_needed, r.traffic_light, r.obstacle, r.day
   FROM measure AS m JOIN status_report AS r ON r.id =
     (SELECT id FROM status_report WHERE measure_id = m.id AND ags IS NULL ORDER BY day DESC, at DESC LIMIT 1)
   WHERE coalesce(r.decision_needed, '') <> '' OR r.traffic_light = 'atRisk'
   ORDER BY coalesce(r.decision_needed, '') = '', m.number LIMIT 100`,
);
const overdueTasks = statement<Row, [string, string]>(
  `SELECT ${taskColumns} WHERE t.state = 'open' AND t.due <= ? AND coalesce(t.meeting_id, '') <> ?
   ORDER BY t.due, t.id LIMIT 100`,
);
/** Steps of papers that wait for a meeting of the body. */
const waiting = statement<Row, [string]>(
  `SELECT c.id, paper.name, paper.number, paper.public, c.role
   FROM consultation AS c JOIN paper ON paper.id = c.paper_id
   WHERE c.body_id = (SELECT body_id FROM meeting WHERE id = ?) AND c.meeting_id IS NULL AND c.result IS NULL
     AND paper.state <> 'withdrawn'
   ORDER BY paper.number, c.position LIMIT 100`,
);
/** A paper with what was issued of it as a whole last. */
const withIssued = `SELECT paper.id, paper.name, paper.number, paper.day, paper.kind, paper.public,
     d.id AS file_id, d.file_name, d.format, d.size, d.issued_at
   FROM paper LEFT JOIN issued_document AS d ON d.id = (SELECT id FROM issued_document WHERE kind = 'paper'
     AND json_extract(report, '$.options.recordId') = paper.id AND json_extract(report, '$.options.section') IS NULL
     ORDER BY issued_at DESC LIMIT 1)`;
const publicPapersOnAgenda = statement<Row, [string]>(
  `${withIssued} JOIN consultation AS c ON c.paper_id = paper.id JOIN agenda_item AS i ON i.consultation_id = c.id
   WHERE i.meeting_id = ? AND paper.public = 1 ORDER BY i.position LIMIT 500`,
);
const paperWithIssued = statement<Row, [string]>(`${withIssued} WHERE paper.id = ?`);
const stepsWithItems = statement<Row, [string]>(
  `SELECT c.id AS consultation_id, c.role, c.meeting_id, c.body_id, body.name AS body, body.short_name AS body_short,
     (SELECT id FROM agenda_item WHERE consultation_id = c.id LIMIT 1) AS item_id
   FROM consultation AS c LEFT JOIN body ON body.id = c.body_id WHERE c.paper_id = ? ORDER BY c.position`,
);
const itemForStep = statement<Row, [string]>('SELECT * FROM agenda_item WHERE consultation_id = ? LIMIT 1');
const itemsForPaper = statement<Row, [string]>(
  `SELECT i.* FROM agenda_item AS i JOIN consultation AS c ON c.id = i.consultation_id
   WHERE c.paper_id = ? AND i.result IS NULL ORDER BY i.id`,
);
const dueMeetings = statement<Row, [string, string]>(
  `SELECT id, name, day, dispatch_due, draft_due, state FROM meeting
   WHERE state IN ('planned', 'invited') AND day >= ? AND min(day, coalesce(draft_due, day)) <= ? ORDER BY day LIMIT 20`,
);
const dueTasks = statement<{ n: number; first: string | null }, [string]>(
  `SELECT count(*) AS n, min(due) AS first FROM task WHERE state = 'open' AND due <= ?`,
);
/** Members of the body at the day, and who is on the list of the meeting; nobody whose consent was withdrawn. */
const invited = statement<{ name: string; email: string }, [string, string, string]>(
  `SELECT c.name, c.email FROM contact AS c
   WHERE c.consent <> 'withdrawn' AND coalesce(c.email, '') <> '' AND c.id IN (
     SELECT m.contact_id FROM membership AS m JOIN meeting ON meeting.body_id = m.body_id
     WHERE meeting.id = ? AND (m.end_day IS NULL OR m.end_day >= ?)
     UNION SELECT contact_id FROM attendance WHERE meeting_id = ?)
   ORDER BY c.name`,
);

const openTasksOfPlace = statement<{ name: string; responsible: string | null; due: string | null }, [string]>(
  "SELECT name, responsible, due FROM task WHERE state = 'open' AND ags = ? ORDER BY due IS NULL, due, id LIMIT 500",
);
const tasksFromItem = statement<{ id: string }, [string]>('SELECT id FROM task WHERE agenda_item_id = ?');
const consultationsIn = statement<{ id: string }, [string]>('SELECT id FROM consultation WHERE meeting_id = ? LIMIT 1');

export const tasksOfItem = (db: ReadDb, itemId: string) => db.all(tasksFromItem, itemId);
/** Whether a paper is dealt with in the meeting. */
export const hasPapers = (db: ReadDb, meetingId: string): boolean => db.get(consultationsIn, meetingId) !== undefined;
export const listBodies = (db: ReadDb, today: string) => db.all(bodies, today, today);
export const membersOf = (db: ReadDb, bodyId: string, today: string) => db.all(members, today, bodyId);
export const termsOf = (db: ReadDb, bodyId: string) => db.all(terms, bodyId);
export const isUsed = (db: ReadDb, bodyId: string): boolean =>
  db.get(meetingsOfBody, bodyId) !== undefined || db.get(consultationsOfBody, bodyId) !== undefined;
export const listMeetings = (db: ReadDb) => db.all(meetings);
export const comingMeetingIds = (db: ReadDb, today: string): string[] =>
  db.all(comingMeetings, today).map(({ id }) => id);
export const itemsOf = (db: ReadDb, meetingId: string) => db.all(items, meetingId);
export const attendanceOf = (db: ReadDb, meetingId: string) => db.all(attendance, meetingId);
export const tasksOf = (db: ReadDb, meetingId: string) => db.all(tasksOfMeeting, meetingId);
export const earlierTasksOf = (db: ReadDb, meetingId: string) => db.all(earlierTasks, meetingId);
export const tasksIn = (db: ReadDb, state: string) => db.all(tasksInState, state);
export const countTasksIn = (db: ReadDb, state: string): number => db.get(countTasks, state)?.n ?? 0;
export const troubledMeasures = (db: ReadDb) => db.all(troubled);
export const tasksOverdue = (db: ReadDb, today: string, meetingId: string) => db.all(overdueTasks, today, meetingId);
export const meetingsDue = (db: ReadDb, today: string, until: string) => db.all(dueMeetings, today, until);
export const tasksDue = (db: ReadDb, today: string) => db.get(dueTasks, today) ?? { n: 0, first: null };
export const papersWaiting = (db: ReadDb, meetingId: string) => db.all(waiting, meetingId);
export const papersIn = (db: ReadDb, meetingId: string) => db.all(publicPapersOnAgenda, meetingId);
export const issuedPaper = (db: ReadDb, paperId: string) => db.get(paperWithIssued, paperId);
export const paperSteps = (db: ReadDb, paperId: string) => db.all(stepsWithItems, paperId);
/** The item that deals with a step of a Beratungsfolge. */
export const itemOfStep = (db: ReadDb, consultationId: string) => db.get(itemForStep, consultationId);
/** Items of a paper that nothing was decided at yet. */
export const openItemsOf = (db: ReadDb, paperId: string) => db.all(itemsForPaper, paperId);
/** Open tasks that concern a Kommune. */
export const openTasksAt = (db: ReadDb, ags: string) => db.all(openTasksOfPlace, ags);
export const invitedTo = (db: ReadDb, meetingId: string, today: string) => db.all(invited, meetingId, today, meetingId);
