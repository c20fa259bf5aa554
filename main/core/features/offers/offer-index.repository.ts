import { foldings, sortKey } from '../../../../shared/domain/text-folding.ts';
import { partialDateEnd } from '../../../../shared/domain/partial-date.ts';
import { vocabularies } from '../../../../shared/domain/offer-fields.ts';
import { statement, type WriteDb } from '../../database/statement.ts';
import { coverageEntries, externalKey, matchKey, type IndexedOffer } from './offer-index.rules.ts';

interface OfferText {
  id: string;
  name: string;
  description: string | null;
  provider: string | null;
  partners: string | null;
  location_name: string | null;
  locality: string | null;
  contact_name: string | null;
  funding: string | null;
  remark: string | null;
  external_id: string | null;
  valid_to: string | null;
  district_wide: number;
}
const offerText = statement<OfferText, [string]>(
  `SELECT offer.id, offer.name, description, organization.name AS provider, partners, location_name, locality,
     contact_name, funding, remark, external_id, valid_to, district_wide
   FROM offer LEFT JOIN organization ON organization.id = provider_id WHERE offer.id = ?`,
);
const placesOf = statement<{ ags: string; name: string }, [string]>(
  'SELECT ags, name FROM offer_municipality JOIN region USING (ags) WHERE offer_id = ? ORDER BY ags',
);
const termsOf = statement<{ vocabulary: string; term_id: string }, [string]>(
  'SELECT vocabulary, term_id FROM offer_term WHERE offer_id = ?',
);
const namedBy = statement<{ sender: string; bit: number }, [string]>(
  'SELECT sender, 1 << (number - 1) AS bit FROM offer_named JOIN survey ON survey.id = survey_id WHERE offer_id = ?',
);
const numberOf = statement<{ number: number }, [string]>('SELECT number FROM offer_index WHERE offer_id = ?');
const insertIndex = statement<never, [number | null, string, string, string, string, string, string, string, string | null]>(
  'INSERT INTO offer_index VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
);
const lastNumber = statement<{ number: number }>('SELECT coalesce(max(number), 0) AS number FROM offer_index');
const deleteIndex = statement<never, [number]>('DELETE FROM offer_index WHERE number = ?');
const deleteCoverage = statement<never, [number]>('DELETE FROM coverage_index WHERE number = ?');
const deleteSearch = statement<never, [number]>('DELETE FROM search WHERE rowid = ?');
const insertCoverage = statement<never, [string, string, string, number, number, number, string]>(
  'INSERT INTO coverage_index VALUES (?, ?, ?, ?, ?, ?, ?)',
);
const insertSearch = statement<never, [number, string, string]>('INSERT INTO search (rowid, short, long) VALUES (?, ?, ?)');

const searchText = (offer: OfferText, places: { name: string }[]): string =>
  [
    offer.name, offer.provider, offer.description, offer.partners, offer.location_name, offer.locality,
    offer.contact_name, offer.funding, offer.remark, ...places.map((place) => place.name),
  ]
    .filter(Boolean)
    .join(' ');

function write(db: WriteDb, number: number, offer: OfferText, at: string): void {
  const places = db.all(placesOf, offer.id);
  const indexed: IndexedOffer = {
    name: offer.name,
    provider: offer.provider ?? '',
    places: offer.district_wide ? ['*'] : places.map((place) => place.ags),
    terms: db.all(termsOf, offer.id),
    named: db.all(namedBy, offer.id),
    ends: (offer.valid_to && partialDateEnd(offer.valid_to)) || '9999-12-31',
  };
  const placeKey = offer.district_wide ? '~' : sortKey(places[0]?.name ?? '~~');
  const external = externalKey(offer.external_id, indexed.places);
  const key = matchKey(indexed.name, indexed.provider, indexed.places);
  db.run(
    insertIndex, number, offer.id, sortKey(offer.name), sortKey(indexed.provider || '~'), placeKey,
    indexed.ends, at, key, external,
  );
  for (const entry of coverageEntries(indexed, vocabularies)) {
    db.run(insertCoverage, entry.vocabulary, entry.termId, entry.ags, number, entry.named, entry.flags, indexed.ends);
  }
  const [short, long] = foldings(searchText(offer, places));
  db.run(insertSearch, number, short, long);
}

/** Makes the derived rows (list order, coverage, search, matching) of these offers again; `at` is the instant of the change. */
export function refreshOffers(db: WriteDb, ids: Iterable<string>, at: string): void {
  let next = (db.get(lastNumber)?.number ?? 0) + 1;
  for (const id of ids) {
    const known = db.get(numberOf, id)?.number;
    if (known !== undefined) {
      db.run(deleteCoverage, known);
      db.run(deleteSearch, known);
      db.run(deleteIndex, known);
    }
    const offer = db.get(offerText, id);
    if (!offer) continue;
    write(db, known ?? next, offer, at);
    if (known === undefined) next += 1;
  }
}

