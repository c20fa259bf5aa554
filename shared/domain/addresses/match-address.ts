import { editDistance } from '../text-similarity.ts';
import type { AddressParts, House } from './address-parts.ts';

/** A house of the official list of addresses. */
export interface KnownAddress extends House {
  street: string;
  ags: string;
  lon: number;
  lat: number;
}
/** What the list of addresses can be asked; `places` null means the whole Kreis. */
export interface AddressBook {
  inStreet(key: string, places: readonly string[] | null): readonly KnownAddress[];
  /** Keys of all streets in these places. */
  streets(places: readonly string[] | null): readonly string[];
}
export const unsureReasons = [
  'noNumber',
  'numberUnknown',
  'spelling',
  'otherPlace',
  'severalPlaces',
  'placeUnknown',
  'streetUnknown',
] as const;
export type UnsureReason = (typeof unsureReasons)[number];
/** One house, or why it is not clear which one, with the houses that may be meant (most likely first, at most three). */
export type AddressMatch =
  | { sure: true; at: KnownAddress }
  | { sure: false; reason: UnsureReason; proposals: readonly KnownAddress[] };

const most = 3;
const unsure = (reason: UnsureReason, proposals: readonly KnownAddress[]): AddressMatch => ({
  sure: false,
  reason,
  proposals: proposals.slice(0, most),
});
const isHouse = (known: KnownAddress, { number, suffix }: House): boolean =>
  known.number === number && known.suffix === suffix;

/** The houses of a street, those with the nearest numbers first. */
function nearest(street: readonly KnownAddress[], house: House | null): KnownAddress[] {
  if (house) {
    const away = ({ number }: KnownAddress): number => Math.abs(number - house.number);
    return street.toSorted((a, b) => away(a) - away(b) || (a.suffix < b.suffix ? -1 : 1));
  }
  const sorted = street.toSorted((a, b) => a.number - b.number);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle ? [middle] : [];
}

/** Streets whose names differ by a slip of the pen: one letter in eight, at least one, at most three. */
function similarStreets(key: string, streets: readonly string[]): string[] {
  const allowed = Math.min(3, Math.max(1, Math.floor(key.length / 8)));
  const away = streets
    .filter((street) => Math.abs(street.length - key.length) <= allowed)
    .map((street) => ({ street, distance: editDistance(street, key) }))
    .filter(({ distance }) => distance <= allowed);
  return away.toSorted((a, b) => a.distance - b.distance).map(({ street }) => street);
}

/**
 * Finds an address. `places` are the municipalities it may lie in, null where the offer names none of the Kreis. Only the
 * very house in the very street of one named municipality is sure; anything else is a proposal with its reason.
 */
export function matchAddress(
  { street, house }: AddressParts,
  places: readonly string[] | null,
  book: AddressBook,
): AddressMatch {
  const here = book.inStreet(street, places);
  if (here.length === 0) return elsewhere({ street, house }, places, book);
  if (!house) return unsure('noNumber', nearest(here, null));
  const hits = here.filter((known) => isHouse(known, house));
  const [hit] = hits;
  if (!hit) return unsure('numberUnknown', nearest(here, house));
  if (new Set(hits.map(({ ags }) => ags)).size > 1) return unsure('severalPlaces', hits);
  return places === null ? unsure('placeUnknown', hits) : { sure: true, at: hit };
}

/** The street is not in the named places: it may be misspelt, or the place may be. */
function elsewhere({ street, house }: AddressParts, places: readonly string[] | null, book: AddressBook): AddressMatch {
  const [similar] = similarStreets(street, book.streets(places));
  if (similar !== undefined) return unsure('spelling', nearest(book.inStreet(similar, places), house));
  const other = places === null ? [] : book.inStreet(street, null);
  const hits = house ? other.filter((known) => isHouse(known, house)) : [];
  return hits.length > 0 ? unsure('otherPlace', hits) : unsure('streetUnknown', []);
}
