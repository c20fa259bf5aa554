import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeReferenceWorkbook } from '../../bench/reference-workbook.ts';
import type { Sheet } from '../../shared/domain/sheet.ts';
import { readAndUnderstandWorkbook, readWorkbook } from './client.ts';
import { readWorkbookInProcess } from './read/index.ts';
import { knowledge } from './understand/testing/sheets.ts';
import { codeOf, rowsXml, stylesXml, xlsx } from './test-support.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verzahnt-client-'));
  await writeReferenceWorkbook(at('Vergleich.xlsx'), 5_000);
  const rows =
    '<row r="1"><c t="b"><v>1</v></c><c/><c s="1"><v>41487</v></c><c s="2"><v>0.5</v></c><c t="e"><v>#REF!</v></c></row>';
  const formulas =
    '<row r="9"><c><f>1</f><v>1</v></c><c s="1"><f>1</f><v>41487</v></c><c t="str"><f>1</f><v>x</v></c><c><f>1</f></c><c t="b"><f>1</f><v>0</v></c></row>';
  await writeFile(
    at('gemischt.xlsx'),
    xlsx({
      sheets: {
        A: rowsXml(rows),
        Leer: rowsXml(''),
        B: rowsXml(formulas + '<row r="10"><c s="1"><v>41488</v></c></row>'),
      },
      styles: stylesXml(14, 9),
    }),
  );
  await writeFile(at('kaputt.xlsx'), 'PK\x03\x04 und sonst nichts');
});
afterAll(() => rm(folder, { recursive: true }));

test('der Arbeitsfaden startet aus den Quellen und liefert dasselbe wie das Lesen im eigenen Faden', async () => {
  for (const name of ['gemischt.xlsx', 'Vergleich.xlsx']) {
    expect(await readWorkbook(at(name))).toEqual(await readWorkbookInProcess(at(name)));
  }
});

test('der Fortschritt steigt bis zum Ende', async () => {
  const shares: number[] = [];
  await readWorkbook(at('Vergleich.xlsx'), { onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

test('was der Wächter ablehnt, kommt mit seinem Code an', async () => {
  expect(await codeOf(readWorkbook(at('kaputt.xlsx')))).toBe('FILE_DAMAGED');
  expect(await codeOf(readWorkbook(at('fehlt.xlsx')))).toBe('FILE_NOT_FOUND');
  expect(await codeOf(readWorkbook(at('Vergleich.xlsx'), { limits: { cells: 10 } }))).toBe('FILE_TOO_LARGE');
});

test('abbrechen, vorher und mittendrin', async () => {
  expect(await codeOf(readWorkbook(at('Vergleich.xlsx'), { signal: AbortSignal.abort() }))).toBe('READ_CANCELLED');
  const stop = new AbortController();
  expect(
    await codeOf(readWorkbook(at('Vergleich.xlsx'), { signal: stop.signal, onProgress: () => stop.abort() })),
  ).toBe('READ_CANCELLED');
});

test('Zeit- und Speichergrenze beenden den Arbeitsfaden', async () => {
  expect(await codeOf(readWorkbook(at('Vergleich.xlsx'), { timeLimitSeconds: 0 }))).toBe('FILE_TIMEOUT');
  expect(await codeOf(readWorkbook(at('Vergleich.xlsx'), { memoryLimitMb: -100_000 }))).toBe('FILE_MEMORY');
});

test('das Blatt einer Textdatei heißt wie die Datei des Absenders', async () => {
  await writeFile(at('4f1c'), 'Angebot;Plätze\nLesegruppe;12\n');
  const workbook = await readWorkbook(at('4f1c'), { fileName: 'Rücklauf Kaarst.csv' });
  expect(workbook.sheets[0]?.name).toBe('Rücklauf Kaarst');
});

test('mit Verstehen kommen Mappe und Blätter', async () => {
  const { workbook, understood } = await readAndUnderstandWorkbook(at('Vergleich.xlsx'), knowledge);
  expect(workbook.sheets[0]?.rows).toHaveLength(5_001);
  expect(understood).toMatchObject([
    { name: 'Angebote', tables: [{ kind: 'offers', headerRows: [1], dataRows: [2, 5_001] }] },
  ]);
  const columns = understood[0]?.tables[0]?.columns.map(({ letter, field }) => `${letter}:${field}`);
  expect(columns).toEqual(expect.arrayContaining(['A:externalId', 'B:municipality', 'E:provider', 'L:validFrom']));
});

test('die Zeilen eines langen Blatts kommen, während es gelesen wird', async () => {
  let begun: Sheet | null = null;
  const grown: number[] = [];
  const ahead = {
    begun: (sheet: Sheet) => (begun = sheet),
    more: () => void (begun && grown.push(begun.rows.length)),
  };
  const { workbook } = await readAndUnderstandWorkbook(at('Vergleich.xlsx'), knowledge, { ahead });
  expect(workbook.sheets[0]).toBe(begun);
  expect(grown.at(-1)).toBe(5_001);
  expect(workbook).toEqual(await readWorkbookInProcess(at('Vergleich.xlsx')));
});

test('stehen die Zeilen eines langen Blatts nicht in ihrer Reihenfolge, kommen sie noch einmal geordnet', async () => {
  const texts = (...list: string[]): string =>
    list.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  const header = `<row r="1">${texts('Name des Angebots', 'Träger', 'Kommune')}</row>`;
  const lines = Array.from(
    { length: 4_100 },
    (_, at) => `<row r="${at + 3}">${texts(`Chor ${at}`, 'AWO', 'Neuss')}</row>`,
  );
  await writeFile(
    at('ungeordnet.xlsx'),
    xlsx({ sheets: { A: rowsXml(`${header}${lines.join('')}<row r="2">${texts('Treff', 'DRK', 'Neuss')}</row>`) } }),
  );
  let begun: Sheet | null = null;
  const ahead = { begun: (sheet: Sheet) => (begun = sheet), more: () => {} };
  const { workbook } = await readAndUnderstandWorkbook(at('ungeordnet.xlsx'), knowledge, { ahead });
  expect(begun).not.toBeNull();
  expect(workbook.sheets[0]).not.toBe(begun);
  expect(workbook).toEqual(await readWorkbookInProcess(at('ungeordnet.xlsx')));
});

test('auch ein Arbeitsfaden kann lesen lassen', async () => {
  const client = new URL('./client.ts', import.meta.url).href;
  const source = `import { parentPort } from 'node:worker_threads';
    import { readWorkbook } from ${JSON.stringify(client)};
    const workbook = await readWorkbook(${JSON.stringify(at('Vergleich.xlsx'))});
    parentPort.postMessage(workbook.sheets[0].rows.length);`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`));
  const rows = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  expect(rows).toBe(5_001);
  await worker.terminate();
});
