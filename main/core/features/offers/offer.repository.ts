import type { FieldValue, OfferValues } from '../../../../shared/contract/offers.ts';
import { vocabularyOfField, type OfferField } from '../../../../shared/domain/offer-fields.ts';
import type { Row } from '../../database/entities.ts';
import { offerColumns } from '../../database/offer-columns.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

/** For many offers at once: a JSON list of their ids. */
const offerRows = statement<Row, [string]>(
  `SELECT offer.*, organization.name AS provider FROM json_each(?) AS list JOIN offer ON offer.id = list.value
   LEFT JOIN organization ON organization.id = provider_id`,
);
const places = statement<{ offer_id: string; ags: string }, [string]>(
  `SELECT offer_id, ags FROM json_each(?) AS list JOIN offer_municipality ON offer_id = list.value ORDER BY ags`,
);
const terms = statement<StoredTerm, [string]>(
  `SELECT offer_id, offer_term.vocabulary AS vocabulary, term_id FROM json_each(?) AS list
   JOIN offer_term ON offer_id = list.value
   JOIN term ON term.vocabulary = offer_term.vocabulary AND term.id = term_id ORDER BY position`,
);
const organizationByKey = statement<{ id: string; name: string }, [string]>(
  'SELECT id, name FROM organization WHERE match_key = ? ORDER BY id LIMIT 1',
);
const otherNames = statement<{ id: string; name: string; other_names: string }>(
  `SELECT id, name, other_names FROM organization WHERE other_names <> '[]' ORDER BY id`,
);
const offersOf = statement<{ id: string }, [string]>('SELECT id FROM offer WHERE provider_id = ?');
const updatedAt = statement<{ updated_at: string }, [string]>('SELECT updated_at FROM offer_index WHERE offer_id = ?');

interface StoredTerm {
  offer_id: string;
  vocabulary: string;
  term_id: string;
}
export interface StoredOffer {
  id: string;
  values: OfferValues;
  municipalities: string[];
  districtWide: boolean;
  providerId: string | null;
  extra: { header: string; text: string }[];
}

/** A column's stored form as the value of the contract. */
export function fromColumn(type: 'text' | 'boolean' | 'list', stored: string | number | null | undefined): FieldValue {
  if (stored === null || stored === undefined) return null;
  if (type === 'boolean') return stored === 1;
  return type === 'list' ? (JSON.parse(String(stored)) as string[]) : String(stored);
}

/** The value of the contract as stored; empty texts and lists become NULL. */
export function toColumn(type: 'text' | 'boolean' | 'list', value: FieldValue): string | number | null {
  if (value === null || value === '') return null;
  if (type === 'boolean') return value === true ? 1 : 0;
  if (type === 'list') {
    const list = Array.isArray(value) ? value : [String(value)];
    return list.length > 0 ? JSON.stringify(list) : null;
  }
  return typeof value === 'string' ? value : String(value);
}

const vocabularyFields = Object.entries(vocabularyOfField) as [OfferField, string][];

function toOffer(row: Row, municipalities: string[], linked: readonly StoredTerm[]): StoredOffer {
  const values: OfferValues = {};
  for (const { field, column, type } of offerColumns) values[field] = fromColumn(type, row[column]);
  values.provider = row['provider'] === null ? null : String(row['provider']);
  for (const [field, vocabulary] of vocabularyFields) {
    values[field] = linked.filter((term) => term.vocabulary === vocabulary).map((term) => term.term_id);
  }
  return {
    id: String(row['id']),
    values,
    municipalities,
    districtWide: row['district_wide'] === 1,
    providerId: row['provider_id'] === null ? null : String(row['provider_id']),
    extra: row['extra'] ? (JSON.parse(String(row['extra'])) as StoredOffer['extra']) : [],
  };
}

/** The offers with these ids that exist, by id: three statements for all of them. */
export function findOffers(db: ReadDb, ids: Iterable<string>): Map<string, StoredOffer> {
  const list = JSON.stringify([...new Set(ids)]);
  const placesOf = Map.groupBy(db.all(places, list), ({ offer_id }) => offer_id);
  const termsOf = Map.groupBy(db.all(terms, list), ({ offer_id }) => offer_id);
  const offers = db.all(offerRows, list).map((row): [string, StoredOffer] => {
    const id = String(row['id']);
    return [id, toOffer(row, placesOf.get(id)?.map(({ ags }) => ags) ?? [], termsOf.get(id) ?? [])];
  });
  return new Map(offers);
}

export const findOffer = (db: ReadDb, id: string): StoredOffer | null => findOffers(db, [id]).get(id) ?? null;

export const organizationWithKey = (db: ReadDb, key: string): { id: string; name: string } | undefined =>
  db.get(organizationByKey, key);
/** Actors that are known by other spellings as well. */
export const organizationsWithOtherNames = (db: ReadDb) => db.all(otherNames);
export const offersOfActors = (db: ReadDb, ids: Iterable<string>): string[] =>
  [...ids].flatMap((id) => db.all(offersOf, id).map((row) => row.id));
export const updatedAtOf = (db: ReadDb, id: string): string => db.get(updatedAt, id)?.updated_at ?? '';
