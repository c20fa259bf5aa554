import type { CoverageVocabulary } from '../../../../shared/domain/offer-fields.ts';
import { statement, type ReadDb } from '../../database/statement.ts';
import type { NumberSet } from '../offers/index.ts';

export interface FindingRow {
  ags: string;
  field: string;
  target_group: string;
  /** JSON: the offers with their providers. */
  offers: string;
  total: number;
}
const offers = `json_group_array(json_object('id', offer.id, 'name', offer.name, 'provider', organization.name)) AS offers`;
const offerOf = `JOIN offer_index AS i ON i.number = e.number JOIN offer ON offer.id = i.offer_id
   LEFT JOIN organization ON organization.id = provider_id`;
const fields = `coverage_cell AS f JOIN coverage_entry AS e ON e.cell = f.id`;
const isField = `f.vocabulary = 'fieldOfAction' AND f.term_id <> '' AND f.ags <> '*'`;
const inOrder = `ORDER BY (SELECT position FROM region WHERE region.ags = f.ags), f.ags,
   (SELECT position FROM term WHERE vocabulary = 'fieldOfAction' AND id = f.term_id), f.term_id`;

/** Cells all of whose offers come from one provider. */
const single = statement<FindingRow, [string]>(
  `SELECT f.ags, f.term_id AS field, '' AS target_group, ${offers}, count(*) OVER () AS total
   FROM ${fields} ${offerOf} WHERE ${isField} AND e.ends >= ?
   GROUP BY f.id HAVING count(DISTINCT provider_id) = 1 AND count(provider_id) = count(*) ${inOrder} LIMIT 500`,
);
/** The same Handlungsfeld, Zielgruppe and place, several providers. */
const several = statement<FindingRow, [string]>(
  `SELECT f.ags, f.term_id AS field, t.term_id AS target_group, ${offers}, count(*) OVER () AS total
   FROM ${fields} JOIN coverage_entry AS g ON g.number = e.number
     JOIN coverage_cell AS t ON t.id = g.cell AND t.ags = f.ags AND t.vocabulary = 'targetGroup' ${offerOf}
   WHERE ${isField} AND e.ends >= ?
   GROUP BY f.id, t.id HAVING count(DISTINCT provider_id) > 1 ${inOrder}, t.term_id LIMIT 500`,
);
/** Named by the municipality itself in one round and not in the other. */
const named = statement<FindingRow, [number, number, string]>(
  `SELECT f.ags, f.term_id AS field, '' AS target_group, ${offers}, count(*) OVER () AS total
   FROM ${fields} ${offerOf}
   WHERE ${isField} AND (e.named & ?) <> 0 AND (e.named & ?) = 0 AND f.ags IN (SELECT value FROM json_each(?))
   GROUP BY f.id ${inOrder} LIMIT 500`,
);

export interface CellChange {
  ags: string;
  term: string;
  added: number;
  gone: number;
}
/** How many offers of each cell the municipality names in one round only. `places` are those that answered in both. */
export const changesByCell = (
  db: ReadDb,
  { now, earlier, set }: { now: number; earlier: number; set: NumberSet | null },
  vocabulary: CoverageVocabulary,
  places: readonly string[],
): CellChange[] =>
  db.query<CellChange>(
    `SELECT ags, term_id AS term, count(*) FILTER (WHERE named & ?) AS added, count(*) FILTER (WHERE named & ?) AS gone
     FROM coverage_cell JOIN coverage_entry ON cell = id
     WHERE vocabulary = ? AND term_id <> '' AND ags IN (SELECT value FROM json_each(?))
       AND (named & ? <> 0) <> (named & ? <> 0) ${set ? `AND number IN (${set.sql})` : ''}
     GROUP BY cell`,
    [now, earlier, vocabulary, JSON.stringify(places), now, earlier, ...(set?.params ?? [])],
  );

export const singleProviders = (db: ReadDb, from: string): FindingRow[] => db.all(single, from);
export const severalProviders = (db: ReadDb, from: string): FindingRow[] => db.all(several, from);
/** `places` are the municipalities that answered in both rounds. */
export const namedOnlyIn = (db: ReadDb, bit: number, not: number, places: readonly string[]): FindingRow[] =>
  db.all(named, bit, not, JSON.stringify(places));
