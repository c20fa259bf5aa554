import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';
import { smallRests, withheldPlaces } from './withheld.rules.ts';

const places = ['05162004', '05162008', '05162012', '05162016'];
const [dormagen, grevenbroich, juechen, kaarst] = places as [string, string, string, string];
const seriesOf = (counts: Record<string, number>) =>
  Object.entries(counts).map(([place, count]) => ({
    place,
    period: '2025',
    value: String(count),
    sign: null,
    source: 'IT.NRW',
  }));
const withheld = (counts: Record<string, number>, minimum = 3, before: string[] = []) =>
  [...withheldPlaces(seriesOf(counts), places, { minimum, before: new Set(before) })].toSorted();

test('eine kleine Zahl nimmt eine zweite mit, wenn der Kreis daneben steht; ohne Summe bleibt sie allein', () => {
  const counts = { [dormagen]: 2, [grevenbroich]: 9, [juechen]: 30, [kaarst]: 40 };
  expect(withheld(counts)).toEqual([dormagen]);
  expect(withheld({ ...counts, '*': 81 })).toEqual([dormagen, grevenbroich]);
});

test('Null und große Zahlen werden gedruckt', () => {
  expect(withheld({ [dormagen]: 0, [grevenbroich]: 9, '*': 9 })).toEqual([]);
});

test('die Zahl einer Gruppe verrät keine ihrer Kommunen', () => {
  const group = `${juechen}+${kaarst}`;
  expect(withheld({ [juechen]: 1, [kaarst]: 12, [group]: 13 })).toEqual([juechen, kaarst].toSorted());
});

test('was frühere Papiere verdecken, bleibt verdeckt, solange eine Zahl klein ist', () => {
  const counts = { [dormagen]: 2, [grevenbroich]: 9, [juechen]: 5, [kaarst]: 40, '*': 56 };
  expect(withheld(counts)).toEqual([dormagen, juechen]);
  expect(withheld(counts, 3, [grevenbroich])).toContain(grevenbroich);
  expect(withheld({ ...counts, [dormagen]: 20 }, 3, [grevenbroich])).toEqual([]);
});

/** Every way to fill what is withheld so that group and Kreis, where printed, hold. */
function readings(counts: Record<string, number>, hidden: Set<string>, group: string): Record<string, number>[] {
  const secret = places.filter((place) => hidden.has(place));
  const found: Record<string, number>[] = [];
  const fill = (at: number, values: Record<string, number>): void => {
    const place = secret[at];
    if (place !== undefined) {
      for (let value = 0; value <= 20; value += 1) fill(at + 1, { ...values, [place]: value });
      return;
    }
    const sum = (list: readonly string[]): number =>
      list.reduce((all, one) => all + (values[one] ?? counts[one] ?? 0), 0);
    const holds = (key: string, members: readonly string[]): boolean =>
      counts[key] === undefined || hidden.has(key) || sum(members) === counts[key];
    if (holds('*', places) && holds(group, group.split('+'))) found.push(values);
  };
  fill(0, {});
  return found;
}

test('keine verdeckte Zahl lässt sich aus Kommunen, Gruppe und Kreis zurückrechnen', () => {
  const group = `${juechen}+${kaarst}`;
  const count = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(fc.tuple(count, count, count, count), fc.boolean(), fc.boolean(), (numbers, withWhole, withGroup) => {
      const counts: Record<string, number> = Object.fromEntries(places.map((place, at) => [place, numbers[at] ?? 0]));
      if (withGroup) counts[group] = (counts[juechen] ?? 0) + (counts[kaarst] ?? 0);
      if (withWhole) counts['*'] = numbers.reduce((sum, one) => sum + one, 0);
      const hidden = withheldPlaces(seriesOf(counts), places, { minimum: 3, before: new Set() });
      const possible = readings(counts, hidden, group);
      for (const place of places.filter((one) => hidden.has(one)))
        expect(new Set(possible.map((values) => values[place])).size).toBeGreaterThan(1);
    }),
    { numRuns: 150 },
  );
});

/** Every way to fill the withheld counts of a share so that the Kreis holds and no part is larger than its whole. */
function sharedReadings(
  parts: Record<string, number>,
  wholes: Record<string, number>,
  hidden: Set<string>,
): number[][] {
  const secret = places.filter((place) => hidden.has(place));
  const printed = places.filter((place) => !hidden.has(place)).reduce((sum, place) => sum + (parts[place] ?? 0), 0);
  const found: number[][] = [];
  const fill = (values: number[]): void => {
    const whole = wholes[secret[values.length] ?? ''];
    if (whole !== undefined) for (let value = 0; value <= whole; value += 1) fill([...values, value]);
    else if (hidden.has('*') || values.reduce((sum, value) => sum + value, printed) === parts['*']) found.push(values);
  };
  fill([]);
  return found;
}

