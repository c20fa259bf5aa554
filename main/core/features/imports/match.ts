import type { FieldValue } from '../../../../shared/contract/offers.ts';
import type { InterpretedRow, RowPlace, RowValue } from '../../../../shared/domain/import-row.ts';
import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import {
  isPartField,
  vocabularyOfField,
  type OfferField,
  type PartField,
} from '../../../../shared/domain/offer-fields.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { EntryDraft } from '../entries/index.ts';
import {
  externalKey,
  findOffer,
  findOffers,
  matchKey,
  OrganizationNames,
  partLinesOf,
  type StoredOffer,
} from '../offers/index.ts';
import type { SaidActorMatch } from '../organizations/index.ts';
import { listRegions } from '../settings/index.ts';
import type { SaidMatch } from '../planning/index.ts';
import { hasOffers, offersWithExternalKeys, offersWithMatchKeys, type Matching } from './match.repository.ts';
import type { Near } from './pairs/find-near.ts';
import type { PairDecision } from './pairs/pair-decisions.rules.ts';

export interface FieldChange {
  field: ImportField;
  before: FieldValue;
  after: RowValue;
  /** The cell of a figure: a row may have several. */
  cell?: string;
}
/** One entry of a row (structure, figure, need) compared with what its sender said before in this round. */
export interface EntryMatch {
  draft: EntryDraft;
  state: 'new' | 'changed' | 'unchanged';
  /** The stored entry it speaks of. */
  id: string | null;
  changes: FieldChange[];
}
export interface RowMatch {
  state: 'new' | 'changed' | 'unchanged' | 'rejected' | 'statement' | 'excluded';
  offerId: string | null;
  changes: FieldChange[];
  /** A new place of an offer the row names by its key; null where it stays. */
  place?: RowPlace | null;
  /** Set where only these fields may be written: what the sender changed in a sheet that came back. */
  only?: ReadonlySet<ImportField>;
  /** What a row of structures, figures or needs says; absent for offers. */
  entries?: EntryMatch[];
  /** What a row of measures says of which measure of the plan. */
  measure?: SaidMatch;
  /** What a row of a list of actors says of which actor. */
  actor?: SaidActorMatch;
  /** Offers and earlier rows it may repeat, where it was not known at once. */
  near?: readonly Near[];
  /** What a person said about that. */
  pair?: PairDecision;
  /** The earlier row of the file (`rowKey`) whose offer it is. */
  into?: string;
}
/** What a row of a returned sheet was when the sheet was sent. */
export interface EarlierRow {
  offerId: string | null;
  values: Readonly<Partial<Record<ImportField, RowValue>>>;
}

const sets = new Set<string>(Object.keys(vocabularyOfField));
const listText = (field: ImportField, list: readonly string[]): string =>
  JSON.stringify(sets.has(field) ? [...list].sort() : list);

/** Whether a stored value says the same as the one of a row; the order of terms does not count. */
export function sameValue(field: ImportField, stored: FieldValue | undefined, incoming: RowValue): boolean {
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
  equal: Map<string, Matching[]>;
  numbered: Map<string, Matching[]>;
}

function keysOf(row: InterpretedRow, place: RowPlace, actors: OrganizationNames): Keys {
  const places = placesOf(place);
  return {
    match: matchKey(textOf(row.values.name), actors.present(textOf(row.values.provider)), places),
    external: externalKey(textOf(row.values.externalId) || null, places),
  };
}

/** Stored offers, read together with those that are expected to be asked for next. */
class StoredOffers {
  private readonly db: ReadDb;
  private waiting: readonly string[] = [];
  private read = new Map<string, StoredOffer>();
  private places: ReturnType<typeof listRegions> | null = null;

  constructor(db: ReadDb) {
    this.db = db;
  }
  expect(ids: readonly string[]): void {
    this.waiting = ids;
    this.read = new Map();
  }
  /** The entries of a part as a cell shows them. */
  partOf(id: string, field: PartField): string[] {
    this.places ??= listRegions(this.db);
    return partLinesOf(this.db, [id], this.places).get(id)?.[field] ?? [];
  }
  get(id: string): StoredOffer | null {
    if (this.waiting.length > 0) this.read = findOffers(this.db, this.waiting);
    this.waiting = [];
    return this.read.get(id) ?? findOffer(this.db, id);
  }
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
  private readonly offers: StoredOffers;
  private readonly actors: OrganizationNames;
  private readonly known: WeakMap<InterpretedRow, RowMatch>;

