import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { readAll, readFirst } from '../test-support.ts';

const rowsOf = async (bytes: Buffer | string): Promise<unknown[]> =>
  (await readFirst(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)).rows.map((row) => row.cells);

test.each([
  ['Semikolon', ';'],
  ['Tabulator', '\t'],
  ['Komma', ','],
  ['Senkrechter Strich', '|'],
])('Trennzeichen %s', async (_, sign) => {
  const text = [
    ['Kommune', 'Angebot', 'Plätze'],
    ['Jüchen', 'Lesegruppe', '12'],
    ['Kaarst', 'Elterncafé', '8'],
  ]
    .map((row) => row.join(sign))
    .join('\r\n');
  expect(await rowsOf(text)).toEqual([
    ['Kommune', 'Angebot', 'Plätze'],
    ['Jüchen', 'Lesegruppe', '12'],
    ['Kaarst', 'Elterncafé', '8'],
  ]);
});

test('Kommas in den Zellen machen aus einer Semikolon-Datei keine Komma-Datei', async () => {
  expect(
    await rowsOf(
      'Rücklauf 2024\nFeld;Träger\nBildung, Erziehung, Betreuung;Stadt\nAusbildung, Arbeit, Wirtschaft;AWO\n',
    ),
  ).toEqual([
    ['Rücklauf 2024'],
    ['Feld', 'Träger'],
    ['Bildung, Erziehung, Betreuung', 'Stadt'],
    ['Ausbildung, Arbeit, Wirtschaft', 'AWO'],
  ]);
});

test('die Angabe sep= entscheidet und ist keine Zeile der Tabelle', async () => {
  expect(await rowsOf('sep=,\na,b;c\n')).toEqual([['a', 'b;c']]);
});

test('Anführungszeichen, auch verdoppelt und über Zeilen hinweg', async () => {
  expect(await rowsOf('a;"b;""c""\nd"\n"e"f;g')).toEqual([
    ['a', 'b;"c"\nd'],
    ['ef', 'g'],
  ]);
});

test('ein Anführungszeichen ohne Ende verschluckt nichts und wird gemeldet', async () => {
  const workbook = await readAll(Buffer.from('a;b\n"c;d\ne;f\n"g;h\n'));
  expect(workbook.sheets[0]?.rows.map((row) => row.cells)).toEqual([
    ['a', 'b'],
    ['c;d\ne;f\ng', 'h'],
  ]);
  const open = await readAll(Buffer.from('a;b\n"c;d\ne;f\n'));
  expect(open.sheets[0]?.rows.map((row) => row.cells)).toEqual([
    ['a', 'b'],
    ['"c', 'd'],
    ['e', 'f'],
  ]);
  expect(open.warnings).toMatchObject([{ code: 'CSV_QUOTES', cell: 'A2' }]);
});

test('die Angabe sep= in Anführungszeichen ist auch keine Zeile der Tabelle', async () => {
  expect(await rowsOf('"sep=;"\na;"b ""c"""\n')).toEqual([['a', 'b "c"']]);
});

test.each([
  ['mit verdoppelten Zeichen', '"Angebot;""Träger"";""Plätze"""\r\n"Lotsen;""Diakonie; Neuss"";""20"""\r\n'],
  ['ohne weitere Zeichen', '"Angebot;Träger;Plätze"\n"Lotsen;""Diakonie; Neuss"";20"\n'],
  ['mit leeren Feldern dahinter', '"Angebot;""Träger"";Plätze";;\n"Lotsen;""Diakonie; Neuss"";20";;\n'],
  ['mit Kommas', '"Angebot,Träger,Plätze"\n"Lotsen,Diakonie; Neuss,20"\n'],
])('Zeilen, die als Ganzes in Anführungszeichen stehen, %s', async (_, text) => {
  expect(await rowsOf(text)).toEqual([
    ['Angebot', 'Träger', 'Plätze'],
    ['Lotsen', 'Diakonie; Neuss', '20'],
  ]);
});

test('eine einzige Spalte mit Sätzen in Anführungszeichen bleibt eine Spalte', async () => {
  expect(await rowsOf('"Maier, Anna"\n"Klein, Bernd"\n')).toEqual([['Maier, Anna'], ['Klein, Bernd']]);
});

