import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../guard/limits.ts';
import {
  codeOf,
  readAll,
  readFirst,
  relsXml,
  rowsXml,
  sheetXml,
  stringsXml,
  xlsx,
  xlsxParts,
  zip,
} from '../test-support.ts';
import { understandWorkbook } from '../understand/index.ts';
import { knowledge } from '../understand/testing/sheets.ts';
import { readWorkbookBytes } from './index.ts';

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe('Blätter, an denen andere Leser hängen bleiben', () => {
  test('Auswahllisten über ganze Spalten', async () => {
    const list = Array.from(
      { length: 30 },
      (_, index) =>
        `<dataValidation type="list" sqref="${'ABCDEFGHIJ'[index % 10]}1:${'ABCDEFGHIJ'[index % 10]}1048576"><formula1>"ja,nein"</formula1></dataValidation>`,
    );
    const sheet = await readFirst(
      xlsx({
        sheets: { A: sheetXml(`<sheetData>${row}</sheetData><dataValidations>${list.join('')}</dataValidations>`) },
      }),
    );
    expect(sheet.rows).toEqual([{ number: 1, cells: [1] }]);
  });

  test('10.000 Verbünde, auch riesige und überlappende', async () => {
    const merges = Array.from({ length: 10_000 }, (_, index) => `<mergeCell ref="A${index + 1}:XFD1048576"/>`).join('');
    const sheet = await readFirst(
      xlsx({ sheets: { A: sheetXml(`<sheetData>${row}</sheetData><mergeCells>${merges}</mergeCells>`) } }),
    );
    expect(sheet.merges).toHaveLength(10_000);
    expect(sheet.merges[9999]).toEqual({ top: 10_000, left: 1, bottom: 1_048_576, right: 16_384 });
  });

  test('sehr lange definierte Namen', async () => {
    const names = `<definedNames>${Array.from({ length: 500 }, (_, index) => `<definedName name="n${index}">${'Tabelle1!$A$1:$XFD$1048576,'.repeat(200)}</definedName>`).join('')}</definedNames>`;
    expect((await readFirst(xlsx({ sheets: { A: rowsXml(row) }, workbookStart: names }))).rows).toHaveLength(1);
  });

  test('ein einziger Text von 12 MB wird in linearer Zeit gelesen', async () => {
    // letters that do not repeat within the window, so that it is no bomb
    const words = Array.from({ length: 12_000 }, (_, index) =>
      `${Math.imul(index, 2_654_435_761) >>> 0}`.padEnd(1000, `${index}`),
    ).join('');
    const { sheets, warnings } = await readAll(
      xlsx({
        sheets: { A: rowsXml('<row r="1"><c t="s"><v>0</v></c></row>') },
        strings: stringsXml(`<t>${words}</t>`),
      }),
    );
    // more than a cell can hold: cut where Excel would, and said
    expect(sheets[0]?.rows[0]?.cells[0]).toBe(words.slice(0, 32_767));
    expect(warnings.map(({ code }) => code)).toEqual(['TEXT_CUT']);
  });

  test('Leerzeichen um die Nummer eines Textes verlieren ihn nicht', async () => {
    const { sheets, warnings } = await readAll(
      xlsx({
        sheets: { A: rowsXml('<row r="1"><c t="s"><v> 1 </v></c><c t="s"><v>\n0\n</v></c></row>') },
        strings: stringsXml('<t>Träger</t>', '<t>Angebot</t>'),
      }),
    );
    expect(sheets[0]?.rows[0]?.cells).toEqual(['Angebot', 'Träger']);
    expect(warnings).toEqual([]);
  });

  test('ein Text von 1 MB in 18.000 Zellen wird verstanden, ohne ihn 18.000 Mal zu lesen', async () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(3);
    const workbook = await readAll(
      xlsx({
        sheets: { A: rowsXml(`<row>${cells}</row>`.repeat(6000)) },
        strings: stringsXml(`<t>${'ffffIIIIddddrrrr'.repeat(65_000)}</t>`),
      }),
    );
    const before = process.threadCpuUsage();
    expect(understandWorkbook(workbook, knowledge)[0]?.tables).toEqual([]);
    // what this thread computed: a busy machine makes nothing slow here
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(5000);
  });

  test('ein Phantombereich bis XFD1048576 mit gestalteten leeren Zeilen', async () => {
    const styled = Array.from(
      { length: 50_000 },
      (_, index) =>
        `<row r="${index + 2}" s="1" customFormat="1"><c r="A${index + 2}" s="1"/><c r="XFD${index + 2}" s="1"/></row>`,
    ).join('');
    const sheet = await readFirst(
      xlsx({ sheets: { A: sheetXml(`<dimension ref="A1:XFD1048576"/><sheetData>${row}${styled}</sheetData>`) } }),
    );
    expect(sheet.rows).toEqual([{ number: 1, cells: [1] }]);
  });

  test('eine verirrte Zelle ganz unten zählt, eine ganz rechts wird genannt und nicht gelesen', async () => {
    const bytes = xlsx({
      sheets: {
        A: rowsXml(
          `<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="B1048576"><v>3</v></c></row>`,
        ),
      },
    });
    const { sheets, warnings } = await readAll(bytes);
    expect(sheets[0]?.rows).toEqual([
      { number: 1, cells: [1] },
      { number: 1_048_576, cells: [null, 3] },
    ]);
    expect(warnings).toMatchObject([{ code: 'CELL_TOO_FAR', sheet: 'A', cell: 'XFD1' }]);
  });

  test('Adressen außerhalb des Gitters werden gemeldet', async () => {
    const { sheets, warnings } = await readAll(
      xlsx({
        sheets: {
          A: rowsXml(
            '<row r="1"><c r="ZZZ1"><v>1</v></c></row><row r="99999999"><c><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
          ),
        },
      }),
    );
    expect(sheets[0]?.rows.at(-1)).toEqual({ number: 2, cells: [2] });
    expect(warnings.map(({ code }) => code)).toEqual(['CELL_UNREADABLE']);
  });

  test('50 Blätter', async () => {
    const sheets = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`Blatt ${index}`, rowsXml(row)]));
    expect((await readAll(xlsx({ sheets }))).sheets.map(({ name }) => name)).toEqual(Object.keys(sheets));
  });

  test('zu viele Zellen, zu breite Zeilen und zu viele Blätter werden abgelehnt', async () => {
    const read = (limits: Partial<typeof defaultLimits>): Promise<string> => {
      const rows = '<row><c><v>1</v></c><c r="Z1"><v>1</v></c></row>'.repeat(50);
      return codeOf(
        readWorkbookBytes(xlsx({ sheets: { A: rowsXml(rows), B: rowsXml(rows) } }), 'x', {
          limits: { ...defaultLimits, ...limits },
        }),
      );
    };
    expect(await read({})).toBe('no problem');
    expect(await read({ cells: 150 })).toBe('FILE_TOO_LARGE');
    expect(await read({ places: 2000 })).toBe('FILE_TOO_LARGE');
    expect(await read({ sheets: 1 })).toBe('FILE_TOO_LARGE');
    expect(await read({ inflatedBytes: 3000 })).toBe('FILE_TOO_LARGE');
  });
});

test('eine Mappe mit Makros, deren Teile nicht unter xl/ liegen, wird gelesen', async () => {
  const parts = xlsxParts({
    sheets: { A: rowsXml(row) },
    extra: {
      '[Content_Types].xml': '<Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>',
      '_rels/.rels': relsXml(['rId1', 'officeDocument', 'mappe/workbook.xml']),
    },
  });
  const moved = Object.entries(parts).map(([name, part]) => [name.replace(/^xl\//, 'mappe/'), part] as const);
  expect(await readAll(zip(Object.fromEntries(moved)))).toMatchObject({ format: 'xlsm', sheets: [{ name: 'A' }] });
});
