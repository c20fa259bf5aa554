import type { Row } from '../../database/entities.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

export interface StoredIndicator extends Row {
  id: string;
  name: string;
  match_key: string;
  unit: string | null;
  decimals: number | null;
  counts_persons: number;
  numerator_id: string | null;
  denominator_id: string | null;
  factor: number | null;
}
export interface StoredFigure {
  id: string;
  place: string;
  period: string;
  value: string | null;
  sign: string | null;
  unit: string | null;
  source: string;
  edition: string | null;
  quality: string | null;
  remark: string | null;
  sender: string;
  sender_name: string;
}

const every = statement<StoredIndicator>('SELECT * FROM indicator ORDER BY name, id LIMIT 500');
const byId = statement<StoredIndicator, [string]>('SELECT * FROM indicator WHERE id = ?');
const byKey = statement<{ id: string }, [string]>('SELECT id FROM indicator WHERE match_key = ?');
const times = statement<{ id: string; period: string; figures: number }>(
  'SELECT indicator_id AS id, period, count(*) AS figures FROM observation GROUP BY indicator_id, period',
);
/** Who says it, where neither a source is named nor the municipality or the office speaks for itself. */
const senderName = `CASE WHEN sender = place OR source <> '' THEN '' WHEN actor_name <> '' THEN actor_name
  ELSE coalesce((SELECT name FROM region WHERE ags = sender), '') END`;
/** A municipality's own word comes last and so counts; among the others the newest. */
const ofIndicator = statement<StoredFigure, [string]>(
  `SELECT id, place, period, value, sign, unit, source, edition, quality, remark, sender, ${senderName} AS sender_name
   FROM observation WHERE indicator_id = ? ORDER BY sender = place, id`,
);
const uses = statement<{ n: number }, [string, string, string]>(
  `SELECT (SELECT count(*) FROM observation WHERE indicator_id = ?)
     + (SELECT count(*) FROM indicator WHERE numerator_id = ? OR denominator_id = ?) AS n`,
);

const shares = statement<{ id: string }, [string]>(
  `SELECT DISTINCT whole.id FROM indicator AS share JOIN indicator AS whole ON whole.id = share.denominator_id
   WHERE share.numerator_id = ? AND share.factor = 100 AND whole.counts_persons = 1`,
);

export const allIndicators = (db: ReadDb): StoredIndicator[] => db.all(every);
/** Those that hold nothing themselves and are made of two others. */
export const computedIndicators = (db: ReadDb): StoredIndicator[] =>
  allIndicators(db).filter(({ numerator_id }) => numerator_id !== null);
export const findIndicator = (db: ReadDb, id: string): StoredIndicator | undefined => db.get(byId, id);
export const idOfKey = (db: ReadDb, key: string): string | undefined => db.get(byKey, key)?.id;
export const figureTimes = (db: ReadDb) => db.all(times);
export const storedFigures = (db: ReadDb, indicatorId: string): StoredFigure[] => db.all(ofIndicator, indicatorId);
/** The persons that shares per cent are made of, where this indicator is the part: ids of the wholes. */
export const sharesOf = (db: ReadDb, numeratorId: string): string[] => db.all(shares, numeratorId).map(({ id }) => id);
export const usesOfIndicator = (db: ReadDb, id: string): number => db.get(uses, id, id, id)?.n ?? 0;
