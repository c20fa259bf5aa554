import type { OfferFilter } from '../../../../shared/contract/offers.ts';
import { statement, type ReadDb } from '../../database/statement.ts';
import { numbersPassing } from '../offers/index.ts';

/**
 * The address of an offer as one text: "Kaarster Straße 40, 41462 Neuss". Where no town is given its first municipality
 * stands for it. Null without a street.
 */
const address = `CASE WHEN trim(coalesce(o.street, '')) = '' THEN NULL ELSE
  trim(o.street || ' ' || coalesce(o.house_number, '')) || ', ' || trim(coalesce(o.postal_code, '') || ' ' ||
  coalesce(o.city, (SELECT min(r.name) FROM offer_municipality AS m JOIN region AS r ON r.ags = m.ags
    WHERE m.offer_id = o.id), '')) END`;

export interface StoredPoint {
  id: string;
  address: string;
  lon: number;
  lat: number;
  origin: 'list' | 'proposal' | 'hand';
  matched: string | null;
}
export interface AddressedOffer {
  id: string;
  name: string;
  address: string;
  street: string;
  houseNumber: string | null;
  city: string | null;
}
const pointOf = statement<StoredPoint, [string]>(
  'SELECT id, address, lon, lat, origin, matched FROM address_point WHERE address = ?',
);
/** One offer for each address without a point. */
const open = statement<AddressedOffer>(
  `SELECT o.id, o.name, ${address} AS address, o.street, o.house_number AS houseNumber, o.city FROM offer AS o
   WHERE address IS NOT NULL AND address NOT IN (SELECT address FROM address_point) GROUP BY address ORDER BY address`,
);
const placesOf = statement<{ ags: string }, [string]>(
  'SELECT ags FROM offer_municipality WHERE offer_id = ? ORDER BY ags',
);
const counts = statement<{ offers: number; addressed: number; located: number }>(
  `SELECT count(*) AS offers, count(address) AS addressed, count(point) AS located FROM (
     SELECT ${address} AS address, (SELECT p.id FROM address_point AS p WHERE p.address = ${address}) AS point
     FROM offer AS o)`,
);
const pointsOfOffers = statement<{ id: string; lon: number; lat: number }>(
  `SELECT o.id, p.lon, p.lat FROM offer AS o JOIN address_point AS p ON p.address = ${address}`,
);

export const pointAt = (db: ReadDb, text: string): StoredPoint | undefined => db.get(pointOf, text);
export const openAddresses = (db: ReadDb): AddressedOffer[] => db.all(open);
export const municipalitiesOf = (db: ReadDb, offerId: string): string[] =>
  db.all(placesOf, offerId).map(({ ags }) => ags);
export const countPoints = (db: ReadDb): { offers: number; addressed: number; located: number } =>
  db.get(counts) ?? { offers: 0, addressed: 0, located: 0 };

/** Longitude and latitude of every offer that has a point. */
export const pointsByOffer = (db: ReadDb): Map<string, { lon: number; lat: number }> =>
  new Map(db.all(pointsOfOffers).map(({ id, lon, lat }) => [id, { lon, lat }]));

export interface Cluster {
  lon: number;
  lat: number;
  offers: number;
  addresses: number;
  address: string;
}
export interface Cells {
  /** Size of a cell in degrees. */
  width: number;
  height: number;
}
const cellOf = 'CAST(p.lon / ? AS INTEGER) AS cx, CAST(p.lat / ? AS INTEGER) AS cy';

/** What a filter of the list lets through, as part of a statement over `i`. */
function passing(filter: OfferFilter, today: string): { sql: string; params: unknown[] } {
  const set = numbersPassing(filter, today);
  return set ? { sql: `AND i.number IN (${set.sql})`, params: set.params } : { sql: '', params: [] };
}

/** The located offers of a selection, joined where they lie in one cell. */
export function clustersOf(db: ReadDb, filter: OfferFilter, today: string, { width, height }: Cells): Cluster[] {
  const { sql, params } = passing(filter, today);
  return db.query<Cluster>(
    `SELECT avg(p.lon) AS lon, avg(p.lat) AS lat, count(*) AS offers, count(DISTINCT p.id) AS addresses,
       min(p.address) AS address, ${cellOf}
     FROM offer AS o JOIN offer_index AS i ON i.offer_id = o.id JOIN address_point AS p ON p.address = ${address}
     WHERE 1 ${sql} GROUP BY cx, cy ORDER BY cy DESC, cx LIMIT 500`,
    [width, height, ...params],
  );
}

/** The offers of a selection whose addresses lie within a cell around a point. */
export function offersAround(
  db: ReadDb,
  filter: OfferFilter,
  today: string,
  { lon, lat, width, height }: Cells & { lon: number; lat: number },
): { id: string; name: string; address: string }[] {
  const { sql, params } = passing(filter, today);
  return db.query(
    `SELECT o.id, o.name, p.address
     FROM offer AS o JOIN offer_index AS i ON i.offer_id = o.id JOIN address_point AS p ON p.address = ${address}
     WHERE CAST(p.lon / ? AS INTEGER) = CAST(? / ? AS INTEGER) AND CAST(p.lat / ? AS INTEGER) = CAST(? / ? AS INTEGER)
       ${sql} ORDER BY i.name_key LIMIT 100`,
    [width, lon, width, height, lat, height, ...params],
  );
}
