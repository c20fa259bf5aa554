import { idsOfOffer, idsOfOffers, offerNow } from '../../../database/merged-offers.ts';
import { statement, type ReadDb, type WriteDb } from '../../../database/statement.ts';

export interface NamedOffer {
  offerId: string;
  name: string;
  provider: string | null;
  districtWide: number;
  places: string | null;
  validFrom: string | null;
  validTo: string | null;
  importId: string;
  surveyId: string;
  fileName: string;
  at: string;
  surveyTitle: string;
  year: number;
}
interface Naming {
  importId: string;
  surveyId: string;
}
const importsOfSender = statement<Naming, [string, string | null, number]>(
  `SELECT b.id AS importId, survey_id AS surveyId FROM import_batch AS b JOIN survey ON survey.id = survey_id
   WHERE sender = ? AND actor_name IS ? AND undone_at IS NULL AND year <= ? ORDER BY at, b.id`,
);
const roundBefore = statement<{ title: string }, [string, string | null, number]>(
  `SELECT survey.title FROM import_batch JOIN survey ON survey.id = survey_id
   WHERE sender = ? AND actor_name IS ? AND undone_at IS NULL AND year < ? ORDER BY year DESC, number DESC LIMIT 1`,
);
const naming = `SELECT DISTINCT offer.id AS offerId, offer.name, organization.name AS provider, district_wide AS districtWide,
     (SELECT group_concat(ags) FROM offer_municipality WHERE offer_id = offer.id) AS places, valid_from AS validFrom,
     valid_to AS validTo, b.id AS importId, b.survey_id AS surveyId, b.file_name AS fileName, b.at, survey.title AS surveyTitle, survey.year
   FROM import_row AS r JOIN import_batch AS b ON b.id = r.import_id
   JOIN survey ON survey.id = b.survey_id JOIN offer ON offer.id = ${offerNow('r.offer_id')}
   LEFT JOIN organization ON organization.id = offer.provider_id`;
const namedIn = statement<NamedOffer, [string, string]>(
  `${naming} WHERE r.offer_id IN ${idsOfOffers()} AND r.import_id IN (SELECT value FROM json_each(?))
   ORDER BY b.at, b.id`,
);
const idsIn = statement<{ offerId: string; importId: string }, [string]>(
  `SELECT DISTINCT ${offerNow('import_row.offer_id')} AS offerId, import_id AS importId FROM import_row
   WHERE import_id IN (SELECT value FROM json_each(?))`,
);
const namedEarlier = statement<NamedOffer, [string, string]>(
  `${naming} JOIN import_batch AS asking ON asking.id = ? AND asking.sender = b.sender AND asking.actor_name IS b.actor_name
   WHERE r.offer_id IN ${idsOfOffer()} AND b.undone_at IS NULL AND b.at <= asking.at ORDER BY b.at, b.id`,
);
const offersById = statement<NamedOffer, [string]>(
  `SELECT offer.id AS offerId, offer.name, organization.name AS provider, district_wide AS districtWide,
     (SELECT group_concat(ags) FROM offer_municipality WHERE offer_id = offer.id) AS places, valid_from AS validFrom,
     valid_to AS validTo, '' AS importId, '' AS surveyId, '' AS fileName, coalesce(updated_at, '') AS at, '' AS surveyTitle,
     CAST(substr(updated_at, 1, 4) AS INTEGER) AS year
   FROM json_each(?) AS list JOIN offer ON offer.id = list.value JOIN offer_index ON offer_index.offer_id = offer.id
   LEFT JOIN organization ON organization.id = offer.provider_id`,
);
const decidedIn = statement<{ offer_id: string; mode: 'ask' | 'keep' | 'ended'; ends: string | null }, [string]>(
  'SELECT offer_id, mode, ends FROM import_missing WHERE import_id = ?',
);
export interface Ended {
  offer_id: string;
  import_id: string;
  name: string;
  ends: string;
  ended_before: string | null;
}
/** Ended because missing, and still so: nobody changed the end since. */
const endedColumns = `m.offer_id, m.import_id, offer.name, m.ends, m.ended_before
   FROM import_missing AS m JOIN import_batch AS b ON b.id = m.import_id JOIN offer ON offer.id = m.offer_id`;
