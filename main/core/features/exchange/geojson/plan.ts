import { exchangeTexts as t } from '../../../../../shared/i18n/de/exchange.ts';
import { contactsLeftOut } from '../contacts.rules.ts';
import { leftOut, textOf, type Exported, type Plan } from '../exported.ts';
import { geojsonFaults } from './check.rules.ts';
import { boundariesOf, boundarySource } from './boundaries.ts';
import { geometryOf, municipalityFeatures, offerFeature } from './features.rules.ts';

/** RFC 7946: the municipalities with their borders and counts, and every offer. */
export function geojsonPlan(exported: Exported): Plan {
  const { offers, regions, settings, now } = exported;
  const shapes = boundariesOf(regions.map(({ ags }) => ags));
  const municipalities = municipalityFeatures(exported, shapes);
  const all = [...municipalities, ...offers.map((offer) => offerFeature(exported, offer))];
  const collection = {
    type: 'FeatureCollection',
    name: t.geojson.title(settings.districtName, settings.demo),
    erzeugt: now,
    grenzen: boundarySource,
    features: all,
  };
  return {
    written: offers.length,
    counts: [
      { label: t.geojson.municipalities, count: municipalities.length },
      { label: t.geojson.offers, count: offers.length },
    ],
    leftOut: [
      ...leftOut(
        t.leftOut.noShape,
        regions.filter(({ ags }) => !shapes.has(ags)).map(({ name }) => name),
      ),
      ...leftOut(
        t.leftOut.noCoordinates,
        offers.filter((offer) => geometryOf(offer) === null).map((offer) => textOf(offer, 'name') ?? ''),
      ),
      ...contactsLeftOut(offers, exported.contacts),
    ],
    checked: true,
    errors: geojsonFaults(all),
    make: async () => [{ name: 'angebote.geojson', content: `${JSON.stringify(collection)}\n` }],
  };
}
