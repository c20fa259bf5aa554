import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { addressParts } from '../../../../shared/domain/addresses/address-parts.ts';
import {
  matchAddress,
  type AddressBook,
  type AddressMatch,
  type KnownAddress,
} from '../../../../shared/domain/addresses/match-address.ts';
import { boxOf, largestRing } from '../../../../shared/domain/map/geometry.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import type { AddressProposal } from '../../../../shared/contract/addresses.ts';
import type { Region } from '../../../../shared/contract/settings.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import type { ReadDb } from '../../database/statement.ts';
import { newId } from '../../platform/ids.ts';
import { mapShapes } from '../map/index.ts';
import { listRegions } from '../settings/index.ts';
import { addressList, bookOf } from './houses.repository.ts';
import {
  clustersOf,
  municipalitiesOf,
  offersAround,
  openAddresses,
  pointAt,
  type AddressedOffer,
} from './points.repository.ts';

const onlyTown = (ags: string): string => ags.slice(0, 8);

/** The municipalities an address may lie in: the named town, else those of the offer; null where the town is no own one. */
function placesOf(db: ReadDb, { id, city }: AddressedOffer, regions: readonly Region[]): string[] | null {
  const town = fold(city ?? '');
  if (town === '') {
    const own = municipalitiesOf(db, id).map(onlyTown);
    return own.length > 0 ? own : null;
  }
  const named = regions.filter(({ name }) => town === fold(name) || town.startsWith(`${fold(name)}-`));
  return named.length > 0 ? named.map(({ ags }) => onlyTown(ags)) : null;
}

function matchOf(offer: AddressedOffer, places: readonly string[] | null, book: AddressBook): AddressMatch {
  const parts = addressParts(offer.street, offer.houseNumber ?? '');
  if (!parts) return { sure: false, reason: 'streetUnknown', proposals: [] };
  return matchAddress(parts, places, book);
}

const written = ({ street, number, suffix, ags }: KnownAddress, regions: readonly Region[]): string => {
  const town = regions.find((region) => onlyTown(region.ags) === ags)?.name ?? '';
  return `${street} ${number}${suffix}${town === '' ? '' : `, ${town}`}`;
};

/** Where a point is set that is moved by hand afterwards: the middle of its first municipality. */
function middles(context: ReadContext): (places: readonly string[] | null) => AddressProposal | null {
  const { own } = mapShapes(context);
  return (places) => {
    const shape = own.find(({ ags }) => places?.includes(onlyTown(ags)));
    if (!shape) return null;
    const { left, right, top, bottom } = boxOf([largestRing(shape.rings)]);
    return { address: shape.name, lon: (left + right) / 2, lat: (top + bottom) / 2 };
  };
}

/** Addresses without a point, a window at a time: only those are looked up. */
export function listOpen(
  context: ReadContext,
  { offset, limit }: InputOf<'coverage.openAddresses'>,
): OutputOf<'coverage.openAddresses'> {
  const { db } = context;
  const middleOf = middles(context);
  const open = openAddresses(db);
  const list = addressList(db);
  const regions = listRegions(db);
  const book = list && bookOf(db, list);
  const rows = open.slice(offset, offset + limit).map((offer) => {
    const places = placesOf(db, offer, regions);
    const match = book ? matchOf(offer, places, book) : null;
    const proposals = !match ? [] : match.sure ? [match.at] : match.proposals;
    return {
      address: offer.address,
      offer: offer.name,
      reason: !match ? ('noList' as const) : match.sure ? null : match.reason,
      proposals: proposals.map((at) => ({ address: written(at, regions), lon: at.lon, lat: at.lat })),
      middle: middleOf(places),
    };
  });
  return { total: open.length, rows };
}

/** Gives every address that is sure its point. */
export function locate({ db, recorder }: WriteContext): OutputOf<'coverage.locate'> {
  const list = addressList(db);
  const open = openAddresses(db);
  if (!list) return { commandId: recorder.commandId, located: 0, open: open.length };
  const regions = listRegions(db);
  const book = bookOf(db, list);
  let located = 0;
  for (const offer of open) {
    const match = matchOf(offer, placesOf(db, offer, regions), book);
    if (!match.sure) continue;
    const { lon, lat } = match.at;
    const matched = written(match.at, regions);
    recorder.create('address_point', { id: newId(), address: offer.address, lon, lat, origin: 'list', matched });
    located += 1;
  }
  return { commandId: recorder.commandId, located, open: open.length - located };
}

/** Sets or moves the point of an address. */
export function place(
  { db, recorder }: WriteContext,
  input: InputOf<'coverage.placeAddress'>,
): OutputOf<'coverage.placeAddress'> {
  const known = pointAt(db, input.address);
  if (known) {
    const { lon, lat, origin, matched } = input;
    recorder.update('address_point', known.id, { lon, lat, origin, matched });
  } else recorder.create('address_point', { id: newId(), ...input });
  return { commandId: recorder.commandId };
}

export function remove({ db, recorder }: WriteContext, { address }: { address: string }): { commandId: string } {
  const known = pointAt(db, address);
  if (known) recorder.remove('address_point', known.id);
  return { commandId: recorder.commandId };
}

export function point({ db }: ReadContext, { address }: { address: string }): OutputOf<'coverage.point'> {
  const found = pointAt(db, address);
  if (!found) return { point: null };
  const { lon, lat, origin, matched } = found;
  return { point: { lon, lat, origin, matched } };
}

export function points(
  { db, clock }: ReadContext,
  { filter, cells }: InputOf<'coverage.points'>,
): OutputOf<'coverage.points'> {
  const found = clustersOf(db, filter, clock.today(), cells);
  const clusters = found.map(({ lon, lat, offers, addresses, address }) => ({ lon, lat, offers, addresses, address }));
  return { clusters };
}

export function around(
  { db, clock }: ReadContext,
  { filter, cells, lon, lat }: InputOf<'coverage.pointsAround'>,
): OutputOf<'coverage.pointsAround'> {
  return { offers: offersAround(db, filter, clock.today(), { ...cells, lon, lat }) };
}
