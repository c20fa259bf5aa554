import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
let folder: string;
beforeEach(() => {
  workspace = testWorkspace();
  folder = mkdtempSync(join(tmpdir(), 'verzahnt-adressen-'));
});
afterEach(() => {
  workspace.end();
  rmSync(folder, { recursive: true, force: true });
});

/** A line of the Land's list as it is published. */
const line = (town: string, street: string, house: string, place: string, east: string, names = 'Neuss'): string =>
  `N;DENW${house};A;05;1;62;${town};0001;01200;${house};;${east};${place};Nordrhein-Westfalen;Düsseldorf;Rhein-Kreis Neuss;${names};;${street};2026-01-01;`;
const lines = [
  line('024', 'Kaarster Straße', '40', '5673300,5', '343200,25'),
  line('024', 'Kaarster Straße', '42', '5673320,5', '343210,25'),
  line('024', 'Königstraße', '7', '5673400.5', '32343300.25'),
  line('016', 'Hauptstraße', '5', '5676000,0', '338000,0', 'Kaarst'),
  'N;DENWx;A;05;3;34;002;0000;02430;1;;294171,553;5629004,434;Nordrhein-Westfalen;Köln;Städteregion Aachen;Aachen;;Heidbenden;;',
];
const write = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const load = (path: string) =>
  workspace.core.call('coverage.loadAddresses', { path, fileName: 'gebref.txt', source: 'Geobasis NRW' });
const offer = (name: string, street: string, houseNumber: string, city = 'Neuss') =>
  workspace.core.call('offers.create', {
    values: { name, street, houseNumber, city },
    municipalities: ['05162024'],
    districtWide: false,
    told: { who: 'Frau Beispiel', whom: 'Herr Muster', day: '2026-11-02' },
  });
const located = async () => (await workspace.core.call('coverage.addressStatus', {})).located;
const cells = { width: 0.001, height: 0.001 };

it('vom Verzeichnis des Landes bleibt nur der eigene Kreis, in beiden Schreibweisen der Koordinaten', async () => {
  expect(await load(write('gebref.txt', Buffer.from(lines.join('\r\n'), 'latin1')))).toEqual({ houses: 4 });
  const { list } = await workspace.core.call('coverage.addressStatus', {});
  expect(list).toMatchObject({ houses: 4, source: 'Geobasis NRW' });
});

it('was sicher ist, kommt auf die Karte; was unklar ist, wird mit Grund genannt und von Hand entschieden', async () => {
  await load(write('gebref.txt', lines.join('\n')));
  await offer('Sprachcafé', 'Kaarster Str.', '40');
  await offer('Lerntreff', 'Kaarster Straße', '40', 'Neuss-Furth');
  await offer('Beratung', 'Karster Straße', '42');
  await offer('Chor', 'Hafenweg', '1');
  const done = await workspace.core.call('coverage.locate', {});
  expect(done).toMatchObject({ located: 2, open: 2 });
  const { rows } = await workspace.core.call('coverage.openAddresses', { offset: 0, limit: 10 });
  expect(rows.map(({ reason }) => reason)).toEqual(['streetUnknown', 'spelling']);
  const [proposal] = rows[1]?.proposals ?? [];
  expect(proposal?.address).toBe('Kaarster Straße 42, Neuss');
  await workspace.core.call('coverage.placeAddress', {
    address: rows[1]!.address,
    lon: proposal!.lon,
    lat: proposal!.lat,
    origin: 'proposal',
    matched: proposal!.address,
  });
  const { clusters } = await workspace.core.call('coverage.points', { filter: {}, cells });
  expect(clusters.reduce((sum, { offers }) => sum + offers, 0)).toBe(3);
  for (const { lon, lat } of clusters) {
    expect(lon).toBeGreaterThan(6.7);
    expect(lon).toBeLessThan(6.8);
    expect(lat).toBeCloseTo(51.19, 1);
  }
});

it('eine Rücknahme nimmt die Punkte und das Verzeichnis zurück; das frühere gilt wieder', async () => {
  await load(write('alt.txt', lines.slice(0, 2).join('\n')));
  await load(write('neu.txt', lines.join('\n')));
  await offer('Sprachcafé', 'Königstraße', '7');
  const { commandId } = await workspace.core.call('coverage.locate', {});
  expect(await located()).toBe(1);
  await workspace.core.call('history.undo', { commandId });
  expect(await located()).toBe(0);
  await workspace.core.call('history.undo', {});
  await workspace.core.call('history.undo', {});
  const { list } = await workspace.core.call('coverage.addressStatus', {});
  expect(list?.houses).toBe(2);
});

it('eine andere Datei und ein anderer Kreis werden abgelehnt, das bisherige Verzeichnis bleibt', async () => {
  await load(write('gebref.txt', lines.join('\n')));
  await expect(load(write('x.txt', 'Name;Straße\nA;B'))).rejects.toMatchObject({ code: 'ADDRESSES_FORMAT' });
  await expect(load(write('leer.txt', ''))).rejects.toMatchObject({ code: 'ADDRESSES_FORMAT' });
  await expect(load(write('aachen.txt', lines.slice(4).join('\n')))).rejects.toMatchObject({
    code: 'ADDRESSES_NO_MATCH',
  });
  expect((await workspace.core.call('coverage.addressStatus', {})).list?.houses).toBe(4);
});
