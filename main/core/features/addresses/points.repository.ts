import type { OfferFilter } from '../../../../shared/contract/offers.ts';
import { statement, type ReadDb } from '../../database/statement.ts';
import { numbersPassing } from '../offers/index.ts';

/** An address as one text: "Kaarster Straße 40, 41462 Neuss". Null without a street. */
const written = (row: string, town: string): string =>
  `CASE WHEN trim(coalesce(${row}.street, '')) = '' THEN NULL ELSE
   trim(${row}.street || ' ' || coalesce(${row}.house_number, '')) || ', ' ||
   trim(coalesce(${row}.postal_code, '') || ' ' || coalesce(${row}.city, ${town}, '')) END`;
const firstTown = `(SELECT min(r.name) FROM offer_municipality AS m JOIN region AS r ON r.ags = m.ags WHERE m.offer_id = o.id)`;
const townOf = '(SELECT r.name FROM region AS r WHERE r.ags = l.ags)';
/**
 * Where offers are: the place of a return under the offer's id, each further place under its own. Where no town is given,
 * the first municipality of the offer or that of the place stands for it.
 */
const places = `(
  SELECT o.id AS place_id, o.id AS offer_id, o.name, o.street, o.house_number, o.city, ${written('o', firstTown)} AS address
  FROM offer AS o
  UNION ALL
  SELECT l.id, l.offer_id, o.name, l.street, l.house_number, coalesce(l.city, ${townOf}), ${written('l', townOf)}
  FROM offer_location AS l JOIN offer AS o ON o.id = l.offer_id)`;

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
  `SELECT at.offer_id AS id, at.name, at.address, at.street, at.house_number AS houseNumber, at.city FROM ${places} AS at
   WHERE at.address IS NOT NULL AND at.address NOT IN (SELECT address FROM address_point)
   GROUP BY at.address ORDER BY at.address`,
);
const placesOf = statement<{ ags: string }, [string]>(
  'SELECT ags FROM offer_municipality WHERE offer_id = ? ORDER BY ags',
);
const counts = statement<{ offers: number; addressed: number; located: number }>(
  `SELECT (SELECT count(*) FROM offer) AS offers, count(DISTINCT at.offer_id) AS addressed,
     count(DISTINCT CASE WHEN p.id IS NOT NULL THEN at.offer_id END) AS located
   FROM ${places} AS at LEFT JOIN address_point AS p ON p.address = at.address WHERE at.address IS NOT NULL`,
);
const pointsOfPlaces = statement<{ id: string; lon: number; lat: number }>(
  `SELECT at.place_id AS id, p.lon, p.lat FROM ${places} AS at JOIN address_point AS p ON p.address = at.address`,
);

export const pointAt = (db: ReadDb, text: string): StoredPoint | undefined => db.get(pointOf, text);
export const openAddresses = (db: ReadDb): AddressedOffer[] => db.all(open);
export const municipalitiesOf = (db: ReadDb, offerId: string): string[] =>
  db.all(placesOf, offerId).map(({ ags }) => ags);
export const countPoints = (db: ReadDb): { offers: number; addressed: number; located: number } =>
  db.get(counts) ?? { offers: 0, addressed: 0, located: 0 };

/** Longitude and latitude of every place that has a point: by the id of the offer, of a further place by its own. */
export const pointsByPlace = (db: ReadDb): Map<string, { lon: number; lat: number }> =>
  new Map(db.all(pointsOfPlaces).map(({ id, lon, lat }) => [id, { lon, lat }]));

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

const located = `${places} AS at JOIN offer_index AS i ON i.offer_id = at.offer_id JOIN address_point AS p ON p.address = at.address`;

/** The located offers of a selection, joined where they lie in one cell; one with several places stands at each of them. */
export function clustersOf(db: ReadDb, filter: OfferFilter, today: string, { width, height }: Cells): Cluster[] {
  const { sql, params } = passing(filter, today);
  return db.query<Cluster>(
    `SELECT avg(p.lon) AS lon, avg(p.lat) AS lat, count(DISTINCT at.offer_id) AS offers, count(DISTINCT p.id) AS addresses,
       min(p.address) AS address, ${cellOf}
     FROM ${located} WHERE 1 ${sql} GROUP BY cx, cy ORDER BY cy DESC, cx LIMIT 500`,
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
    `SELECT DISTINCT at.offer_id AS id, at.name, p.address FROM ${located}
     WHERE CAST(p.lon / ? AS INTEGER) = CAST(? / ? AS INTEGER) AND CAST(p.lat / ? AS INTEGER) = CAST(? / ? AS INTEGER)
       ${sql} ORDER BY i.name_key LIMIT 100`,
    [width, lon, width, height, lat, height, ...params],
  );
}