test('auch wer nicht dazugehört, ist geschützt: weder Anteil noch Rest lassen sich aus Teil, Ganzem und Kreis zurückrechnen', () => {
  const part = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })).filter(([a, b]) => a + b >= 3);
  fc.assert(
    fc.property(fc.tuple(part, part, part, part), (numbers) => {
      const parts: Record<string, number> = Object.fromEntries(places.map((place, at) => [place, numbers[at]![0]]));
      const wholes = Object.fromEntries(places.map((place, at) => [place, numbers[at]![0] + numbers[at]![1]]));
      parts['*'] = numbers.reduce((sum, [one]) => sum + one, 0);
      const rests = smallRests(seriesOf(parts), seriesOf(wholes), 3);
      const hidden = withheldPlaces(seriesOf(parts), places, { minimum: 3, before: new Set(), rests });
      for (const [at, place] of places.entries()) {
        const [inside, outside] = numbers[at]!;
        const isSmall = [inside, outside].some((count) => count > 0 && count < 3);
        if (isSmall) expect(hidden.has(place)).toBe(true);
      }
      const possible = sharedReadings(parts, wholes, hidden);
      const secret = places.filter((place) => hidden.has(place));
      for (const at of secret.keys()) expect(new Set(possible.map((values) => values[at])).size).toBeGreaterThan(1);
    }),
    { numRuns: 200 },
  );
});

let workspace: TestWorkspace;
const call: TestWorkspace['core']['call'] = (...args) => workspace.core.call(...args);
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

async function smallSeries(): Promise<string> {
  const { rows } = await call('indicators.list', {});
  const indicatorId = rows.find(({ name }) => name === 'Einbürgerungen')!.id;
  const values = ['61', '58', '11', '24', '12', '47', '203', '2', '418'];
  const { regions } = await call('regions.list', {});
  for (const [at, value] of values.entries())
    await call('indicators.saveFigure', {
      id: null,
      indicatorId,
      values: {
        place: regions[at]?.ags ?? '*',
        period: '2025',
        value,
        source: 'IT.NRW',
        edition: null,
        quality: null,
        remark: null,
      },
    });
  return indicatorId;
}

test('der Bericht verdeckt, was die interne Ansicht zeigt; Tabelle, Bild und Worte verraten nichts', async () => {
  const recordId = await smallSeries();
  const internal = await call('indicators.comparison', {
    indicatorId: recordId,
    base: 'absolute',
    audience: 'internal',
  });
  const shownOf = (name: string) => internal.rows.find((row) => row.name === name)?.points[0]?.shown;
  expect([shownOf('Rommerskirchen'), shownOf('Jüchen')]).toEqual(['2', '11']);
  const figures = { base: 'absolute', view: 'bar' } as const;
  const { blocks } = await call('handouts.blockDocument', { kind: 'comparison', recordId, figures });
  const table = blocks.find((block) => block.type === 'table');
  const cellOf = (name: string) =>
    table?.type === 'table' && table.rows.find(({ cells }) => cells[0]?.text === name)?.cells[1];
  expect(cellOf('Rommerskirchen')).toEqual({ text: '. (geheim)', hatched: true });
  expect(cellOf('Jüchen')).toEqual({ text: '. (geheim)', hatched: true });
  expect(cellOf('Kaarst')).toEqual({ text: '24', value: 24 });
  const drawing = blocks.find((block) => block.type === 'drawing');
  expect(drawing?.type === 'drawing' && drawing.alt).toContain('Rommerskirchen: . (geheim)');
  for (const base of ['percent', 'perThousand'] as const) {
    const relative = await call('indicators.comparison', { indicatorId: recordId, base, audience: 'public' });
    expect(relative.rows.find(({ name }) => name === 'Jüchen')?.points[0]?.value).toBeNull();
  }
});

test('ein Bild für sich trägt Titel und Quelle; nur das interne zeigt kleine Zahlen und sagt, dass es intern ist', async () => {
  const indicatorId = await smallSeries();
  const pictureFor = async (audience: 'internal' | 'public') =>
    (
      await call('indicators.chart', {
        comparison: { indicatorId, base: 'absolute', audience },
        view: 'bar',
        at: 0,
      })
    ).svg;
  const shown = await pictureFor('public');
  expect(shown).toMatch(/Einbürgerungen \(Personen\), 2025.*Quelle: IT\.NRW/s);
  expect(shown).toContain('Rommerskirchen: . (geheim)');
  expect(shown).not.toContain('INTERN');
  expect(await pictureFor('internal')).toMatch(/INTERN, nicht zur Veröffentlichung.*Rommerskirchen/s);
});

test('zwei Papiere über dieselben Zahlen verdecken dieselben, auch wenn dazwischen eine andere berichtigt wird', async () => {
  const indicatorId = await smallSeries();
  const withheldNow = async (): Promise<string[]> => {
    const { rows } = await call('indicators.comparison', { indicatorId, base: 'absolute', audience: 'public' });
    return rows.filter(({ points }) => points[0]?.withheld).map(({ name }) => name);
  };
  const first = await withheldNow();
  expect(first).toEqual(['Jüchen', 'Rommerskirchen']);
  const place = '05162020';
  await call('indicators.saveFigure', {
    id: null,
    indicatorId,
    values: { place, period: '2025', value: '4', source: 'IT.NRW', edition: null, quality: null, remark: null },
  });
  expect(await withheldNow()).toEqual(expect.arrayContaining(first));
});

test('mit einer höheren Mindestfallzahl wird mehr verdeckt', async () => {
  const indicatorId = await smallSeries();
  await call('indicators.setMinimum', { minimum: 10 });
  expect(await call('indicators.minimum', {})).toEqual({ minimum: 10 });
  const { notes } = await call('indicators.comparison', { indicatorId, base: 'absolute', audience: 'public' });
  expect(notes).toContain('Zahlen unter 10 und solche, die sie verraten würden, sind verdeckt.');
});
