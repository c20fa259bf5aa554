import { statement, type ReadDb, type WriteDb } from '../../../database/statement.ts';
import type { LearnedDecision, LearnedOf, Lesson, LessonOrigin } from './learned.ts';

interface Stored {
  id: string;
  kind: LearnedDecision['kind'];
  sender: string;
  layout: string;
  key: string;
  content: string;
  how: LessonOrigin;
  import_id: string;
  file_name: string;
  at: string;
  person: string;
}
const columns = 'id, kind, sender, layout, key, content, how, import_id, file_name, at, person';
const ofSender = statement<Stored, [string]>(
  `SELECT ${columns} FROM learned_decision WHERE sender = ? ORDER BY at, id`,
);
const ofLayout = statement<Stored, [string]>(
  `SELECT ${columns} FROM learned_decision WHERE kind = 'sender' AND layout = ? ORDER BY at DESC, id DESC`,
);
const all = statement<Stored>(`SELECT ${columns} FROM learned_decision ORDER BY at DESC, id DESC LIMIT 5000`);
const save = statement<never, [string, string, string, string, string, string, string, string, string, string, string]>(
  `INSERT INTO learned_decision (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
   ON CONFLICT (kind, sender, layout, key) DO UPDATE SET content = excluded.content, how = excluded.how,
     import_id = excluded.import_id, file_name = excluded.file_name, at = excluded.at, person = excluded.person`,
);
const forget = statement<never, [string]>('DELETE FROM learned_decision WHERE id = ?');
const insertDecisions = statement<never, [string, string, string]>('INSERT INTO import_decisions VALUES (?, ?, ?)');
const decisionsById = statement<{ decisions: string }, [string]>(
  'SELECT decisions FROM import_decisions WHERE import_id = ?',
);
const importOf = statement<{ import_id: string }, [string]>(
  'SELECT import_id FROM import_decisions WHERE draft_id = ?',
);

function toLearned({ content, import_id, file_name, ...rest }: Stored): LearnedDecision {
  return { ...rest, content: JSON.parse(content), importId: import_id, fileName: file_name } as LearnedDecision;
}

/** Decisions about earlier files of a sender, oldest first. */
export const learnedFrom = (db: ReadDb, sender: string): LearnedDecision[] => db.all(ofSender, sender).map(toLearned);
/** Who earlier files of this layout came from, where a person said it; the latest first. */
export const learnedSenders = (db: ReadDb, layout: string): LearnedOf<'sender'>[] =>
  db.all(ofLayout, layout).map((row) => toLearned(row) as LearnedOf<'sender'>);
export const allLearned = (db: ReadDb): LearnedDecision[] => db.all(all).map(toLearned);

export interface Occasion {
  importId: string;
  fileName: string;
  at: string;
  person: string;
}
/** Keeps a decision; a later one about the same thing takes the place of the earlier. */
export const saveLesson = (db: WriteDb, id: string, lesson: Lesson, how: LessonOrigin, from: Occasion): number =>
  db.run(
    save,
    id,
    lesson.kind,
    lesson.sender,
    lesson.layout,
    lesson.key,
    JSON.stringify(lesson.content),
    how,
    from.importId,
    from.fileName,
    from.at,
    from.person,
  );
export const forgetLearned = (db: WriteDb, id: string): number => db.run(forget, id);

/** All that was decided when a file was taken over, its own and learned. */
export const keepDecisions = (db: WriteDb, importId: string, draftId: string, decisions: object): number =>
  db.run(insertDecisions, importId, draftId, JSON.stringify(decisions));
export const decisionsOf = (db: ReadDb, importId: string): string | undefined =>
  db.get(decisionsById, importId)?.decisions;
export const importOfDraft = (db: ReadDb, draftId: string): string | undefined => db.get(importOf, draftId)?.import_id;
