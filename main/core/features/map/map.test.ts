import { afterEach, beforeEach, expect, test } from 'vitest';
import { mapView } from '../../../../shared/domain/map/map-view.ts';
import type { OfferFilter } from '../../../../shared/contract/offers.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const kaarst = '05162016';
const neuss = '05162024';
const told = { who: 'a', whom: 'b', day: '2026-11-20' };
const add = (name: string, fieldsOfAction: string[], municipalities: string[]) =>
  workspace.core.call('offers.create', {
    values: { name, fieldsOfAction },
    municipalities,
    districtWide: municipalities.length === 0,
    told,
  });
const layer = (filter: OfferFilter = {}, perThousand = false) =>
  workspace.core.call('coverage.map', { measure: { kind: 'offers', filter }, perThousand });
const placeIn = async (ags: string, filter: OfferFilter = {}) =>
  (await layer(filter)).places.find((place) => place.ags === ags);

test('die Kommunen des Kreises haben Grenzen, die Nachbarn liegen darum herum', async () => {
  const shapes = await workspace.core.call('coverage.mapShapes', {});
  expect(shapes.own).toHaveLength(8);
  expect(shapes.without).toEqual([]);
  expect(shapes.neighbours.map(({ name }) => name)).toContain('Düsseldorf');
  expect(shapes.neighbours.map(({ name }) => name)).not.toContain('Paderborn');
  expect(shapes.source).toContain('GeoBasis-DE');
});

test('ohne Rückmeldung und ohne bekanntes Angebot steht keine Zahl da, auch keine 0', async () => {
  expect(await placeIn(kaarst)).toMatchObject({ value: null, state: 'silent' });
  await add('Sprachcafé', ['sprache'], [kaarst]);
  expect(await placeIn(kaarst)).toMatchObject({ value: 1, state: 'silent' });
});

test('gezählt werden verschiedene Angebote der Auswahl; kreisweite stehen für sich', async () => {
  await add('Tandem', ['sprache', 'ehrenamt'], [kaarst, neuss]);
  await add('Wohnberatung', ['wohnen'], [kaarst]);
  await add('Pool', ['sprache'], []);
  const sprache: OfferFilter = { terms: { fieldOfAction: ['sprache'] } };
  expect((await placeIn(kaarst))?.value).toBe(2);
  expect((await placeIn(kaarst, sprache))?.value).toBe(1);
  expect((await placeIn(kaarst, { ...sprache, municipalities: [neuss] }))?.value).toBe(1);
  expect(await layer(sprache)).toMatchObject({ title: 'Angebote: Sprache', districtWide: 1 });
});

test('je 1.000 Einwohner nennt die Quelle der Einwohner und die eigene Berechnung', async () => {
  await add('Tandem', ['sprache'], [kaarst]);
  const relative = await layer({}, true);
  const place = relative.places.find(({ ags }) => ags === kaarst);
  expect(place?.value).toBeCloseTo(1000 / place!.population!, 9);
  expect(relative.source).toContain('Zensus 2022; eigene Berechnung');
});

test('die Einwohnerzahl lässt sich als Kennzahl darstellen; eine fremde Kennzahl gibt es nicht', async () => {
  const { indicators } = await workspace.core.call('coverage.mapIndicators', {});
  expect(indicators.map(({ id }) => id)).toEqual(['population']);
  const measure = { kind: 'indicator' as const, indicatorId: 'population' };
  const people = await workspace.core.call('coverage.map', { measure, perThousand: true });
  expect(people.places.find(({ ags }) => ags === neuss)?.value).toBeGreaterThan(100_000);
  const unknown = { kind: 'indicator' as const, indicatorId: 'x' };
  await expect(workspace.core.call('coverage.map', { measure: unknown, perThousand: false })).rejects.toThrow(
    'MAP_FIGURE_NOT_FOUND',
  );
});

const figure = (indicatorId: string, place: string, value: string, source: string) =>
  workspace.core.call('indicators.saveFigure', {
    id: null,
    indicatorId,
    values: { place, period: '2025', value, source, edition: null, quality: null, remark: null },
  });
async function shareOf(denominatorSource: string): Promise<string> {
  const { call } = workspace.core;
  const { rows } = await call('indicators.list', {});
  const share = rows.find(({ factor, unit, computed }) => computed && factor === 100 && unit === '%')!;
  await figure(share.numeratorId!, kaarst, '30', 'Ausländerzentralregister');
  await figure(share.numeratorId!, neuss, '99', 'Ausländerzentralregister');
  await figure(share.denominatorId!, kaarst, '60', denominatorSource);
  await figure(share.denominatorId!, neuss, '100', denominatorSource);
  return share.id;
}
const shareLayer = (indicatorId: string) =>
  workspace.core.call('coverage.map', { measure: { kind: 'indicator', indicatorId }, perThousand: true });

test('auch eine berechnete Kennzahl steht auf der Karte, mit ihren Quellen und nie je 1.000', async () => {
  const indicatorId = await shareOf('Ausländerzentralregister');
  const { indicators } = await workspace.core.call('coverage.mapIndicators', {});
  expect(indicators.find(({ id }) => id === indicatorId)).toMatchObject({ counts: false, times: [{}] });
  const layer = await shareLayer(indicatorId);
  expect(layer).toMatchObject({ unit: '%', source: 'Ausländerzentralregister; eigene Berechnung' });
  expect(layer.places.find(({ ags }) => ags === kaarst)?.value).toBe(50);
});

test('passen die Quellen nicht zusammen, steht statt der Zahlen der Grund', async () => {
  const layer = await shareLayer(await shareOf('Bevölkerungsfortschreibung'));
  expect(layer.places.every(({ value }) => value === null)).toBe(true);
  expect(layer.notes[0]).toMatch(/wird nicht durch .* geteilt, weil beide Quellen Menschen verschieden zählen/);
});

test('ein Anteil mit kleinem Rest verlässt das Haus auf keiner Karte; die Ansicht sagt, dass sie intern ist', async () => {
  const indicatorId = await shareOf('Ausländerzentralregister');
  expect((await shareLayer(indicatorId)).notes[0]).toMatch(/^Intern:/);
  const measure = { kind: 'indicator' as const, indicatorId };
  const look = { method: 'quantile' as const, patterns: false };
  const { svg } = await workspace.core.call('coverage.mapPicture', { input: { measure, perThousand: false }, look });
  expect(svg).toContain('Neuss: geheim oder unterdrückt');
  expect(svg).toMatch(/Kaarst: 50(,0)? %/);
});

test('die Karte sagt jede Kommune auch in Worten, und die Zeichen der Legende kommen vor', async () => {
  await add('Tandem', ['sprache'], [kaarst]);
  const view = mapView(await layer(), await workspace.core.call('coverage.mapShapes', {}), {
    method: 'quantile',
    patterns: true,
  });
  expect(view.shapes.find(({ ags }) => ags === kaarst)?.words).toBe(
    'Kaarst: keine Rückmeldung, 1 Angebot, die Zahl stammt aus anderen Quellen',
  );
  expect(view.legend.map(({ words }) => words)).toEqual([
    '1 Angebot',
    'keine Rückmeldung',
    'keine Rückmeldung; die Zahl stammt aus anderen Quellen',
  ]);
  expect(view.shapes.every(({ label }) => !label.beside)).toBe(true);
});
