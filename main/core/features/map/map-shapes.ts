import type { MapShapes } from '../../../../shared/contract/map.ts';
import { boxesMeet, boxOf, joinBoxes, type Box } from '../../../../shared/domain/map/geometry.ts';
import { mapTexts as t } from '../../../../shared/i18n/de/map.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listRegions } from '../settings/index.ts';
import { loadedBoundaries } from './boundaries.repository.ts';
import { builtInShapes } from './built-in-shapes.ts';

/** How much of the surroundings is drawn, in parts of the Kreis. */
const around = 1.2;

function surroundings(boxes: readonly Box[]): Box {
  const box = joinBoxes(boxes);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  return {
    left: box.left - width * around,
    right: box.right + width * around,
    top: box.top - height * around,
    bottom: box.bottom + height * around,
  };
}

/** Outlines of the Kreis's municipalities and of what lies around them. */
export function mapShapes({ db }: ReadContext): MapShapes {
  const regions = listRegions(db);
  const all = builtInShapes();
  const loaded = loadedBoundaries(db);
  const byAgs = new Map((loaded?.shapes ?? all).map((shape) => [shape.ags, shape]));
  const own = regions.flatMap(({ ags, name }) => {
    const shape = byAgs.get(ags);
    return shape ? [{ ...shape, name }] : [];
  });
  const drawn = new Set(own.map(({ ags }) => ags));
  const window = own.length === 0 ? null : surroundings(own.map(({ rings }) => boxOf(rings)));
  return {
    own,
    neighbours: window
      ? all.filter(
          ({ ags, rings }) =>
            !drawn.has(ags) && !regions.some((region) => region.ags.startsWith(ags)) && boxesMeet(boxOf(rings), window),
        )
      : [],
    without: regions.filter(({ ags }) => !drawn.has(ags)).map(({ name }) => name),
    source: loaded ? t.loadedSource(loaded.source) : t.builtInSource,
  };
}
