import type { MapLayer, MapPlace } from '../../contract/map.ts';

/** Figures of people below this are not given out. */
const fewest = 3;

function isSmall({ value }: MapPlace): boolean {
  return value !== null && Number.isInteger(value) && value > 0 && value < fewest;
}

/**
 * The layer as it may leave the office: small figures of an indicator are hidden like secret ones, and with them the figure of
 * the Kreis, which would reveal a single one. Offers are no people and stay. Shares of a small figure are hidden where it is known to be small.
 */
export function protectedLayer(layer: MapLayer): MapLayer {
  const { measure, perThousand } = layer.input;
  if (measure.kind === 'offers') return layer;
  const absolute = (place: MapPlace): MapPlace =>
    perThousand && place.value !== null && place.population !== null
      ? { ...place, value: Math.round((place.value * place.population) / 1000) }
      : place;
  const small = layer.places.filter((place) => isSmall(absolute(place)));
  if (small.length === 0) return layer;
  const hidden = new Set(small.map(({ ags }) => ags));
  return {
    ...layer,
    districtWide: null,
    places: layer.places.map((place) =>
      hidden.has(place.ags) ? { ...place, value: null, sign: null, state: 'secret' } : place,
    ),
  };
}
