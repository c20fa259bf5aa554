import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourceFolder } from '../../../platform/resources.ts';
import { shapeOf, type MultiPolygon, type Topology } from './rings.rules.ts';

/** The note that must stand beside every use of the built-in borders. */
export const boundarySource = '© GeoBasis-DE / BKG 2016 (Daten verändert)';

/** The built-in borders of these municipalities by key. */
export function boundariesOf(keys: readonly string[]): Map<string, MultiPolygon> {
  const path = join(resourceFolder(), 'geo', 'nrw-municipalities.topo.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology;
  const wanted = new Set(keys);
  const shapes = topology.objects.municipalities.geometries.filter(({ id }) => wanted.has(id));
  return new Map(shapes.map((shape) => [shape.id, shapeOf(topology, shape)]));
}