const endedOf = statement<Ended, [string]>(
  `SELECT ${endedColumns} WHERE m.mode = 'ended' AND offer.valid_to = m.ends AND b.undone_at IS NULL
     AND m.offer_id IN (SELECT value FROM json_each(?)) ORDER BY offer.name, m.offer_id`,
);
const endedBy = statement<Ended, [string]>(
  `SELECT ${endedColumns} WHERE m.mode = 'ended' AND offer.valid_to = m.ends AND m.import_id = ?`,
);
const anyMissing = statement<{ import_id: string }>('SELECT import_id FROM import_missing LIMIT 1');
const otherSenders = statement<{ name: string }, [string, string, string, string | null]>(
  `SELECT DISTINCT coalesce(actor_name, region.name, '') AS name FROM import_row AS r
   JOIN import_batch AS b ON b.id = r.import_id LEFT JOIN region ON region.ags = b.sender
   WHERE r.offer_id IN ${idsOfOffer()} AND b.survey_id = ? AND b.undone_at IS NULL AND NOT (b.sender = ? AND b.actor_name IS ?)
   ORDER BY name`,
);
const insert = statement<never, [string, string, string, string | null, string | null]>(
  'INSERT INTO import_missing VALUES (?, ?, ?, ?, ?)',
);

/** Imports of a sender that count, up to a year, oldest first. */
export const importsOf = (db: ReadDb, sender: string, actor: string | null, year: number): Naming[] =>
  db.all(importsOfSender, sender, actor, year);
/** Title of the latest round of an earlier year in which a sender answered. */
export const latestRoundBefore = (db: ReadDb, sender: string, actor: string | null, year: number): string | null =>
  db.get(roundBefore, sender, actor, year)?.title ?? null;
/** Which of these imports names which offer. */
export const namingsIn = (db: ReadDb, importIds: readonly string[]) =>
  importIds.length === 0 ? [] : db.all(idsIn, JSON.stringify(importIds));
/** These offers as far as they exist and these imports name them, the latest naming last. */
export const offersNamedIn = (db: ReadDb, offerIds: Iterable<string>, importIds: readonly string[]): NamedOffer[] =>
  db.all(namedIn, JSON.stringify([...offerIds]), JSON.stringify(importIds));
/** Offers as if named by nobody, with the year of their last change. */
export const offersUnnamed = (db: ReadDb, offerIds: readonly string[]): NamedOffer[] =>
  offerIds.length === 0 ? [] : db.all(offersById, JSON.stringify(offerIds));
/** Namings of an offer by the sender of an import, up to that import, oldest first. */
export const namingsBefore = (db: ReadDb, offerId: string, importId: string): NamedOffer[] =>
  db.all(namedEarlier, importId, offerId);
/** What an import decided about missing offers. */
export const decidedMissing = (db: ReadDb, importId: string) => db.all(decidedIn, importId);
export const endedAsMissing = (db: ReadDb, offerIds: Iterable<string>): Ended[] =>
  db.get(anyMissing) ? db.all(endedOf, JSON.stringify([...offerIds])) : [];
export const endedByImport = (db: ReadDb, importId: string): Ended[] => db.all(endedBy, importId);
/** Who else names an offer in a round. */
export const othersNaming = (
  db: ReadDb,
  offerId: string,
  surveyId: string,
  sender: { ags: string; actor: string | null },
): string[] => db.all(otherSenders, offerId, surveyId, sender.ags, sender.actor).map(({ name }) => name);
export const keepMissing = (
  db: WriteDb,
  importId: string,
  offerId: string,
  decided: { mode: string; ends: string | null; before: string | null },
): number => db.run(insert, importId, offerId, decided.mode, decided.ends, decided.before);
