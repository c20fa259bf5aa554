import { statement, type ReadDb } from '../../../database/statement.ts';

/** What is known of one Handlungsfeld in one municipality today. */
export interface FieldFacts {
  ags: string;
  term_id: string;
  count: number;
  /** Of these, offers that end until the horizon. */
  ending: number;
  /** Plätze and how many offers state them. */
  places: number | null;
  stated: number;
  inexact_places: number;
  waiting: number | null;
  waiting_offers: number;
  inexact_waiting: number;
}
const facts = statement<FieldFacts, [string, string]>(
  `SELECT ags, term_id, count(*) AS count, sum(ends <= ?) AS ending, sum(capacity) AS places, count(capacity) AS stated,
     sum(coalesce(inexact & 1, 0)) AS inexact_places, sum(waiting) AS waiting, count(waiting) AS waiting_offers,
     sum(coalesce(inexact & 4, 0)) AS inexact_waiting
   FROM coverage_cell JOIN coverage_entry ON cell = id LEFT JOIN offer_figures USING (number)
   WHERE vocabulary = 'fieldOfAction' AND term_id <> '' AND ends >= ? GROUP BY cell`,
);
const districtPlaces = statement<{ term_id: string; places: number | null }, [string]>(
  `SELECT term_id, sum(capacity) AS places FROM coverage_cell JOIN coverage_entry ON cell = id JOIN offer_figures USING (number)
   WHERE vocabulary = 'fieldOfAction' AND ags <> '*' AND flags & 1 AND ends >= ? GROUP BY term_id`,
);
const pairs = statement<{ ags: string; field: string; target_group: string; count: number }, [string, string]>(
  `SELECT f.ags, f.term_id AS field, t.term_id AS target_group, count(*) AS count
   FROM coverage_cell AS f JOIN coverage_entry AS e ON e.cell = f.id
   JOIN coverage_entry AS g ON g.number = e.number JOIN coverage_cell AS t ON t.id = g.cell AND t.ags = f.ags
   WHERE f.vocabulary = 'fieldOfAction' AND t.vocabulary = 'targetGroup' AND e.ends >= ?
     AND t.term_id IN (SELECT value FROM json_each(?)) GROUP BY f.id, t.id`,
);
export interface NamedOffer {
  id: string;
  name: string;
  valid_to: string | null;
  waiting_list: string | null;
}
const offersOf = `FROM coverage_cell JOIN coverage_entry AS e ON e.cell = coverage_cell.id JOIN offer_index AS i USING (number)
   JOIN offer ON offer.id = i.offer_id WHERE vocabulary = 'fieldOfAction' AND term_id = ? AND ags = ? AND e.ends >= ?`;
const offersAt = statement<NamedOffer, [string, string, string]>(
  `SELECT offer.id, name, valid_to, waiting_list ${offersOf} ORDER BY e.ends, name_key LIMIT 6`,
);
const waitingAt = statement<NamedOffer, [string, string, string]>(
  `SELECT offer.id, name, valid_to, waiting_list ${offersOf} AND waiting_list IS NOT NULL ORDER BY name_key LIMIT 6`,
);
const wideFor = statement<{ id: string; name: string }, [string, string]>(
  `SELECT offer.id, name FROM coverage_cell JOIN coverage_entry AS e ON e.cell = coverage_cell.id JOIN offer_index AS i USING (number)
   JOIN offer ON offer.id = i.offer_id
   WHERE vocabulary = 'fieldOfAction' AND term_id = ? AND ags = '*' AND e.ends >= ?
   ORDER BY name_key LIMIT 6`,
);
export interface Unmet {
  ags: string;
  term_id: string;
  id: string;
  name: string;
  said: string;
}
const unmet = statement<Unmet, [string]>(
  `SELECT ags, term_id, offer.id, name, need_met AS said FROM offer JOIN offer_index AS i ON i.offer_id = offer.id
   JOIN coverage_entry AS e USING (number) JOIN coverage_cell ON coverage_cell.id = e.cell
   WHERE need_met IS NOT NULL AND vocabulary = 'fieldOfAction' AND term_id <> '' AND ags <> '*' AND e.ends >= ?
   ORDER BY name_key LIMIT 5000`,
);

/** `horizon`: the day until which an end counts as near; `today`: what ended before is left out. */
export const fieldFacts = (db: ReadDb, horizon: string, today: string) => db.all(facts, horizon, today);
export const placesInDistrict = (db: ReadDb, today: string): Map<string, number> =>
  new Map(db.all(districtPlaces, today).map(({ term_id, places }) => [term_id, places ?? 0]));
export const pairCounts = (db: ReadDb, targetGroups: readonly string[], today: string) =>
  targetGroups.length === 0 ? [] : db.all(pairs, today, JSON.stringify(targetGroups));
export const offersOfField = (db: ReadDb, ags: string, field: string, today: string) =>
  db.all(offersAt, field, ags, today);
export const waitingOffers = (db: ReadDb, ags: string, field: string, today: string) =>
  db.all(waitingAt, field, ags, today);
export const wideOffersFor = (db: ReadDb, field: string, today: string) => db.all(wideFor, field, today);
export const unmetOffers = (db: ReadDb, today: string): Unmet[] => db.all(unmet, today);
