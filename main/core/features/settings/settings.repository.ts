import type { Region } from '../../../../shared/contract/settings.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

const allSettings = statement<{ key: string; value: string }>('SELECT key, value FROM setting');
const allRegions = statement<Region>(
  `SELECT ags, name, designation, population, population_source AS populationSource FROM region ORDER BY position, ags`,
);
const usesOfRegion = statement<{ uses: number }, [string, string, string, string]>(
  `SELECT (SELECT count(*) FROM offer_municipality WHERE ags = ?) + (SELECT count(*) FROM gap WHERE ags = ?)
     + (SELECT count(*) FROM confirmed_none WHERE ags = ?)
     + (SELECT count(*) FROM (SELECT place FROM structure UNION ALL SELECT place FROM need UNION ALL SELECT place FROM observation)
        WHERE instr('+' || place || '+', '+' || ? || '+') > 0) AS uses`,
);

const oneSetting = statement<{ value: string }, [string]>('SELECT value FROM setting WHERE key = ?');
export const storedSetting = (db: ReadDb, key: string): string | undefined => db.get(oneSetting, key)?.value;
export const settingValues = (db: ReadDb): Map<string, string> =>
  new Map(db.all(allSettings).map(({ key, value }) => [key, value]));
/** The municipalities or own regions of the Kreis, in their order. */
export const listRegions = (db: ReadDb): Region[] => db.all(allRegions);
export const regionIsUsed = (db: ReadDb, ags: string): boolean =>
  (db.get(usesOfRegion, ags, ags, ags, ags)?.uses ?? 0) > 0;
