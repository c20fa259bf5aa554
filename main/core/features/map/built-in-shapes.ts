import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { MapShape } from '../../../../shared/contract/map.ts';
import { resourceFolder } from '../../platform/resources.ts';

type Topology = Parameters<typeof feature>[0];

let shapes: MapShape[] | null = null;

/** All 396 municipalities of NRW from the built-in boundaries, unpacked once. */
export function builtInShapes(): MapShape[] {
  shapes ??= unpack();
  return shapes;
}

function unpack(): MapShape[] {
  const file = join(resourceFolder(), 'geo', 'nrw-municipalities.topo.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const { municipalities } = topology.objects;
  const collection = municipalities && feature(topology, municipalities);
  if (collection?.type !== 'FeatureCollection') return [];
  return collection.features.map(({ id, properties, geometry }) => ({
    ags: String(id),
    name: String(properties?.['name'] ?? ''),
    rings: ringsOf(geometry),
  }));
}

/** The rings of an area, flat and without the closing point; anything else has none. */
export function ringsOf(geometry: GeoJSON.Geometry | null): number[][] {
  const polygons =
    geometry?.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return polygons.flat().map((ring) => ring.slice(0, -1).flatMap(([lon = 0, lat = 0]) => [lon, lat]));
}