test.each([
  ['UTF-8', Buffer.from('Jüchen;Größe')],
  ['UTF-8 mit BOM', Buffer.from('\uFEFFJüchen;Größe')],
  ['UTF-16 LE', Buffer.from('\uFEFFJüchen;Größe', 'utf16le')],
  ['UTF-16 BE', Buffer.from('\uFEFFJüchen;Größe', 'utf16le').swap16()],
  ['UTF-16 ohne BOM', Buffer.from('Juechen;Groesse in Plaetzen', 'utf16le')],
  ['Windows-1252', Buffer.from('Jüchen;Größe', 'latin1')],
])('Kodierung %s', async (name, bytes) => {
  expect(await rowsOf(bytes)).toEqual([
    name === 'UTF-16 ohne BOM' ? ['Juechen', 'Groesse in Plaetzen'] : ['Jüchen', 'Größe'],
  ]);
});

test('DOS-Umlaute werden nicht still verwechselt', async () => {
  const { warnings } = await readAll(Buffer.from([0x4a, 0x81, 0x63, 0x68, 0x65, 0x6e, 0x3b, 0x31]));
  expect(warnings).toMatchObject([{ code: 'TEXT_ENCODING' }]);
});

test('Euro-Zeichen und Gedankenstriche in Windows-1252', async () => {
  expect(await rowsOf(Buffer.from([0x80, 0x3b, 0x96, 0x3b, 0xfc]))).toEqual([['€', '–', 'ü']]);
});

test('leere Felder und Zeilen fallen weg, Nummern bleiben; führende Nullen bleiben Text', async () => {
  const sheet = await readFirst(Buffer.from('a;;\n;;\n\n05162024;="0123";"=""0,5"""\n'));
  expect(sheet.rows).toEqual([
    { number: 1, cells: ['a'] },
    { number: 4, cells: ['05162024', '0123', '0,5'] },
  ]);
});

test('das Blatt heißt wie die Datei', async () => {
  expect((await readAll(Buffer.from('a;b'), 'Rücklauf Jüchen')).sheets[0]?.name).toBe('Rücklauf Jüchen');
});

test('viele Anführungszeichen ohne Ende bleiben schnell', async () => {
  const sheet = await readFirst(Buffer.from('a;"b\n'.repeat(100_001)));
  expect(sheet.rows.length).toBeGreaterThan(50_000);
});

test('Millionen leerer Zeilen vor dem Text kosten nichts', async () => {
  const sheet = await readFirst(Buffer.from(`${'\r\n'.repeat(1_000_000)}Kommune;Angebot\r\n`));
  expect(sheet.rows).toEqual([{ number: 1_000_001, cells: ['Kommune', 'Angebot'] }]);
});

test.each([
  ['eines alten Macintosh', [0x8a, 0x9a, 0x9f, 0xa7]],
  ['von DOS', [0x84, 0x94, 0x81, 0xe1]],
])('Umlaute %s werden erkannt und genannt', async (_, [ae, oe, ue, ss]) => {
  const word = (...parts: (string | number | undefined)[]): Buffer =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part ?? 0]))));
  const bytes = word('Tr', ae, 'ger;Gr', oe, ss, 'e\r\nJ', ue, 'chen;12\r\nM', oe, 'nchengladbach;8\r\n');
  const { sheets, warnings } = await readAll(bytes);
  expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
    ['Träger', 'Größe'],
    ['Jüchen', '12'],
    ['Mönchengladbach', '8'],
  ]);
  expect(warnings.map(({ code }) => code)).toEqual(['TEXT_ENCODING']);
});

test('fremde Namen in Windows-Kodierung bleiben, wie sie sind', async () => {
  const text = 'Träger;Person\nStadt;Šimun Žáček\nVerein;José Peña\n';
  const bytes = Buffer.from(
    [...text].map((sign) => ({ Š: 0x8a, Ž: 0x8e, č: 0x63, ě: 0x65 })[sign] ?? sign.charCodeAt(0)),
  );
  expect((await readFirst(bytes)).rows[1]?.cells).toEqual(['Stadt', 'Šimun Žácek']);
});

test('Umbrüche und Steuerzeichen aus Datenbanken: der Umbruch bleibt, der Rest fällt mit Hinweis weg', async () => {
  const text = `Angebot;Beschreibung;Ort\nElterncafé;montags\vmit Kindern;Kaarst\nLesegruppe;für\x00 alle;Jüchen\n${'Sprachcafé;offen;Korschenbroich\n'.repeat(20)}`;
  const { sheets, warnings } = await readAll(Buffer.from(text));
  expect(sheets[0]?.rows.slice(1, 3).map(({ cells }) => cells[1])).toEqual(['montags\nmit Kindern', 'für alle']);
  expect(warnings.map(({ code }) => code)).toEqual(['CONTROL_CHARACTERS']);
});
