import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoData } from '../demo-data.ts';
import { cli } from './support/cli.ts';

let base = '';
const at = (name: string): string => join(base, name);
const exporting = (...words: string[]) => cli(['export', ...words, '--data', at('daten'), '--json']);

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'verzahnt-austausch-'));
  await demoData(at('daten'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('export auf der Kommandozeile, am Beispielkreis', () => {
  test('jedes Format wird ohne Fehler geschrieben und sagt, was nicht enthalten ist', async () => {
    for (const [format, file] of [
      ['hsds', 'a.json'],
      ['hsds', 'a.zip'],
      ['geojson', 'a.geojson'],
      ['integreat', 'a.csv'],
      ['xlsx', 'a.xlsx'],
    ] as const) {
      const made = await exporting(format, '--out', at(file));
      expect(made.code).toBe(0);
      const said = made.json() as unknown as { offers: number; written: number; errors: string[]; leftOut: unknown[] };
      expect(said).toMatchObject({ offers: 210, errors: [] });
      expect(said.leftOut.length).toBeGreaterThan(0);
    }
  });

  test('die Zip-Datei enthält dieselben Tabellen wie der Ordner', async () => {
    await exporting('hsds', '--out', at('ordner'));
    const packed = unzipSync(readFileSync(at('a.zip')));
    const names = readdirSync(at('ordner'));
    expect(Object.keys(packed).toSorted()).toEqual(names.toSorted());
    for (const name of names.filter((one) => one.endsWith('.csv')))
      expect(strFromU8(packed[name] ?? new Uint8Array())).toBe(readFileSync(join(at('ordner'), name), 'utf8'));
  });

  test('ein Filter schränkt ein; ein unbekanntes Format oder Wort wird abgelehnt', async () => {
    const juechen = await exporting('hsds', '--out', at('j.json'), '--municipality', '05162012');
    expect(juechen.json()).toMatchObject({ offers: 12, written: 12 });
    for (const words of [
      ['dcat', '--out', at('x')],
      ['xlsx', '--out', at('x'), '--contacts', 'viele'],
      ['xlsx', '--out', at('x'), '--terms', 'farbe=rot'],
    ])
      expect((await exporting(...words)).code).toBe(1);
    const nothing = await exporting('xlsx', '--out', at('x'), '--search', 'Xylophon');
    expect(nothing.json()).toMatchObject({ code: 'EXPORT_EMPTY' });
  });
});
