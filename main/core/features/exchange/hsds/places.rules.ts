import type { Region } from '../../../../../shared/contract/settings.ts';
import { fold } from '../../../../../shared/domain/text-folding.ts';
import { exchangeTexts as t } from '../../../../../shared/i18n/de/exchange.ts';
import { derivedId } from '../derived-id.ts';
import { textOf, type Exported, type ExportedOffer } from '../exported.ts';
import { germanPostalCode, streetLine, webAddress } from '../values.rules.ts';
import { hsdsRow, type HsdsRow } from './tables.ts';

/** Published keys of districts and municipalities (DCAT-AP.de). */
const geocoding = 'http://dcat-ap.de/def/politicalGeocoding';
const isOfficial = (ags: string): boolean => /^\d{8}$/.test(ags);

interface Place {
  location: HsdsRow;
  address: HsdsRow | null;
}
/** Where an offer is on the spot: the place of a return, or a further one. */
export interface Spot {
  name: string | null;
  line: string | null;
  postalCode: string | null;
  city: string | null;
  region: Region | undefined;
  point: ExportedOffer['point'];
}
export interface Street {
  line: string;
  postalCode: string;
  city: string;
}

function firstSpot({ regions }: Exported, offer: ExportedOffer): Spot {
  const only = offer.municipalities.length === 1 ? offer.municipalities[0] : undefined;
  return {
    name: textOf(offer, 'locationName') ?? textOf(offer, 'locality'),
    line: streetLine(textOf(offer, 'street'), textOf(offer, 'houseNumber')),
    postalCode: textOf(offer, 'postalCode'),
    city: textOf(offer, 'city'),
    region: regions.find(({ ags }) => ags === only),
    point: offer.point,
  };
}

/** The places of an offer on the spot, the one of a return first. */
export const spotsOf = (exported: Exported, offer: ExportedOffer): [Spot, ...Spot[]] => [
  firstSpot(exported, offer),
  ...offer.parts.locations.map(({ name, street, houseNumber, postalCode, city, ags, point }) => ({
    name,
    line: streetLine(street, houseNumber),
    postalCode,
    city,
    region: exported.regions.find((region) => region.ags === ags),
    point,
  })),
];

/** An address with all its parts; the city is the municipality where nobody named another. */
export function fullAddress(spot: Spot): Street | null {
  const [line, postalCode] = [spot.line, germanPostalCode(spot.postalCode)];
  const city = spot.city ?? spot.region?.name ?? null;
  return line === null || postalCode === null || city === null ? null : { line, postalCode, city };
}

function addressRow({ settings }: Exported, location: string, { line, postalCode, city }: Street): HsdsRow {
  return hsdsRow({
    id: derivedId('address', location),
    location_id: location,
    address_1: line,
    city,
    region: settings.districtName,
    state_province: 'NW',
    postal_code: postalCode,
    country: 'DE',
    address_type: 'physical',
  });
}

/** The same words and address are one location for all offers there. */
function physical(exported: Exported, spot: Spot): Place | null {
  const { region, point } = spot;
  const street = fullAddress(spot);
  const name = spot.name ?? street?.line ?? region?.name ?? null;
  if (name === null) return null;
  const parts = [region?.ags ?? '', name, street?.line ?? '', street?.postalCode ?? '', street?.city ?? ''];
  const id = derivedId('location', ...parts.map(fold));
  const location = hsdsRow({
    id,
    location_type: 'physical',
    name,
    ...(street !== null && point && { latitude: point.lat, longitude: point.lon }),
    external_identifier: region && isOfficial(region.ags) ? region.ags : null,
    external_identifier_type: region && isOfficial(region.ags) ? 'AGS' : null,
  });
  return { location, address: street === null ? null : addressRow(exported, id, street) };
}

function virtual(offer: ExportedOffer): Place {
  const url = webAddress(textOf(offer, 'website'));
  const id = derivedId('location', 'virtual', offer.id);
  return { location: hsdsRow({ id, location_type: 'virtual', url, name: t.hsds.online }), address: null };
}

function placesOf(exported: Exported, offer: ExportedOffer): Place[] {
  const places = spotsOf(exported, offer).flatMap((spot) => physical(exported, spot) ?? []);
  const different = new Map(places.map((place) => [place.location['id'], place]));
  return [...different.values(), ...(offer.values.online === true ? [virtual(offer)] : [])];
}

interface PlaceRows {
  location: HsdsRow[];
  address: HsdsRow[];
  accessibility: HsdsRow[];
  service_at_location: HsdsRow[];
}

/** Locations with their addresses, each once, and which service is where. */
export function placeRows(exported: Exported): PlaceRows {
  const [locations, addresses, access] = Array.from({ length: 3 }, () => new Map<string, HsdsRow>());
  const at: HsdsRow[] = [];
  for (const offer of exported.offers) {
    for (const { location, address } of placesOf(exported, offer)) {
      const id = String(location['id']);
      locations?.set(id, location);
      if (address) addresses?.set(id, address);
      if (offer.values.accessible === true && location['location_type'] === 'physical') {
        access?.set(
          id,
          hsdsRow({ id: derivedId('accessibility', id), location_id: id, description: t.hsds.accessible }),
        );
      }
      at.push(hsdsRow({ id: derivedId('at', offer.id, id), service_id: offer.id, location_id: id }));
    }
  }
  const rows = (map: Map<string, HsdsRow> | undefined): HsdsRow[] => [...(map?.values() ?? [])];
  return { location: rows(locations), address: rows(addresses), accessibility: rows(access), service_at_location: at };
}

/** For whom an offer is there: its municipalities, or the Kreis. */
export function areaRows({ regions, settings }: Exported, offer: ExportedOffer): HsdsRow[] {
  const description = textOf(offer, 'serviceArea');
  const area = (key: string, name: string, uri: string | null): HsdsRow =>
    hsdsRow({ id: derivedId('area', offer.id, key), service_id: offer.id, name, description, uri });
  if (offer.districtWide) {
    return [area('*', settings.districtName, `${geocoding}/districtKey/${settings.districtKey}`)];
  }
  return offer.municipalities.map((ags) => {
    const name = regions.find((region) => region.ags === ags)?.name ?? ags;
    return area(ags, name, isOfficial(ags) ? `${geocoding}/municipalityKey/${ags}` : null);
  });
}
