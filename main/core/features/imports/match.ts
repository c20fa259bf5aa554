import type { FieldValue } from '../../../../shared/contract/offers.ts';
import type { InterpretedRow, RowPlace, RowValue } from '../../../../shared/domain/import-row.ts';
import { vocabularyOfField, type OfferField } from '../../../../shared/domain/offer-fields.ts';
import type { ReadDb } from '../../database/statement.ts';
import { externalKey, findOffer, matchKey } from '../offers/index.ts';
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
  /** Set where only these fields may be written: what the sender changed in a sheet that came back. */
  only?: ReadonlySet<OfferField>;
}
/** What a row of a returned sheet was when the sheet was sent. */
export interface EarlierRow {
  offerId: string | null;
  values: Readonly<Partial<Record<OfferField, RowValue>>>;
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

  match(row: InterpretedRow, excluded: boolean, earlier?: EarlierRow): RowMatch {
    if (excluded) return { state: 'excluded', offerId: null, changes: [] };
    if (row.confirmedNone && !row.rejected) return { state: 'statement', offerId: null, changes: [] };
    if (row.rejected || !row.place) return { state: 'rejected', offerId: null, changes: [] };
    const kept = earlier ? this.keptOffer(row, earlier) : null;
    if (kept) return kept;
    const offerId = this.find(row, row.place);
    if (!offerId) return { state: 'new', offerId: null, changes: [] };
    this.taken.add(offerId);
    const changes = this.changes(offerId, row);
    return { state: changes.length > 0 ? 'changed' : 'unchanged', offerId, changes };
  }

  /** A row that came back belongs to the offer it was sent with, whatever its name is now. */
  private keptOffer(row: InterpretedRow, { offerId, values }: EarlierRow): RowMatch | null {
    if (!offerId || this.taken.has(offerId) || !findOffer(this.db, offerId)) return null;
    this.taken.add(offerId);
    const fields = (Object.entries(row.values) as [OfferField, RowValue][])
      .filter(([field, value]) => !same(field, values[field], value))
      .map(([field]) => field);
    const only = new Set(fields);
    const changes = this.changes(offerId, row).filter(({ field }) => only.has(field));
    return { state: changes.length > 0 ? 'changed' : 'unchanged', offerId, changes, only };
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
