import type { MapLayer, MapLayerInput } from '../../../../shared/contract/map.ts';
import { wholeDistrict } from '../../../../shared/domain/place-key.ts';
import type { ReadContext } from '../../platform/context.ts';
import { withheldIn } from '../indicators/index.ts';
import { populationId, timeOf } from './indicators.ts';
import { mapLayer } from './map-layer.ts';

/**
 * A layer as it may leave the office: places whose figure no paper prints look like secret ones; the Kreis is left out where it would
 * tell them. Offers are no people and stay. Throws SURVEY_NOT_FOUND, MAP_FIGURE_NOT_FOUND.
 */
export function publicLayer(context: ReadContext, input: MapLayerInput): MapLayer {
  const layer = mapLayer(context, input);
  const { measure } = input;
  if (measure.kind === 'offers' || measure.indicatorId === populationId) return layer;
  const time = timeOf(context.db, measure.indicatorId, measure.time);
  const withheld = time ? withheldIn(context.db, measure.indicatorId, time) : new Set<string>();
  return {
    ...layer,
    districtWide: withheld.has(wholeDistrict) ? null : layer.districtWide,
    places: layer.places.map((place) =>
      withheld.has(place.ags) ? { ...place, value: null, sign: null, state: 'secret' } : place,
    ),
  };
}
