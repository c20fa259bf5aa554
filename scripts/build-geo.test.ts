// Looks at the built files in resources/geo, without the source and without the network.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { feature, merge, neighbors, type mergeArcs } from 'topojson-client';
import { expect, test } from 'vitest';
import { crossingArcs } from './geo/crossings.ts';
import type { Regions } from './geo/regions.ts';
import type { Point, Topology } from './geo/types.ts';

type Area = ReturnType<typeof mergeArcs> & { readonly id: string };

const folder = join(import.meta.dirname, '../resources/geo');
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

const { districts, licence } = read('nrw-regions.json') as Regions;
const municipalities = districts.flatMap((district) => district.municipalities);
const topology = read('nrw-municipalities.topo.json') as Topology;
const { geometries } = topology.objects['municipalities'] as unknown as { geometries: Area[] };
const neuss = districts.find(({ ags5 }) => ags5 === '05162')!.municipalities;

/** The arcs in whole grid steps: the file holds the first point and then differences. */
const gridArcs = topology.arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]): Point => [(x += dx), (y += dy)]);
});

test('NRW hat 31 Kreise mit der Städteregion Aachen und 22 kreisfreie Städte', () => {
  const count = (kind: string): number => districts.filter((district) => district.kind === kind).length;
  expect(count('Kreis') + count('Städteregion')).toBe(31);
  expect(count('kreisfreie Stadt')).toBe(22);
  expect(districts.find(({ kind }) => kind === 'Städteregion')?.ags5).toBe('05334');
});

test('396 Kommunen liegen je in dem Kreis, mit dessen Schlüssel ihr AGS beginnt', () => {
  expect(new Set(municipalities.map(({ ags }) => ags)).size).toBe(396);
  for (const { ags5, municipalities: own } of districts) {
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ ags }) => ags.startsWith(ags5) && ags.length === 8)).toBe(true);
  }
});

test('der Rhein-Kreis Neuss hat seine acht Kommunen, Jüchen ist Stadt und Rommerskirchen Gemeinde', () => {
  expect(neuss.map(({ ags, name, designation }) => `${ags} ${designation} ${name}`)).toEqual([
    '05162004 Stadt Dormagen',
    '05162008 Stadt Grevenbroich',
    '05162012 Stadt Jüchen',
    '05162016 Stadt Kaarst',
    '05162020 Stadt Korschenbroich',
    '05162022 Stadt Meerbusch',
    '05162024 Stadt Neuss',
    '05162028 Gemeinde Rommerskirchen',
  ]);
});

test('ein Kreis heißt nie genauso wie eine Stadt', () => {
  const names = new Set(municipalities.map(({ name }) => name));
  expect(districts.filter(({ kind, name }) => kind !== 'kreisfreie Stadt' && names.has(name))).toEqual([]);
  expect(districts.find(({ ags5 }) => ags5 === '05166')?.name).toBe('Kreis Viersen');
});

test('Namen sind deutsche Namen ohne Bezeichnung, der Lizenzvermerk steht dabei', () => {
  expect(municipalities.filter(({ name }) => /,|Stadt$|�|Ã/.test(name))).toEqual([]);
  expect(municipalities.map(({ name }) => name)).toContain('Schloß Holte-Stukenbrock');
  expect(licence).toBe('© GeoBasis-DE / BKG 2016 (Daten verändert)');
});

test('jede Kommune hat genau eine Fläche unter ihrem AGS und Namen', () => {
  const decoded = feature(topology, topology.objects['municipalities']!) as unknown as GeoJSON.FeatureCollection;
  const named = decoded.features.map(({ id, properties }) => `${String(id)} ${String(properties?.['name'])}`);
  expect(named.sort()).toEqual(municipalities.map(({ ags, name }) => `${ags} ${name}`).sort());
  for (const { geometry } of decoded.features) {
    const polygons =
      geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as GeoJSON.MultiPolygon).coordinates;
    for (const ring of polygons.flat()) expect(ring.length).toBeGreaterThanOrEqual(4);
  }
});

test('Nachbarn teilen sich ihre Grenze: jede Linie wird ein- oder zweimal benutzt, die meisten zweimal', () => {
  const uses = gridArcs.map(() => 0);
  for (const { arcs } of geometries)
    for (const arc of (arcs as unknown[]).flat(3) as number[]) uses[arc < 0 ? ~arc : arc]! += 1;
  expect(uses.every((count) => count === 1 || count === 2)).toBe(true);
  expect(uses.filter((count) => count === 2).length / uses.length).toBeGreaterThan(0.8);
});

test('keine Grenze kreuzt oder berührt eine andere außerhalb der Eckpunkte', () => {
  expect(crossingArcs(gridArcs).size).toBe(0);
});

test('die acht Kommunen verschmelzen ohne Lücke zum Rhein-Kreis Neuss', () => {
  const inNeuss = geometries.filter(({ id }) => id.startsWith('05162'));
  const { coordinates } = merge(topology, inNeuss);
  expect(coordinates.map((polygon) => polygon.length)).toEqual([1]);
});

test('Jüchen grenzt an Korschenbroich, aber nicht an Dormagen', () => {
  const index = (ags: string): number => geometries.findIndex(({ id }) => id === ags);
  const around = neighbors(geometries)[index('05162012')];
  expect(around).toContain(index('05162020'));
  expect(around).not.toContain(index('05162004'));
});

test('die Grenzen bleiben unter 400 KB', () => {
  expect(statSync(join(folder, 'nrw-municipalities.topo.json')).size).toBeLessThanOrEqual(400_000);
});

test('der Zensus 2022 nennt die acht Kommunen; Summe und Kreiszahl stehen ungeglättet nebeneinander', () => {
  const census = read('census-2022.json') as {
    asOf: string;
    district: { ags5: string; population: number };
    sumOfMunicipalities: number;
    municipalities: { ags: string; name: string; population: number }[];
  };
  expect(census.asOf).toBe('2022-05-15');
  expect(census.municipalities.map(({ ags, name }) => ({ ags, name }))).toEqual(
    neuss.map(({ ags, name }) => ({ ags, name })),
  );
  expect(census.district).toMatchObject({ ags5: '05162', population: 454_427 });
  expect(census.municipalities.reduce((sum, { population }) => sum + population, 0)).toBe(454_412);
  expect(census.sumOfMunicipalities).toBe(454_412);
});
