import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { OfferField } from '../../../../shared/domain/offer-fields.ts';
import type { OfferFilter, OfferRow, OfferSort } from '../../../../shared/contract/offers.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import type { ReadDb } from '../../database/statement.ts';
import { changesOfOffer, createdAtOf } from '../history/index.ts';
import { removeExtras } from '../records/index.ts';
import { listRegions } from '../settings/index.ts';
import { listVocabularies } from '../vocabularies/index.ts';
import { countOf, idsOf, rowsOf, selectionOf, windowOf, type WindowEnd } from './offer-list.repository.ts';
import { mergedOrigins, originsOf } from './offer-origin.ts';
import { mergedOffers } from './offer-origin.repository.ts';
import type { CellNames } from './offer-cells.rules.ts';
import { removeParts } from './offer-parts.ts';
import { findOffer, findOffers, updatedAtOf, type StoredOffer } from './offer.repository.ts';
import { checkValues, type Known } from './offer-values.rules.ts';
import { OfferWriter } from './offer-writer.ts';

const encode = (end: WindowEnd): string => JSON.stringify([end.key, end.number]);
function decode(cursor: string | null): WindowEnd | null {
  if (cursor === null) return null;
  const [key, number] = JSON.parse(cursor) as [string, number];
  return { key, number };
}

const byName: OfferSort = { key: 'name', descending: false };

/** Terms and places as they are now. */
export const known = (db: ReadDb): Known & CellNames => ({ terms: listVocabularies(db), regions: listRegions(db) });

/** A window of the inventory. Total counts everything the filter lets through. */
export function listOffers({ db, clock }: ReadContext, input: InputOf<'offers.list'>): OutputOf<'offers.list'> {
  const { sort, limit } = input;
  const selection = selectionOf(input.filter, clock.today());
  const total = countOf(db, selection);
  const window = windowOf(db, selection, { sort, end: decode(input.cursor), limit, total });
  const last = window.length === limit ? window.at(-1) : undefined;
  const numbers = window.map(({ number }) => number);
  const rows = withValues(db, rowsOf(db, numbers), input.fields ?? []);
  return { rows, cursor: last ? encode(last) : null, total };
}

/** The rows with further fields of their offers. */
function withValues(db: ReadDb, rows: OfferRow[], fields: readonly OfferField[]): OfferRow[] {
  if (fields.length === 0) return rows;
  const offers = findOffers(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const stored = offers.get(row.id)?.values;
    return { ...row, values: Object.fromEntries(fields.map((field) => [field, stored?.[field] ?? null])) };
  });
}

/** Every offer a filter lets through, whole, in this order: for files and documents. */
export function filteredOffers({ db, clock }: ReadContext, filter: OfferFilter, sort = byName): StoredOffer[] {
  const ids = idsOf(db, selectionOf(filter, clock.today()), sort);
  const offers = findOffers(db, ids);
  return ids.flatMap((id) => offers.get(id) ?? []);
}

/** One offer with the origin of each of its values. Throws OFFER_NOT_FOUND. */
export function getOffer({ db }: ReadContext, { id }: { id: string }): OutputOf<'offers.get'> {
  const offer = findOffer(db, id);
  if (!offer) throw new Problem('OFFER_NOT_FOUND');
  return {
    ...offer,
    createdAt: createdAtOf(db, 'offer', id),
    updatedAt: updatedAtOf(db, id),
    origins: originsOf(db, offer),
    merged: mergedOrigins(db, id),
  };
}

/** Its changes and those of the offers that were made one with it, newest first. */
export function offerHistory({ db }: ReadContext, { id }: { id: string }): OutputOf<'offers.history'> {
  const ids = [id, ...mergedOffers(db, id).map((merged) => merged.id)];
  const changes = ids.flatMap((one) => changesOfOffer(db, one));
  return { changes: changes.toSorted((a, b) => Number(b.id) - Number(a.id)) };
}

/** Enters an offer by hand; its Herkunft is who told whom when. Throws OFFER_WITHOUT_NAME, OFFER_WITHOUT_PLACE. */
export function createOffer(context: WriteContext, input: InputOf<'offers.create'>): OutputOf<'offers.create'> {
  if (!input.districtWide && input.municipalities.length === 0) throw new Problem('OFFER_WITHOUT_PLACE');
  checkValues(input.values, input.municipalities, known(context.db));
  const id = new OfferWriter(context.db, context.recorder).create(input.values, input);
  context.recorder.create('told', { offer_id: id, ...input.told });
  return { id };
}

export function updateOffer(context: WriteContext, input: InputOf<'offers.update'>): OutputOf<'offers.update'> {
  const current = findOffer(context.db, input.id);
  if (!current) throw new Problem('OFFER_NOT_FOUND');
  checkValues(input.values, input.municipalities ?? [], known(context.db));
  const placed = input.municipalities !== undefined || input.districtWide !== undefined;
  const place = {
    municipalities: input.municipalities ?? current.municipalities,
    districtWide: input.districtWide ?? current.districtWide,
  };
  if (placed && !place.districtWide && place.municipalities.length === 0) throw new Problem('OFFER_WITHOUT_PLACE');
  new OfferWriter(context.db, context.recorder).update(input.id, input.values, placed ? place : null);
  return { commandId: context.recorder.commandId };
}

export function removeOffers(context: WriteContext, { ids }: { ids: string[] }): OutputOf<'offers.remove'> {
  for (const id of ids) {
    removeExtras(context.db, context.recorder, 'offer', id);
    removeParts(context.db, context.recorder, id);
    context.recorder.remove('told', id);
    context.recorder.remove('offer', id);
  }
  return { commandId: context.recorder.commandId };
}
