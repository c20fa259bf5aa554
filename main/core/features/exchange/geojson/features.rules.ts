import { exchangeTexts as t } from '../../../../../shared/i18n/de/exchange.ts';
import { localDay } from '../../../../../shared/i18n/format.ts';
import { contactOf } from '../contacts.rules.ts';
import { listOf, termNames, textOf, type Exported, type ExportedOffer } from '../exported.ts';
import { runs } from '../values.rules.ts';
import type { MultiPolygon, Position } from './rings.rules.ts';

export interface Feature {
  type: 'Feature';
  id: string;
  geometry: MultiPolygon | { type: 'Point'; coordinates: Position } | null;
  properties: Record<string, unknown>;
}
type Shapes = ReadonlyMap<string, MultiPolygon>;

/** A municipality with the number of offers there; kreisweite ones stand at the Kreis, not here. */
export function municipalityFeatures({ regions, offers, today }: Exported, shapes: Shapes): Feature[] {
  return regions.map(({ ags, name, designation, population }) => {
    const here = offers.filter((offer) => !offer.districtWide && offer.municipalities.includes(ags));
    const properties = {
      art: 'kommune',
      ags,
      name,
      bezeichnung: designation,
      einwohner: population,
      angebote: here.length,
      angebote_laufend: here.filter((offer) => runs(offer, today)).length,
    };
    return { type: 'Feature', id: ags, geometry: shapes.get(ags) ?? null, properties };
  });
}

/** An offer where its address lies; without coordinates its geometry is null (RFC 7946, 3.2: unlocated). */
export function offerFeature(exported: Exported, offer: ExportedOffer): Feature {
  const { regions, settings, source, today } = exported;
  const contact = contactOf(offer, exported.contacts);
  const properties = {
    art: 'angebot',
    id: offer.id,
    name: textOf(offer, 'name') ?? t.withoutName,
    traeger: textOf(offer, 'provider'),
    handlungsfeld: termNames(exported, 'fieldOfAction', listOf(offer, 'fieldsOfAction')),
    zielgruppe: termNames(exported, 'targetGroup', listOf(offer, 'targetGroups')),
    status: runs(offer, today) ? 'laufend' : 'nicht laufend',
    kreisweit: offer.districtWide,
    ags: offer.districtWide ? [settings.districtKey] : offer.municipalities,
    gemeinde: offer.districtWide
      ? [settings.districtName]
      : offer.municipalities.map((ags) => regions.find((region) => region.ags === ags)?.name ?? ags),
    stand: localDay(offer.updatedAt),
    quelle: source,
    ...(contact && {
      kontakt: [contact.contactName, contact.contactRole, contact.phone, contact.email].filter((part) => part !== null),
    }),
  };
  const { point } = offer;
  const geometry = point && { type: 'Point' as const, coordinates: [point.lon, point.lat] as Position };
  return { type: 'Feature', id: offer.id, geometry, properties };
}
