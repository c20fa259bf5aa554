import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const square = (x: number, y: number, size: number) => [
  [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ],
];
const feature = (properties: object, coordinates: unknown) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
});
function load(content: unknown, source = '© Land NRW 2026') {
  const path = join(workspace.dataDir, 'grenzen.geojson');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return workspace.core.call('coverage.loadBoundaries', { path, fileName: 'grenzen.geojson', source });
}
const shapes = () => workspace.core.call('coverage.mapShapes', {});

test('Grenzen in UTM mit ARS werden erkannt, umgerechnet und mit ihrem Vermerk gezeigt; was fehlt, ist genannt', async () => {
  const collection = {
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } },
    features: [
      feature({ ARS: '051620016016', GEN: 'Kaarst' }, square(333_000, 5_677_000, 4000)),
      feature({ ARS: '051120000000', GEN: 'Duisburg' }, square(343_000, 5_700_000, 4000)),
    ],
  };
  expect(await load(collection)).toEqual({ places: 1 });
  const { own, without, source } = await shapes();
  expect(own.map(({ name }) => name)).toEqual(['Kaarst']);
  expect(own[0]?.rings[0]?.[0]).toBeCloseTo(6.6, 1);
  expect(own[0]?.rings[0]?.[1]).toBeCloseTo(51.2, 1);
  expect(without).toContain('Neuss');
  expect(source).toContain('© Land NRW 2026');
  const { loaded } = await workspace.core.call('coverage.boundaries', {});
  expect(loaded).toMatchObject({ fileName: 'grenzen.geojson', places: 1 });
});

test('eine Liste ohne Sammlung und ein Schlüssel ohne führende Null genügen; Zurücknehmen und Verwerfen gehen', async () => {
  await load([feature({ schluessel: 5162024 }, square(6.6, 51.1, 0.1))]);
  expect((await shapes()).own.map(({ name }) => name)).toEqual(['Neuss']);
  await workspace.core.call('coverage.revokeBoundaries', {});
  expect((await shapes()).own).toHaveLength(8);
  await workspace.core.call('history.undo', {});
  expect((await shapes()).own).toHaveLength(1);
});

test('was keine Grenzdatei ist, in einem anderen System steht oder nicht passt, wird abgelehnt und ändert nichts', async () => {
  await expect(load('{"a":')).rejects.toThrow('BOUNDARIES_NOT_GEOJSON');
  await expect(load([feature({ AGS: '05162024' }, square(2_550_000, 5_670_000, 9))])).rejects.toThrow(
    'BOUNDARIES_SYSTEM',
  );
  await expect(load([feature({ AGS: '05112000' }, square(6.6, 51.1, 0.1))])).rejects.toThrow('BOUNDARIES_NO_MATCH');
  expect((await shapes()).own).toHaveLength(8);
});
