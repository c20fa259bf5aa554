import { Buffer } from 'node:buffer';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWorkbookInProcess } from '../read/index.ts';
import { readFirst } from '../test-support.ts';
import { csvField, workbookBytes, type WorkbookSpec, writeWorkbook } from './index.ts';
import { sheetName } from './safe-text.ts';

const spec: WorkbookSpec = {
  title: 'Integrationsangebote in den Kommunen',
  created: '2026-11-22T10:00:00Z',
  sheets: [
    {
      name: 'Angebote',
      title: 'Angebote nach Handlungsfeld',
      notes: ['Stand 22.11.2026'],
      columns: [
        { header: 'Kommune', width: 22 },
        { header: 'Plätze', format: '#,##0' },
        { header: 'Beginn', format: 'dd.mm.yyyy' },
        { header: 'Schlüssel' },
      ],
      rows: [
        ['Jüchen', 1200, { date: '2013-08-01' }, '05162012'],
        ['Kaarst', null, { date: 'seit 2010' }, true],
      ],
    },
    { name: 'Angebote', columns: [{ header: 'x' }], rows: [] },
  ],
};

test('geschrieben und wieder gelesen: Titel, Kopf, Zeilen, Datum als Datum, Schlüssel als Text', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verzahnt-write-'));
  try {
    await writeWorkbook(spec, join(folder, 'Daten.xlsx'));
    const { sheets, warnings } = await readWorkbookInProcess(join(folder, 'Daten.xlsx'));
    expect(warnings).toEqual([]);
    expect(sheets.map(({ name }) => name)).toEqual(['Angebote', 'Angebote (2)']);
    expect(sheets[0]?.rows).toEqual([
      { number: 1, cells: ['Angebote nach Handlungsfeld'] },
      { number: 2, cells: ['Stand 22.11.2026'] },
      { number: 4, cells: ['Kommune', 'Plätze', 'Beginn', 'Schlüssel'] },
      {
        number: 5,
        cells: ['Jüchen', 1200, { kind: 'date', iso: '2013-08-01', serial: 41487, format: 'dd.mm.yyyy' }, '05162012'],
      },
      { number: 6, cells: ['Kaarst', null, 'seit 2010', true] },
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('Kopfzeile fest, Filter, A4 quer, Eigenschaften', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await workbookBytes(spec)) as unknown as ArrayBuffer);
  const sheet = workbook.getWorksheet('Angebote');
  expect(workbook).toMatchObject({ title: spec.title, creator: 'Verzahnt' });
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
  expect(sheet?.autoFilter).toBe('A4:D6');
  expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
  expect(sheet?.getCell('B5').numFmt).toBe('#,##0');
});

test('Text, der eine Formel sein könnte, bleibt Text, in Excel wie in CSV', async () => {
  const attacks = [
    "=cmd|' /C calc'!A0",
    '+49 2131 928',
    '-',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '=HYPERLINK("http://x.invalid")',
  ];
  const bytes = await workbookBytes({
    ...spec,
    sheets: [{ name: 'A', columns: [{ header: '=1+1' }], rows: attacks.map((text) => [text]) }],
  });
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array);
  expect(xml).not.toContain('<f>');
  const sheet = await readFirst(bytes);
  expect(sheet.rows.map((row) => row.cells[0])).toEqual(['=1+1', ...attacks.map((text) => text.replace('\r', '\n'))]);
  for (const text of attacks) expect(csvField(text)).toMatch(/^"?'/);
  expect(csvField('a;"b"')).toBe('"a;""b"""');
  expect([csvField(-5), csvField(null), csvField('Jüchen')]).toEqual(['-5', '', 'Jüchen']);
});

test('Zeichen, die XML nicht kennt, und überlange Texte machen die Datei nicht unlesbar', async () => {
  const rows = [['a\u0000b\u0008c\ud800d😀'], ['x'.repeat(40_000)], ['_x000D_']];
  const sheet = await readFirst(
    await workbookBytes({ ...spec, sheets: [{ name: 'A', columns: [{ header: 'h' }], rows }] }),
  );
  expect(sheet.rows.slice(1).map((row) => row.cells[0])).toEqual(['abcd😀', 'x'.repeat(32_767), '_x000D_']);
});

test('Blattnamen, wie Excel sie annimmt', () => {
  expect(sheetName('Bildung/Erziehung: [alle]?', new Set())).toBe('Bildung Erziehung   alle');
  expect(sheetName("'''", new Set())).toBe('Tabelle');
  expect(sheetName('x'.repeat(40), new Set(['x'.repeat(31)]))).toBe(`${'x'.repeat(27)} (2)`);
});
