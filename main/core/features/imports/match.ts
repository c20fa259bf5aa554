import type { FieldValue } from '../../../../shared/contract/offers.ts';
import type { InterpretedRow, RowPlace, RowValue } from '../../../../shared/domain/import-row.ts';
import { vocabularyOfField, type OfferField } from '../../../../shared/domain/offer-fields.ts';
import type { ReadDb } from '../../database/statement.ts';
import { externalKey, findOffer, matchKey, type StoredOffer } from '../offers/index.ts';
import { offersWithExternalKey, offersWithMatchKey } from './match.repository.ts';

export interface FieldChange {
  field: OfferField;
  before: FieldValue;
  after: RowValue;
}
export interface RowMatch {
  state: 'new' | 'changed' | 'unchanged' | 'rejected' | 'statement' | 'excluded';
  offerId: string | null;
  changes: FieldChange[];
  /** A new place of an offer the row names by its key; null where it stays. */
  place?: RowPlace | null;
}

const sets = new Set<string>(Object.keys(vocabularyOfField));
const listText = (field: OfferField, list: readonly string[]): string =>
  JSON.stringify(sets.has(field) ? [...list].sort() : list);

function same(field: OfferField, stored: FieldValue | undefined, incoming: RowValue): boolean {
  if (Array.isArray(incoming))
    return listText(field, Array.isArray(stored) ? stored : []) === listText(field, incoming);
  return stored === incoming;
}

/** Places as keys of the index: `['*']` for kreisweit. */
const placesOf = (place: RowPlace): string[] => (place.districtWide ? ['*'] : place.municipalities);
const textOf = (value: RowValue | undefined): string => (typeof value === 'string' ? value : '');

/**
 * Finds the offer a row speaks of: same name, provider and place; else the same number of the sender at the same
 * place with the same name or provider. Equal rows of a file are paired with equal offers one by one.
 */
export class Matcher {
  private readonly db: ReadDb;
  private readonly taken = new Set<string>();

  constructor(db: ReadDb) {
    this.db = db;
  }

  /** `knownId` is the offer a row of our own return sheet names by its key. */
  match(row: InterpretedRow, excluded: boolean, knownId?: string): RowMatch {
    if (excluded) return { state: 'excluded', offerId: null, changes: [] };
    if (row.confirmedNone && !row.rejected) return { state: 'statement', offerId: null, changes: [] };
    if (row.rejected || !row.place) return { state: 'rejected', offerId: null, changes: [] };
    const byKey = knownId !== undefined && !this.taken.has(knownId) ? findOffer(this.db, knownId) : null;
    if (byKey) return this.matchByKey(row, row.place, byKey);
    const offerId = this.find(row, row.place);
    if (!offerId) return { state: 'new', offerId: null, changes: [] };
    this.taken.add(offerId);
    const changes = this.changes(offerId, row);
    return { state: changes.length > 0 ? 'changed' : 'unchanged', offerId, changes };
  }

  private matchByKey(row: InterpretedRow, place: RowPlace, offer: StoredOffer): RowMatch {
    this.taken.add(offer.id);
    const changes = this.changes(offer.id, row);
    const moved = placesOf(place).toSorted().join() !== placesOf(offer).toSorted().join();
    if (moved) changes.push({ field: 'municipality', before: placesOf(offer), after: placesOf(place) });
    const state = changes.length > 0 ? 'changed' : 'unchanged';
    return { state, offerId: offer.id, changes, place: moved ? place : null };
  }

  private find(row: InterpretedRow, place: RowPlace): string | null {
    const places = placesOf(place);
    const key = matchKey(textOf(row.values.name), textOf(row.values.provider), places);
    const equal = offersWithMatchKey(this.db, key).find((id) => !this.taken.has(id));
    if (equal) return equal;
    const external = externalKey(textOf(row.values.externalId) || null, places);
    if (!external) return null;
    const [name, provider] = key.split('|');
    const agrees = (stored: string): boolean =>
      stored.split('|')[0] === name || (provider !== '' && stored.split('|')[1] === provider);
    const numbered = offersWithExternalKey(this.db, external).filter((entry) => !this.taken.has(entry.offer_id));
    return numbered.length === 1 && numbered[0] && agrees(numbered[0].match_key) ? numbered[0].offer_id : null;
  }

  private changes(offerId: string, row: InterpretedRow): FieldChange[] {
    const stored = findOffer(this.db, offerId);
    if (!stored) return [];
    return (Object.entries(row.values) as [OfferField, RowValue][])
      .filter(([field, value]) => field !== 'municipality' && !same(field, stored.values[field], value))
      .map(([field, after]) => ({ field, before: stored.values[field] ?? null, after }));
  }
}
