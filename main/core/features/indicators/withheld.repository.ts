import { statement, type ReadDb, type WriteDb } from '../../database/statement.ts';

const kept = statement<{ period: string; source: string; place: string }, [string, number]>(
  'SELECT period, source, place FROM withheld_figure WHERE indicator_id = ? AND minimum = ?',
);
const keep = statement<never, [string, string, string, number, string]>(
  'INSERT OR IGNORE INTO withheld_figure VALUES (?, ?, ?, ?, ?)',
);
const forget = statement<never, [string, number]>('DELETE FROM withheld_figure WHERE indicator_id = ? AND minimum = ?');

export const seriesKey = ({ period, source }: { period: string; source: string }): string => `${period}|${source}`;

/** What papers withhold of an indicator, by series. */
export const keptPatterns = (db: ReadDb, indicatorId: string, minimum: number): Map<string, Set<string>> =>
  new Map(
    [...Map.groupBy(db.all(kept, indicatorId, minimum), seriesKey)].map(([key, rows]) => [
      key,
      new Set(rows.map(({ place }) => place)),
    ]),
  );

export interface Pattern {
  period: string;
  source: string;
  places: ReadonlySet<string>;
}
/** Replaces what is kept for an indicator. */
export function storePatterns(db: WriteDb, indicatorId: string, minimum: number, patterns: readonly Pattern[]): void {
  db.run(forget, indicatorId, minimum);
  for (const { period, source, places } of patterns)
    for (const place of places) db.run(keep, indicatorId, period, source, minimum, place);
}
