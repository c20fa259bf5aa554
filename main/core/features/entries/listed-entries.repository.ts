import { mostEntries } from '../../../../shared/contract/limits.ts';
import type { Row } from '../../database/entities.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

/** The name of the sender; empty where the municipality speaks of itself. */
const senderName = `CASE WHEN sender = place THEN '' WHEN actor_name <> '' THEN actor_name
  ELSE coalesce((SELECT name FROM region WHERE ags = sender), '') END AS sender_name`;
/** The municipalities in their order, then the Kreis. */
const position = `(SELECT position FROM region WHERE ags = substr(place, 1, 8))`;
const inOrder = `${position} IS NULL, ${position}, place, sender <> place, sender`;
type Listed = Row & { id: string; place: string; sender_name: string };

const structures = statement<Listed, [string]>(
  `SELECT structure.*, ${senderName} FROM structure WHERE survey_id = ? ORDER BY ${inOrder} LIMIT ${mostEntries}`,
);
const needs = statement<Listed & { need: string }, [string]>(
  `SELECT need.*, ${senderName} FROM need WHERE survey_id = ? ORDER BY ${inOrder}, need LIMIT ${mostEntries}`,
);
const figures = statement<Listed & { period: string; source: string }, [string, string]>(
  `SELECT observation.*, ${senderName} FROM observation WHERE survey_id = ? AND indicator_id = ?
   ORDER BY ${inOrder}, period LIMIT ${mostEntries}`,
);
const countedNeeds = statement<{ n: number }, [string]>('SELECT count(*) AS n FROM need WHERE survey_id = ?');
const indicators = statement<{ id: string; name: string; figures: number }, [string]>(
  `SELECT indicator.id, name, count(*) AS figures FROM observation JOIN indicator ON indicator.id = indicator_id
   WHERE survey_id = ? GROUP BY indicator.id ORDER BY name`,
);

const told = statement<{ who: string; whom: string; day: string }, [string]>(
  `SELECT told_who AS who, coalesce(told_whom, '') AS whom, coalesce(told_day, '') AS day FROM need
   WHERE id = ? AND told_who IS NOT NULL`,
);
export const needTold = (db: ReadDb, id: string) => db.get(told, id);
export const structuresOf = (db: ReadDb, surveyId: string) => db.all(structures, surveyId);
export const needsOf = (db: ReadDb, surveyId: string) => db.all(needs, surveyId);
export const figuresOf = (db: ReadDb, surveyId: string, indicatorId: string) => db.all(figures, surveyId, indicatorId);
export const indicatorsOf = (db: ReadDb, surveyId: string) => db.all(indicators, surveyId);
export const countNeeds = (db: ReadDb, surveyId: string): number => db.get(countedNeeds, surveyId)?.n ?? 0;
