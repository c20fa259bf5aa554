import { statement, type ReadDb } from '../../database/statement.ts';

export interface IndicatorTime {
  id: string;
  name: string;
  unit: string | null;
  period: string;
  source: string;
  places: number;
}
/** Only places that are one region or the Kreis: a group of municipalities is never split. */
const single = `(place = '*' OR place IN (SELECT ags FROM region))`;
const times = statement<IndicatorTime>(
  `SELECT indicator.id, name, coalesce(indicator.unit, max(observation.unit)) AS unit, period, source, count(DISTINCT place) AS places
   FROM observation JOIN indicator ON indicator.id = indicator_id WHERE ${single}
   GROUP BY indicator.id, period, source ORDER BY name, period DESC, source`,
);
export interface Figure {
  place: string;
  value: string | null;
  sign: string | null;
}
/** The municipality's own word comes last and so counts; among the others the newest. */
const figures = statement<Figure, [string, string, string]>(
  `SELECT place, value, sign FROM observation WHERE indicator_id = ? AND period = ? AND source = ? AND ${single}
   ORDER BY sender = place, id`,
);

export const indicatorTimes = (db: ReadDb): IndicatorTime[] => db.all(times);
export const figuresOf = (db: ReadDb, id: string, period: string, source: string): Figure[] =>
  db.all(figures, id, period, source);
