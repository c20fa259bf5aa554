import { foldings, sortKey } from '../../../../shared/domain/text-folding.ts';
import { partialDateEnd } from '../../../../shared/domain/partial-date.ts';
import { vocabularies } from '../../../../shared/domain/offer-fields.ts';
import { statement, type WriteDb } from '../../database/statement.ts';
import { coverageEntries, externalKey, matchKey, type IndexedOffer } from './offer-index.rules.ts';

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
}
/** Everything the derived rows need, for many offers at once: one statement instead of five per offer. */
const offersWithIds = statement<StoredOffer, [string]>(
  `SELECT list.value AS id, i.number, offer.name, organization.name AS provider, external_id, valid_to, district_wide,
     concat_ws(' ', description, partners, location_name, locality, contact_name, funding, remark) AS texts,
     (SELECT group_concat(ags) FROM offer_municipality WHERE offer_id = list.value) AS places,
     (SELECT group_concat(vocabulary || ' ' || term_id) FROM offer_term WHERE offer_id = list.value) AS terms,
     (SELECT group_concat(sender || ' ' || (1 << (survey.number - 1))) FROM offer_named
        JOIN survey ON survey.id = survey_id WHERE offer_id = list.value) AS named
   FROM json_each(?) AS list LEFT JOIN offer_index AS i ON i.offer_id = list.value
   LEFT JOIN offer ON offer.id = list.value LEFT JOIN organization ON organization.id = provider_id`,
);
const regionNames = statement<{ ags: string; name: string }>('SELECT ags, name FROM region');
const insertIndex = statement<never, [number, string, string, string, string, string, string, string, string | null]>(
  'INSERT INTO offer_index VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
);
const lastNumber = statement<{ number: number }>('SELECT coalesce(max(number), 0) AS number FROM offer_index');
const deleteIndex = statement<never, [number]>('DELETE FROM offer_index WHERE number = ?');
const deleteCoverage = statement<never, [number]>('DELETE FROM coverage_index WHERE number = ?');
const deleteSearch = statement<never, [number]>('DELETE FROM search WHERE rowid = ?');
const insertCoverage = statement<never, [string, string, string, number, number, number, string]>(
  'INSERT INTO coverage_index VALUES (?, ?, ?, ?, ?, ?, ?)',
);
const insertSearch = statement<never, [number, string, string]>(
  'INSERT INTO search (rowid, short, long) VALUES (?, ?, ?)',
);

const batchSize = 2_000;
const pairs = (list: string | null): [string, string][] =>
  (list?.split(',') ?? []).map((entry) => entry.split(' ') as [string, string]);

function indexedOf(offer: StoredOffer): IndexedOffer {
  return {
    name: offer.name ?? '',
    provider: offer.provider ?? '',
    places: offer.district_wide ? ['*'] : (offer.places?.split(',') ?? []),
    terms: pairs(offer.terms).map(([vocabulary, term_id]) => ({ vocabulary, term_id })),
    named: pairs(offer.named).map(([sender, bit]) => ({ sender, bit: Number(bit) })),
    ends: (offer.valid_to && partialDateEnd(offer.valid_to)) || '9999-12-31',
  };
}

function write(db: WriteDb, number: number, offer: StoredOffer, at: string, nameOf: Map<string, string>): void {
  const indexed = indexedOf(offer);
  const { name, provider, places, ends } = indexed;
  const placeNames = places.map((ags) => nameOf.get(ags) ?? '');
  const placeKey = offer.district_wide ? '~' : sortKey(placeNames[0] || '~~');
  const external = externalKey(offer.external_id, places);
  const key = matchKey(name, provider, places);
  db.run(insertIndex, number, offer.id, sortKey(name), sortKey(provider || '~'), placeKey, ends, at, key, external);
  for (const entry of coverageEntries(indexed, vocabularies)) {
    db.run(insertCoverage, entry.vocabulary, entry.termId, entry.ags, number, entry.named, entry.flags, ends);
  }
  const [short, long] = foldings([name, provider, offer.texts ?? '', ...placeNames].join(' '));
  db.run(insertSearch, number, short, long);
}

/** Makes the derived rows (list order, coverage, search, matching) of these offers again; `at` is the instant of the change. */
export function refreshOffers(db: WriteDb, ids: Iterable<string>, at: string): void {
  const list = [...ids];
  if (list.length === 0) return;
  const nameOf = new Map(db.all(regionNames).map(({ ags, name }) => [ags, name]));
  let next = (db.get(lastNumber)?.number ?? 0) + 1;
  for (let from = 0; from < list.length; from += batchSize) {
    for (const offer of db.all(offersWithIds, JSON.stringify(list.slice(from, from + batchSize)))) {
      const { number } = offer;
      if (number !== null) {
        db.run(deleteCoverage, number);
        db.run(deleteSearch, number);
        db.run(deleteIndex, number);
      }
      if (offer.name === null) continue;
      write(db, number ?? next, offer, at, nameOf);
      if (number === null) next += 1;
    }
  }
}
