import { withLateIndexes } from '../../database/late-indexes.ts';
import { idsOfOffer } from '../../database/merged-offers.ts';
import { statement, type WriteDb } from '../../database/statement.ts';
import { confirmedOn, fundingsOf } from './confirmed.rules.ts';
import { languageTerms } from './language-terms.rules.ts';
import { OfferIndexer, type IndexSource } from './offer-indexer.ts';

interface StoredOffer {
  id: string;
  number: number | null;
  /** Null for an offer that was removed. */
  name: string | null;
  texts: string | null;
  provider: string | null;
  external_id: string | null;
  valid_to: string | null;
  district_wide: number;
  places: string | null;
  terms: string | null;
  named: string | null;
  capacity: string | null;
  participants: string | null;
  waiting: string | null;
  languages: string | null;
  /** When a file that counts last named it, an instant, or the day its list holds as of. */
  returned: string | null;
  confirmed: string | null;
  told: string | null;
  funding: string | null;
  funded_until: string | null;
  /** JSON: until when each further source pays. */
  fundings: string;
}
/** Everything the derived rows need, for many offers at once: one statement instead of five per offer. */
const offersWithIds = statement<StoredOffer, [string]>(
  `SELECT list.value AS id, i.number, offer.name, organization.name AS provider, external_id, valid_to, district_wide,
     capacity, participants, waiting_list AS waiting, languages,
     concat_ws(' ', offer.description, partners, location_name, locality, contact_name, funding, offer.remark,
       (SELECT group_concat(concat_ws(' ', name, city), ' ') FROM offer_location WHERE offer_id = list.value),
       (SELECT group_concat(funding, ' ') FROM offer_funding WHERE offer_id = list.value)) AS texts,
     (SELECT group_concat(ags) FROM offer_municipality WHERE offer_id = list.value) AS places,
     (SELECT group_concat(vocabulary || ' ' || term_id) FROM offer_term WHERE offer_id = list.value) AS terms,
     (SELECT group_concat(sender || ' ' || (1 << (survey.number - 1))) FROM offer_named
        JOIN survey ON survey.id = survey_id WHERE offer_id = list.value) AS named,
     (SELECT max(coalesce(json_extract(decisions, '$.asOf'), at)) FROM import_row JOIN import_batch ON import_batch.id = import_row.import_id
        LEFT JOIN import_decisions ON import_decisions.import_id = import_batch.id WHERE offer_id IN ${idsOfOffer('list.value')} AND undone_at IS NULL) AS returned,
     (SELECT max(day) FROM offer_confirmation WHERE offer_id = list.value) AS confirmed,
     (SELECT max(day) FROM (SELECT day FROM told WHERE offer_id = list.value UNION ALL
        SELECT told_day FROM merged_offer WHERE offer_id = list.value)) AS told, funding, funded_until,
     (SELECT json_group_array(funded_until) FROM offer_funding WHERE offer_id = list.value) AS fundings
   FROM json_each(?) AS list LEFT JOIN offer_index AS i ON i.offer_id = list.value
   LEFT JOIN offer ON offer.id = list.value LEFT JOIN organization ON organization.id = provider_id`,
);
const derivedRows = [
  ['coverage_entry', 'number'],
  ['search', 'rowid'],
  ['offer_figures', 'number'],
  ['offer_index', 'number'],
] as const;

function removeDerived(db: WriteDb, offers: readonly StoredOffer[]): void {
  const numbers = JSON.stringify(offers.flatMap(({ number }) => number ?? []));
  for (const [table, key] of derivedRows)
    db.execute(`DELETE FROM ${table} WHERE ${key} IN (SELECT value FROM json_each(?))`, [numbers]);
}

const batchSize = 2_000;
const pairs = (list: string | null): [string, string][] =>
  (list?.split(',') ?? []).map((entry) => entry.split(' ') as [string, string]);

function sourceOf(offer: StoredOffer, name: string): IndexSource {
  return {
    id: offer.id,
    name,
    provider: offer.provider ?? '',
    texts: offer.texts ?? '',
    externalId: offer.external_id,
    validTo: offer.valid_to,
    places: offer.district_wide ? ['*'] : (offer.places?.split(',') ?? []),
    terms: [
      ...pairs(offer.terms).map(([vocabulary, term_id]) => ({ vocabulary, term_id })),
      ...languageTerms(offer.languages),
    ],
    figures: { capacity: offer.capacity, participants: offer.participants, waiting: offer.waiting },
    confirmedOn: confirmedOn(offer),
    fundings: fundingsOf(offer),
    named: pairs(offer.named).map(([sender, bit]) => ({ sender, bit: Number(bit) })),
  };
}

/** Makes the derived rows (list order, coverage, search, matching) of these offers again; `at` is the instant of the change. */
export function refreshOffers(db: WriteDb, ids: Iterable<string>, at: string): void {
  const list = [...ids];
  if (list.length === 0) return;
  const indexer = new OfferIndexer(db, at);
  for (let from = 0; from < list.length; from += batchSize) {
    const offers = db.all(offersWithIds, JSON.stringify(list.slice(from, from + batchSize)));
    removeDerived(db, offers);
    for (const offer of offers) if (offer.name !== null) indexer.add(sourceOf(offer, offer.name), offer.number);
    indexer.flush();
  }
  indexer.finish();
}

const offerCount = statement<{ n: number }>('SELECT count(*) AS n FROM offer_index');
const growing = ['offer', 'offer_index', 'coverage_entry'];
/** Below it nothing is gained. */
const leastLate = 2_000;

/** Does work that creates `count` offers: where it at least doubles the inventory, their indexes are built afterwards. */
export function whileGrowing<T>(db: WriteDb, count: number, work: () => T): T {
  const isLate = count >= leastLate && count >= (db.get(offerCount)?.n ?? 0);
  return isLate ? withLateIndexes(db, growing, work) : work();
}

const named = statement<never, [string, string, string]>(
  `UPDATE offer_index SET confirmed_on = ? WHERE confirmed_on < ? AND offer_id IN (SELECT offer_id FROM import_row WHERE import_id = ?)`,
);
/** A file that names offers confirms them, also those it leaves as they are. */
export function confirmNamed(db: WriteDb, importId: string, day: string): void {
  db.run(named, day, day, importId);
}
