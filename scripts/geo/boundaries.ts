// From single polygons to one small topology in which neighbours share their border.
import { strict as assert } from 'node:assert';
import { feature, quantize } from 'topojson-client';
import { crossingArcs } from './crossings.ts';
import type { SourceFeature, topologyTools } from './source.ts';
import type { Point, Presimplified, Topology } from './types.ts';

/** Steps per axis: one step is about 2.5 m, so borders that are equal in the source meet exactly. */
const GRID = 1e5;
/** Smallest triangle that is kept, in square degrees: about 7,700 m² in NRW. */
const SMALLEST_TRIANGLE = 1e-6;
/** How far a municipality's area may move through simplification. */
const AREA_TOLERANCE = 0.02;

type Tools = ReturnType<typeof topologyTools>;
type Polygons = readonly (readonly (readonly GeoJSON.Position[])[])[];

function polygonsOf(geometry: GeoJSON.Geometry): Polygons {
  assert.ok(geometry.type === 'Polygon' || geometry.type === 'MultiPolygon', geometry.type);
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Signed area in square degrees; negative is clockwise. */
function ringArea(ring: readonly GeoJSON.Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + (ring[i]![0]! * y - x * ring[i]![1]!) / 2, 0);
}

function area(geometry: GeoJSON.Geometry): number {
  return polygonsOf(geometry)
    .flat()
    .reduce((sum, ring) => sum - ringArea(ring), 0);
}

function toCollection(source: readonly SourceFeature[]): GeoJSON.FeatureCollection {
  const features = source.map(({ properties, geometry }): GeoJSON.Feature => ({
    type: 'Feature',
    id: properties.AGS,
    properties: { name: properties.GEN },
    geometry,
  }));
  return { type: 'FeatureCollection', features };
}

/** Thins every arc; where borders would cross, these arcs keep more of their points until none do. */
function simplify(weighted: Presimplified, toGrid: (point: Point) => Point): Topology {
  const smallest = weighted.arcs.map(() => SMALLEST_TRIANGLE);
  for (let round = 0; round < 20; round += 1) {
    const arcs = weighted.arcs.map((arc, i) => arc.filter(([, , weight]) => weight >= smallest[i]!));
    const crossing = crossingArcs(arcs.map((arc) => arc.map(([x, y]) => toGrid([x, y]))));
    if (crossing.size === 0) return { ...weighted, arcs: arcs.map((arc) => arc.map(([x, y]) => [x, y])) };
    console.log(`${crossing.size} Grenzlinien berühren sich nach dem Vereinfachen und behalten mehr Punkte`);
    for (const i of crossing) smallest[i]! /= 4;
  }
  throw new Error('Grenzlinien kreuzen sich auch ohne Vereinfachung');
}

/** One quantised TopoJSON, object `municipalities`, ids are AGS, property `name`. */
export function buildTopology(source: readonly SourceFeature[], tools: Tools): Topology {
  const full = tools.topology({ municipalities: toCollection(source) }, GRID);
  const { transform } = full;
  assert.ok(transform);
  const toGrid = ([x, y]: Point): Point => [
    Math.round((x - transform.translate[0]) / transform.scale[0]),
    Math.round((y - transform.translate[1]) / transform.scale[1]),
  ];
  return quantize(simplify(tools.presimplify(full), toGrid), transform);
}

/** Source and result: lon/lat in NRW, closed rings of four points or more, same parts, clockwise, area kept. */
export function assertBoundaries(source: readonly SourceFeature[], topology: Topology): void {
  const decoded = feature(topology, topology.objects['municipalities']!);
  assert.ok(decoded.type === 'FeatureCollection');
  const byAgs = new Map(decoded.features.map((entry) => [entry.id, entry]));
  assert.equal(byAgs.size, source.length);
  for (const { properties, geometry: original } of source) {
    const geometry = byAgs.get(properties.AGS)?.geometry;
    assert.ok(geometry, properties.AGS);
    assert.equal(polygonsOf(geometry).flat().length, polygonsOf(original).flat().length, `Teile von ${properties.GEN}`);
    for (const ring of [...polygonsOf(original), ...polygonsOf(geometry)].flat()) {
      assert.ok(ring.length >= 4, properties.GEN);
      assert.deepEqual(ring[0], ring.at(-1), `offener Ring in ${properties.GEN}`);
      assert.ok(
        ring.every(([lon = 0, lat = 0]) => lon > 5.8 && lon < 9.5 && lat > 50.3 && lat < 52.6),
        properties.GEN,
      );
    }
    // d3-geo takes the outer ring clockwise; RFC 7946 wants the opposite, so an export has to turn it.
    assert.ok(
      polygonsOf(geometry).every(([outer]) => outer && ringArea(outer) < 0),
      properties.GEN,
    );
    const change = Math.abs(area(geometry) / area(original) - 1);
    assert.ok(change < AREA_TOLERANCE, `${properties.GEN}: Fläche um ${change} verändert`);
  }
}
