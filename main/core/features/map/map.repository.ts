import { statement, type ReadDb } from '../../database/statement.ts';

export interface IndicatorTime {
  id: string;
  name: string;
  unit: string | null;
  period: string;
  source: string;
  /** 1 where it counts persons. */
  counts: number;
  places: number;
}
/** Only places that are one region or the Kreis: a group of municipalities is never split. */
const single = `(place = '*' OR place IN (SELECT ags FROM region))`;
const times = statement<IndicatorTime>(
  `SELECT indicator.id, name, coalesce(indicator.unit, max(observation.unit)) AS unit, period, source,
     counts_persons AS counts, count(DISTINCT place) AS places
   FROM observation JOIN indicator ON indicator.id = indicator_id WHERE ${single}
   GROUP BY indicator.id, period, source ORDER BY name, period DESC, source`,
);

export const indicatorTimes = (db: ReadDb): IndicatorTime[] => db.all(times);
