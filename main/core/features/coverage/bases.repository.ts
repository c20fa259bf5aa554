import { statement, type ReadDb } from '../../database/statement.ts';

export interface StoredFigure {
  place: string;
  period: string;
  value: string;
  year: number;
  own: number;
}
export interface FigureChoice {
  indicator_id: string;
  name: string;
  source: string;
  unit: string | null;
}
const valued = `observation.value IS NOT NULL AND instr(coalesce(observation.unit, indicator.unit, ''), '%') = 0`;
/** Figures of one indicator and source never mix with those of another source. */
const choices = statement<FigureChoice>(
  `SELECT indicator_id, indicator.name, source, max(coalesce(observation.unit, indicator.unit)) AS unit
   FROM observation JOIN indicator ON indicator.id = indicator_id
   WHERE ${valued} AND place IN (SELECT ags FROM region) GROUP BY indicator_id, source ORDER BY indicator.name, source LIMIT 200`,
);
const figures = statement<StoredFigure, [string, string]>(
  `SELECT place, period, observation.value, survey.year, sender = place AS own
   FROM observation JOIN indicator ON indicator.id = indicator_id JOIN survey ON survey.id = survey_id
   WHERE indicator_id = ? AND source = ? AND ${valued} AND place IN (SELECT ags FROM region)`,
);

export const figureChoices = (db: ReadDb): FigureChoice[] => db.all(choices);
export const figuresOfChoice = (db: ReadDb, indicatorId: string, source: string): StoredFigure[] =>
  db.all(figures, indicatorId, source);
