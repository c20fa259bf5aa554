import type { Row } from '../../database/entities.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

type Stored = Row & { id: string };
const all = statement<Stored>(
  `SELECT * FROM inquiry ORDER BY answered_day IS NOT NULL, answered_day DESC, due IS NULL, due, received_day, id LIMIT 500`,
);
const count = statement<{ n: number }>('SELECT count(*) AS n FROM inquiry');
const one = statement<Stored, [string]>('SELECT * FROM inquiry WHERE id = ?');
const open = statement<{ id: string; question: string; asked_by: string; due: string }, [string]>(
  'SELECT id, question, asked_by, due FROM inquiry WHERE answered_day IS NULL AND due <= ? ORDER BY due, id',
);
const issued = statement<{ id: string; title: string; format: string; at: string }, [string]>(
  `SELECT id, title, format, issued_at AS at FROM issued_document
   WHERE kind = 'inquiry' AND json_extract(report, '$.options.recordId') = ? ORDER BY issued_at DESC, id DESC`,
);

export const allInquiries = (db: ReadDb): Stored[] => db.all(all);
export const countInquiries = (db: ReadDb): number => db.get(count)?.n ?? 0;
export const findInquiry = (db: ReadDb, id: string): Stored | undefined => db.get(one, id);
/** Not answered and due until a day. */
export const openUntil = (db: ReadDb, day: string) => db.all(open, day);
export const issuedAnswers = (db: ReadDb, id: string) => db.all(issued, id);
