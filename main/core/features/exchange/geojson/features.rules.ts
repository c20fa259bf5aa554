import { exchangeTexts as t } from '../../../../../shared/i18n/de/exchange.ts';
import { contactWords, locationWords, partLine } from '../../../../../shared/i18n/de/offer-part-lines.ts';
import { weeklyRuleText } from '../../../../../shared/i18n/de/weekly.ts';
import { peopleOf } from '../contacts.rules.ts';
import { listOf, termNames, textOf, type Exported, type ExportedOffer } from '../exported.ts';
import { timeRules } from '../times.rules.ts';
import { runs } from '../values.rules.ts';
import type { MultiPolygon, Position } from './rings.rules.ts';

type OfferGeometry = { type: 'Point'; coordinates: Position } | { type: 'MultiPoint'; coordinates: Position[] };
export interface Feature {
  type: 'Feature';
  id: string;
  geometry: MultiPolygon | OfferGeometry | null;
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

/** One place is a Point, several are a MultiPoint: an offer stays one feature. */
export function geometryOf({ point, parts }: ExportedOffer): OfferGeometry | null {
  const points = [point, ...parts.locations.map((location) => location.point)].filter((one) => one !== null);
  const [first, ...more] = points.map(({ lon, lat }): Position => [lon, lat]);
  if (!first) return null;
  return more.length === 0
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: [first, ...more] };
}

/** An offer where its addresses lie; without coordinates its geometry is null (RFC 7946, 3.2: unlocated). */
export function offerFeature(exported: Exported, offer: ExportedOffer): Feature {
  const { regions, settings, source, today } = exported;
  const nameOfRegion = (ags: string): string => regions.find((region) => region.ags === ags)?.name ?? ags;
  const people = peopleOf(offer, exported.contacts).map((person) => partLine(contactWords(person)));
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
    gemeinde: offer.districtWide ? [settings.districtName] : offer.municipalities.map(nameOfRegion),
    weitere_orte: offer.parts.locations.map((row) => partLine(locationWords(row, nameOfRegion))),
    zeiten: timeRules(offer).map(weeklyRuleText),
    stand: offer.assuredOn,
    quelle: source,
    ...(people.length > 0 && { kontakt: people }),
  };
  return { type: 'Feature', id: offer.id, geometry: geometryOf(offer), properties };
}
