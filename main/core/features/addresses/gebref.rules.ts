import { houseOf, streetKey } from '../../../../shared/domain/addresses/address-parts.ts';
import type { KnownAddress } from '../../../../shared/domain/addresses/match-address.ts';
import { fromUtm32 } from '../../../../shared/domain/map/coordinates.ts';

/**
 * The list of buildings of the Land NRW (GEBREF): semicolons, no header, 21 columns; 4 to 7 are the keys of Land,
 * Regierungsbezirk, Kreis and Gemeinde, 10 and 11 house number and suffix, 12 and 13 easting and northing in UTM zone 32
 * with or without the zone before the easting, the names follow.
 */
const columns = { state: 3, region: 4, district: 5, town: 6, number: 9, suffix: 10, east: 11, north: 12, names: 13 };
const fewest = 14;
const zonePrefix = 32_000_000;

/** How a line of this Kreis (five digits) names it. */
export const districtMark = (district: string): string =>
  `;${district.slice(0, 2)};${district.slice(2, 3)};${district.slice(3, 5)};`;

/** Whether the first line of a file looks like the list. */
export function isGebref(line: string): boolean {
  const cells = line.split(';');
  return cells.length >= fewest && /^\d{2}$/.test(cells[columns.state] ?? '') && coordinateOf(cells) !== null;
}

const numberOf = (text: string): number => Number(text.trim().replace(',', '.'));

function coordinateOf(cells: readonly string[]): [lon: number, lat: number] | null {
  const east = numberOf(cells[columns.east] ?? '');
  const north = numberOf(cells[columns.north] ?? '');
  const easting = east > zonePrefix ? east - zonePrefix : east;
  const inZone = easting > 100_000 && easting < 900_000 && north > 5_200_000 && north < 6_200_000;
  return inZone ? fromUtm32(easting, north) : null;
}

/** The names differ in number between editions: the street is the one of which a Kreis has the most different. */
export function streetColumn(rows: readonly (readonly string[])[]): number {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  let best = { column: columns.names, different: 0 };
  for (let column = columns.names; column < width; column += 1) {
    const names = new Set(rows.map((cells) => cells[column] ?? '').filter((name) => /\p{L}{3}/u.test(name)));
    if (names.size > best.different) best = { column, different: names.size };
  }
  return best.column;
}

export interface House extends KnownAddress {
  streetKey: string;
}

/** The house of a line; null for what has no number, street or place. */
export function houseAt(cells: readonly string[], street: number): House | null {
  const name = (cells[street] ?? '').trim();
  const house = houseOf(`${cells[columns.number] ?? ''} ${cells[columns.suffix] ?? ''}`.trim());
  const point = coordinateOf(cells);
  if (name === '' || !house || !point) return null;
  const ags = [columns.state, columns.region, columns.district, columns.town].map((at) => cells[at]).join('');
  return { ...house, street: name, streetKey: streetKey(name), ags, lon: point[0], lat: point[1] };
}