  /** `known`: what rows were when they were compared with the inventory as it is now; this matcher adds to it. */
  constructor(db: ReadDb, known = new WeakMap<InterpretedRow, RowMatch>()) {
    this.db = db;
    this.isEmpty = !hasOffers(db);
    this.offers = new StoredOffers(db);
    this.actors = new OrganizationNames(db);
    this.known = known;
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
      const keys = some.map((row) => (row.place && !this.isEmpty ? keysOf(row, row.place, this.actors) : null));
      const candidates = this.candidates(keys);
      const named = some.flatMap((row) => earlier?.(row.row)?.offerId ?? []);
      this.offers.expect([...named, ...this.newlyCompared(some, keys, candidates)]);
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

  /** Offers whose content will be looked at: of rows that were not compared before. */
  private newlyCompared(
    rows: readonly InterpretedRow[],
    keys: readonly (Keys | null)[],
    { equal, numbered }: Candidates,
  ): string[] {
    return rows.flatMap((row, index) => {
      const known = keys[index];
      if (!known || this.known.has(row)) return [];
      const offers = equal.get(known.match) ?? (known.external ? numbered.get(known.external) : undefined);
      return offers?.map(({ offer_id }) => offer_id) ?? [];
    });
  }

  /** Offers named by key are spoken for before others are found by their content; a copied row counts once. */
  private byKey(
    rows: readonly InterpretedRow[],
    keyed: ReadonlyMap<number, string>,
  ): ReadonlyMap<InterpretedRow, StoredOffer> {
    const offers = new Map<InterpretedRow, StoredOffer>();
    this.offers.expect([...keyed.values()]);
    for (const row of keyed.size > 0 ? rows : []) {
      const id = keyed.get(row.row);
      const offer = id === undefined || this.taken.has(id) ? null : this.offers.get(id);
      if (!offer) continue;
      this.taken.add(offer.id);
      offers.set(row, offer);
    }
    return offers;
  }

  private matchKeyed(row: InterpretedRow, offer: StoredOffer): RowMatch {
    if (row.confirmedNone && !row.rejected) return isStatement;
    if (row.rejected || !row.place) return isRejected;
    const changes = this.changes(offer, row);
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
    const found = keys && this.find(keys, candidates);
    if (!found) return isNew;
    const offerId = found.offer_id;
    if (found.former) return this.matchFormer(row, offerId);
    this.taken.add(offerId);
    const known = this.known.get(row);
    if (known?.offerId === offerId) return known;
    const changes = this.changes(this.offers.get(offerId), row);
    const match: RowMatch = { state: changes.length > 0 ? 'changed' : 'unchanged', offerId, changes };
    this.known.set(row, match);
    return match;
  }

  /** A row that came back belongs to the offer it was sent with, whatever its name is now. */
  private keptOffer(row: InterpretedRow, { offerId, values }: EarlierRow): RowMatch | null {
    if (!offerId || this.taken.has(offerId)) return null;
    const offer = this.offers.get(offerId);
    if (!offer) return null;
    this.taken.add(offerId);
    const fields = (Object.entries(row.values) as [ImportField, RowValue][])
      .filter(([field, value]) => !sameValue(field, values[field], value))
      .map(([field]) => field);
    const only = new Set(fields);
    const changes = this.changes(offer, row).filter(({ field }) => only.has(field));
    return { state: changes.length > 0 ? 'changed' : 'unchanged', offerId, changes, only };
  }

  /**
   * A row that still speaks of an offer that was made one with another: it does not rename that one, and where the file has a
   * row of its own for it, that row says what holds.
   */
  private matchFormer(row: InterpretedRow, offerId: string): RowMatch {
    const all = this.taken.has(offerId) ? [] : this.changes(this.offers.get(offerId), row);
    const changes = all.filter(({ field }) => field !== 'name' && field !== 'provider');
    const only = new Set(changes.map(({ field }) => field));
    return { state: changes.length > 0 ? 'changed' : 'unchanged', offerId, changes, only };
  }

  private find({ match, external }: Keys, { equal, numbered }: Candidates): Matching | null {
    const isFree = ({ offer_id, former }: Matching): boolean => former === 1 || !this.taken.has(offer_id);
    const same = equal.get(match)?.find(isFree);
    if (same) return same;
    if (!external) return null;
    const [name, provider] = match.split('|');
    const agrees = (stored: string): boolean =>
      stored.split('|')[0] === name || (provider !== '' && stored.split('|')[1] === provider);
    const free = (numbered.get(external) ?? []).filter(isFree);
    return free.length === 1 && free[0] && agrees(free[0].match_key) ? free[0] : null;
  }

  /** What a row says otherwise; another spelling of the same actor is no change. */
  private changes(stored: StoredOffer | null, row: InterpretedRow): FieldChange[] {
    if (!stored) return [];
    const said = (field: ImportField, value: RowValue): RowValue =>
      field === 'provider' ? this.actors.present(textOf(value)) || value : value;
    return (Object.entries(row.values) as [OfferField | PartField, RowValue][]).flatMap(([field, after]) => {
      if (field === 'municipality') return [];
      const before = isPartField(field) ? this.offers.partOf(stored.id, field) : (stored.values[field] ?? null);
      return sameValue(field, before, said(field, after)) ? [] : [{ field, before, after }];
    });
  }
}
