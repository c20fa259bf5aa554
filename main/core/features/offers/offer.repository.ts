import type { FieldValue, OfferValues } from '../../../../shared/contract/offers.ts';
import { vocabularyOfField, type OfferField } from '../../../../shared/domain/offer-fields.ts';
import type { Row } from '../../database/entities.ts';
import { offerColumns } from '../../database/offer-columns.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

const offerRow = statement<Row, [string]>(
  `SELECT offer.*, organization.name AS provider FROM offer LEFT JOIN organization ON organization.id = provider_id
   WHERE offer.id = ?`,
);
const places = statement<{ ags: string }, [string]>(
  'SELECT ags FROM offer_municipality WHERE offer_id = ? ORDER BY ags',
);
const terms = statement<{ vocabulary: string; term_id: string }, [string]>(
  `SELECT offer_term.vocabulary AS vocabulary, term_id FROM offer_term
   JOIN term ON term.vocabulary = offer_term.vocabulary AND term.id = term_id
   WHERE offer_id = ? ORDER BY position`,
);
const organizationByKey = statement<{ id: string; name: string }, [string]>(
  'SELECT id, name FROM organization WHERE match_key = ? ORDER BY id LIMIT 1',
);
const updatedAt = statement<{ updated_at: string }, [string]>('SELECT updated_at FROM offer_index WHERE offer_id = ?');

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
  return String(value);
}

export function findOffer(db: ReadDb, id: string): StoredOffer | null {
  const row = db.get(offerRow, id);
  if (!row) return null;
  const values: OfferValues = {};
  for (const { field, column, type } of offerColumns) values[field] = fromColumn(type, row[column]);
  values.provider = row['provider'] === null ? null : String(row['provider']);
  const linked = db.all(terms, id);
  for (const [field, vocabulary] of Object.entries(vocabularyOfField)) {
    values[field as OfferField] = linked.filter((l) => l.vocabulary === vocabulary).map((l) => l.term_id);
  }
  return {
    id,
    values,
    municipalities: db.all(places, id).map((place) => place.ags),
    districtWide: row['district_wide'] === 1,
    providerId: row['provider_id'] === null ? null : String(row['provider_id']),
    extra: row['extra'] ? (JSON.parse(String(row['extra'])) as StoredOffer['extra']) : [],
  };
}

export const organizationWithKey = (db: ReadDb, key: string): { id: string; name: string } | undefined =>
  db.get(organizationByKey, key);
export const updatedAtOf = (db: ReadDb, id: string): string => db.get(updatedAt, id)?.updated_at ?? '';
