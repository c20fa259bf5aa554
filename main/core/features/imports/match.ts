import type { FieldValue } from '../../../../shared/contract/offers.ts';
import type { InterpretedRow, RowPlace, RowValue } from '../../../../shared/domain/import-row.ts';
import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import { vocabularyOfField, type OfferField } from '../../../../shared/domain/offer-fields.ts';
import type { ReadDb } from '../../database/statement.ts';
import { externalKey, findOffer, matchKey, type StoredOffer } from '../offers/index.ts';
import { hasOffers, offersWithExternalKeys, offersWithMatchKeys } from './match.repository.ts';

export interface FieldChange {
  field: ImportField;
  before: FieldValue;
  after: RowValue;
}
export interface RowMatch {
  state: 'new' | 'changed' | 'unchanged' | 'rejected' | 'statement' | 'excluded';
  offerId: string | null;
  changes: FieldChange[];
  /** A new place of an offer the row names by its key; null where it stays. */
  place?: RowPlace | null;
  /** Set where only these fields may be written: what the sender changed in a sheet that came back. */
  only?: ReadonlySet<ImportField>;
}
/** What a row of a returned sheet was when the sheet was sent. */
export interface EarlierRow {
  offerId: string | null;
  values: Readonly<Partial<Record<ImportField, RowValue>>>;
}

const sets = new Set<string>(Object.keys(vocabularyOfField));
const listText = (field: ImportField, list: readonly string[]): string =>
  JSON.stringify(sets.has(field) ? [...list].sort() : list);

function same(field: ImportField, stored: FieldValue | undefined, incoming: RowValue): boolean {
  if (Array.isArray(incoming))
    return listText(field, Array.isArray(stored) ? stored : []) === listText(field, incoming);
  return stored === incoming;
}

/** Places as keys of the index: `['*']` for kreisweit. */
const placesOf = (place: RowPlace): string[] => (place.districtWide ? ['*'] : place.municipalities);
const textOf = (value: RowValue | undefined): string => (typeof value === 'string' ? value : '');

const fixed = (state: RowMatch['state']): RowMatch => ({ state, offerId: null, changes: [] });
const isNew = fixed('new');
const isExcluded = fixed('excluded');
const isStatement = fixed('statement');
const isRejected = fixed('rejected');
const lookedUpTogether = 2_000;

interface Keys {
  match: string;
  external: string | null;
}
/** Stored offers that some rows may speak of, by their keys. */
interface Candidates {
  equal: Map<string, { offer_id: string }[]>;
  numbered: Map<string, { offer_id: string; match_key: string }[]>;
}

function keysOf(row: InterpretedRow, place: RowPlace): Keys {
  const places = placesOf(place);
  return {
    match: matchKey(textOf(row.values.name), textOf(row.values.provider), places),
    external: externalKey(textOf(row.values.externalId) || null, places),
  };
}

/** What is known of rows before their content is looked at. */
interface KnownRows {
  /** Offers that rows of our own return sheet name, by row number. */
  keyed?: ReadonlyMap<number, string> | undefined;
  /** What a row of a returned correction sheet was before. */
  earlier?: ((row: number) => EarlierRow | undefined) | undefined;
}

/**
 * Finds the offer a row speaks of: same name, provider and place; else the same number of the sender at the same
 * place with the same name or provider. Equal rows of a file are paired with equal offers one by one.
 */
export class Matcher {
  private readonly db: ReadDb;
  private readonly taken = new Set<string>();
  private readonly isEmpty: boolean;

  constructor(db: ReadDb) {
    this.db = db;
    this.isEmpty = !hasOffers(db);
  }

  /** The matches of the rows, in their order. */
  match(
    rows: readonly InterpretedRow[],
    excluded: ReadonlySet<number>,
    { keyed = new Map<number, string>(), earlier }: KnownRows = {},
  ): RowMatch[] {
    const found: RowMatch[] = [];
    const byKey = this.byKey(rows, keyed);
    for (let from = 0; from < rows.length; from += lookedUpTogether) {
      const some = rows.slice(from, from + lookedUpTogether);
      const keys = some.map((row) => (row.place && !this.isEmpty ? keysOf(row, row.place) : null));
      const candidates = this.candidates(keys);
      for (const [index, row] of some.entries()) {
        const known = keys[index] ?? null;
        const offer = byKey.get(row);
        if (excluded.has(row.row)) found.push(isExcluded);
        else if (offer) found.push(this.matchKeyed(row, offer));
        else found.push(this.matchOne(row, known, candidates, earlier?.(row.row)));
      }
    }
    return found;
  }

  /** Offers named by key are spoken for before others are found by their content; a copied row counts once. */
  private byKey(
    rows: readonly InterpretedRow[],
    keyed: ReadonlyMap<number, string>,
  ): ReadonlyMap<InterpretedRow, StoredOffer> {
    const offers = new Map<InterpretedRow, StoredOffer>();
    for (const row of keyed.size > 0 ? rows : []) {
      const id = keyed.get(row.row);
      const offer = id === undefined || this.taken.has(id) ? null : findOffer(this.db, id);
      if (!offer) continue;
      this.taken.add(offer.id);
      offers.set(row, offer);
    }
    return offers;
  }

  private matchKeyed(row: InterpretedRow, offer: StoredOffer): RowMatch {
    if (row.confirmedNone && !row.rejected) return isStatement;
    if (row.rejected || !row.place) return isRejected;
    const changes = this.changes(offer.id, row);
    const [before, after] = [placesOf(offer), placesOf(row.place)];
    const moved = before.toSorted().join() !== after.toSorted().join();
    if (moved) changes.push({ field: 'municipality', before, after });
    const state = changes.length > 0 ? 'changed' : 'unchanged';
    return { state, offerId: offer.id, changes, place: moved ? row.place : null };
  }

  private candidates(keys: readonly (Keys | null)[]): Candidates {
    if (this.isEmpty) return { equal: new Map(), numbered: new Map() };
    const externals = keys.flatMap((entry) => entry?.external ?? []);
    const equal = offersWithMatchKeys(
      this.db,
      keys.flatMap((entry) => entry?.match ?? []),
    );
    const numbered = externals.length > 0 ? offersWithExternalKeys(this.db, externals) : [];
    return { equal: Map.groupBy(equal, ({ key }) => key), numbered: Map.groupBy(numbered, ({ key }) => key) };
  }

  private matchOne(
    row: InterpretedRow,
    keys: Keys | null,
    candidates: Candidates,
    earlier: EarlierRow | undefined,
  ): RowMatch {
    if (row.confirmedNone && !row.rejected) return isStatement;
    if (row.rejected || !row.place) return isRejected;
    const kept = earlier && this.keptOffer(row, earlier);
    if (kept) return kept;
    const offerId = keys && this.find(keys, candidates);
    if (!offerId) return isNew;
    this.taken.add(offerId);
    const changes = this.changes(offerId, row);
    return { state: changes.length > 0 ? 'changed' : 'unchanged', offerId, changes };
  }

  /** A row that came back belongs to the offer it was sent with, whatever its name is now. */
  private keptOffer(row: InterpretedRow, { offerId, values }: EarlierRow): RowMatch | null {
    if (!offerId || this.taken.has(offerId) || !findOffer(this.db, offerId)) return null;
    this.taken.add(offerId);
    const fields = (Object.entries(row.values) as [ImportField, RowValue][])
      .filter(([field, value]) => !same(field, values[field], value))
      .map(([field]) => field);
    const only = new Set(fields);
    const changes = this.changes(offerId, row).filter(({ field }) => only.has(field));
    return { state: changes.length > 0 ? 'changed' : 'unchanged', offerId, changes, only };
  }

  private find({ match, external }: Keys, { equal, numbered }: Candidates): string | null {
    const same = equal.get(match)?.find(({ offer_id }) => !this.taken.has(offer_id));
    if (same) return same.offer_id;
    if (!external) return null;
    const [name, provider] = match.split('|');
    const agrees = (stored: string): boolean =>
      stored.split('|')[0] === name || (provider !== '' && stored.split('|')[1] === provider);
    const free = (numbered.get(external) ?? []).filter(({ offer_id }) => !this.taken.has(offer_id));
    return free.length === 1 && free[0] && agrees(free[0].match_key) ? free[0].offer_id : null;
  }

  private changes(offerId: string, row: InterpretedRow): FieldChange[] {
    const stored = findOffer(this.db, offerId);
    if (!stored) return [];
    return (Object.entries(row.values) as [OfferField, RowValue][])
      .filter(([field, value]) => field !== 'municipality' && !same(field, stored.values[field], value))
      .map(([field, after]) => ({ field, before: stored.values[field] ?? null, after }));
  }
}
