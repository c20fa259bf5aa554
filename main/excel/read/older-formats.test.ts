import { Buffer } from 'node:buffer';
import { CFB, utils, type WorkBook, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readAll, readFirst, refusal, rowsXml, xlsx, zip } from '../test-support.ts';
import { strToU8 } from 'fflate';

function book(): WorkBook {
  const made = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['Kommune', 'Beginn', 'Anteil', 'Plätze', 'aktiv'],
    ['Jüchen', null, null, 12, true],
    ['Summe'],
  ]);
  sheet['B2'] = { t: 'n', v: 41487, z: 'dd/mm/yyyy' };
  sheet['C2'] = { t: 'n', v: 0.125, z: '0.0%' };
  sheet['F2'] = { t: 'e', v: 42 };
  sheet['G2'] = { t: 'n', v: 24, f: 'D2*2' };
  sheet['!ref'] = 'A1:G3';
  sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 2, c: 1 } }];
  utils.book_append_sheet(made, sheet, 'Angebote');
  utils.book_append_sheet(made, utils.aoa_to_sheet([['x']]), 'Listen');
  made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return made;
}
const bytes = (bookType: 'biff8' | 'ods' | 'xlml' | 'xlsb' | 'xlsx'): Buffer =>
  Buffer.from(write(book(), { bookType, type: 'buffer' }) as Uint8Array);

describe.each([
  ['.xls', 'biff8', 'xls'],
  ['.ods', 'ods', 'ods'],
  ['.xlsb', 'xlsb', 'xlsb'],
  ['XML-Tabelle 2003', 'xlml', 'xls'],
  ['.xlsx von SheetJS', 'xlsx', 'xlsx'],
] as const)('%s', (_, bookType, format) => {
  test('Werte, Datum, Prozent und Verbund kommen an wie aus einer .xlsx', async () => {
    const workbook = await readAll(bytes(bookType));
    const sheet = workbook.sheets[0];
    expect(workbook.format).toBe(format);
    expect(sheet).toMatchObject({ name: 'Angebote', merges: [{ top: 3, left: 1, bottom: 3, right: 2 }] });
    expect(sheet?.rows[0]).toEqual({ number: 1, cells: ['Kommune', 'Beginn', 'Anteil', 'Plätze', 'aktiv'] });
    const [name, date, share, seats, active] = sheet?.rows[1]?.cells ?? [];
    expect([name, seats, active]).toEqual(['Jüchen', 12, true]);
    expect(date).toMatchObject({ kind: 'date', iso: '2013-08-01', serial: 41487 });
    expect(share).toMatchObject({ kind: 'number', value: 0.125, format: expect.stringContaining('%') });
  });
});

test('Fehler, Formeln und ausgeblendete Blätter einer .xls', async () => {
  const { sheets } = await readAll(bytes('biff8'));
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Angebote', false],
    ['Listen', true],
  ]);
  expect(sheets[0]?.rows[1]?.cells[5]).toEqual({ kind: 'error', code: '#N/A' });
});

test('HTML mit der Endung .xls: Text bleibt Text, Umlaute stimmen in beiden Kodierungen', async () => {
  const html =
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body><table><tr><td colspan=2>Jüchen</td></tr><tr><td>01.08.2013</td><td>1.234,5</td></tr></table></body></html>';
  for (const file of [Buffer.from(html, 'latin1'), Buffer.from(html.replace('windows-1252', 'utf-8'))]) {
    const workbook = await readAll(file);
    expect(workbook.format).toBe('html');
    expect(workbook.sheets[0]).toMatchObject({
      rows: [
        { number: 1, cells: ['Jüchen'] },
        { number: 2, cells: ['01.08.2013', '1.234,5'] },
      ],
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    });
  }
});

test('HTML, wie Menschen und Programme es schreiben: Umbrüche, Entitäten, offene Tags, Verbünde über Zeilen', async () => {
  const html = `<!DOCTYPE html><style>td { x: "<td>" }</style><!-- <table><tr><td>nein</td></tr></table> -->
    <TABLE border=1><TR><TH rowspan=2>Kommune<TH>Angebot<BR>und Ort<tr><td>Eltern&shy;caf&eacute;&nbsp;&amp; &Uuml;bung
      </td><td colspan='2'><p>a</p><p>b<b>c</b></p></td></tr>
      <tr><td><table><tr><td>innen</td><td>x</td></tr></table></td></tr></TABLE><table><tr><td>1</td></tr>`;
  const { sheets } = await readAll(Buffer.from(html));
  expect(sheets.map(({ name }) => name)).toEqual(['Tabelle1', 'Tabelle2']);
  expect(sheets[0]?.rows).toEqual([
    { number: 1, cells: ['Kommune', 'Angebot\nund Ort'] },
    { number: 2, cells: [null, 'Eltern\u00adcafé\u00a0& Übung', 'a\nbc'] },
    { number: 3, cells: ['innen\nx'] },
  ]);
  expect(sheets[0]?.merges).toEqual([
    { top: 1, left: 1, bottom: 2, right: 1 },
    { top: 2, left: 3, bottom: 2, right: 4 },
  ]);
});

test.each([
  [
    'ein Verbund über eine Milliarde Spalten',
    '<table><tr><td colspan="999999999">a</td><td>b</td></tr></table>',
    'no problem',
  ],
  [
    'viele Verbünde über viele Zeilen',
    `<table>${'<tr><td rowspan="9999">a</td></tr>'.repeat(5000)}</table>`,
    'no problem',
  ],
  ['tausende offene Tabellen', '<table>'.repeat(20_000), 'no problem'],
  ['eine Zelle mit 300.000 Umbrüchen', `<table><tr><td>${'a b<br>c '.repeat(300_000)}`, 'no problem'],
  ['nur Klammern', `<table>${'<'.repeat(200_000)}`, 'no problem'],
  ['offene Kommentare', `<p>${'<!--'.repeat(50_000)}`, 'FILE_NOT_SPREADSHEET'],
])('HTML als Falle: %s', async (_, html, outcome) => {
  expect(await refusal(Buffer.from(html))).toBe(outcome);
});

test('eine .xls mit Kennwort', async () => {
  const cfb = CFB.read(bytes('biff8'), { type: 'buffer' });
  const stream = CFB.find(cfb, '/Workbook');
  const content = Buffer.from(stream?.content as Uint8Array);
  const afterStart = 4 + content.readUInt16LE(2);
  const filePass = Buffer.from([0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4]);
  const locked = Buffer.concat([content.subarray(0, afterStart), filePass, content.subarray(afterStart)]);
  Object.assign(stream ?? {}, { content: locked, size: locked.length });
  expect(await refusal(Buffer.from(CFB.write(cfb, { type: 'buffer' }) as Uint8Array))).toBe('FILE_PASSWORD');
});

test('eine XML-Tabelle mit DOCTYPE wird abgelehnt', async () => {
  const xml =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
  expect(await refusal(Buffer.from(xml))).toBe('FILE_UNSAFE');
});

describe('OpenDocument, wie LibreOffice es schreibt', () => {
  const content = (body: string, styles = ''): Buffer =>
    zip({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(
        `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:t" xmlns:style="urn:s" xmlns:number="urn:n" xmlns:calcext="urn:c" xmlns:dc="urn:dc"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
      ),
    });
  const text = (value: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;

  test('wiederholte Zellen und Zeilen, Absätze, Leerzeichen, Kommentar, ausgeblendet', async () => {
    const sheet = await readFirst(
      content(
        `<table:table table:name="A"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>` +
          `<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="3"><text:p>7</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16381"/></table:table-row>` +
          `<table:table-row table:number-rows-repeated="10"><table:table-cell/></table:table-row>` +
          `<table:table-row table:visibility="filter"><table:table-cell office:value-type="string"><office:annotation><dc:creator>KI</dc:creator><text:p>Hinweis</text:p></office:annotation><text:p>a<text:s text:c="2"/>b</text:p><text:p>c<text:span>d</text:span></text:p></table:table-cell></table:table-row>` +
          `<table:table-row table:number-rows-repeated="1048563"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
      ),
    );
    expect(sheet.rows).toEqual([
      { number: 1, cells: [7, 7, 7] },
      { number: 2, cells: [7, 7, 7] },
      { number: 13, cells: ['a  b\ncd'] },
    ]);
    expect(sheet).toMatchObject({
      hiddenColumns: [2, 3],
      hiddenRows: [13],
      comments: [{ cell: 'A13', text: 'Hinweis' }],
    });
  });

  test('Formate: führende Nullen, Währung, Einheit, Datum, Uhrzeit, Fehler', async () => {
    const styles =
      '<number:number-style style:name="N1"><number:number number:min-integer-digits="8"/></number:number-style>' +
      '<number:currency-style style:name="N2"><number:number number:min-integer-digits="1" number:decimal-places="2" number:grouping="true"/><number:text> </number:text><number:currency-symbol>€</number:currency-symbol></number:currency-style>' +
      '<number:date-style style:name="N3"><number:month number:textual="true"/><number:text> </number:text><number:year/></number:date-style>' +
      '<style:style style:name="c1" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="c2" style:family="table-cell" style:data-style-name="N2"/><style:style style:name="c3" style:family="table-cell" style:data-style-name="N3"/>' +
      '<style:style style:name="t1" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const sheet = await readFirst(
      content(
        `<table:table table:name="A" table:style-name="t1"><table:table-column table:default-cell-style-name="c1"/><table:table-column/><table:table-row>` +
          `<table:table-cell office:value-type="float" office:value="5162024"/><table:table-cell table:style-name="c2" office:value-type="currency" office:value="5000"/>` +
          `<table:table-cell table:style-name="c3" office:value-type="date" office:date-value="2013-08-01"/><table:table-cell office:value-type="time" office:time-value="PT09H30M00S"/>` +
          `<table:table-cell office:value-type="percentage" office:value="0.5"/><table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>${text('x')}</table:table-row></table:table>`,
        styles,
      ),
    );
    expect(sheet.hidden).toBe(true);
    expect(sheet.rows[0]?.cells).toEqual([
      { kind: 'number', value: 5162024, format: '00000000' },
      { kind: 'number', value: 5000, format: '#,##0.00 "€"' },
      { kind: 'date', iso: '2013-08-01', serial: 41487, format: 'mmm yy' },
      { kind: 'number', value: 9.5 / 24, format: 'hh:mm' },
      { kind: 'number', value: 0.5, format: '0%' },
      { kind: 'formula', result: { kind: 'error', code: '#DIV/0!' } },
      'x',
    ]);
  });

  test('ein Fehler, unter dem ein älteres Programm eine Null ablegt, bleibt ein Fehler', async () => {
    const sheet = await readFirst(
      content(
        `<table:table table:name="A"><table:table-row><table:table-cell table:formula="of:=#N/A" office:value-type="float" office:value="0"><text:p>#N/A</text:p></table:table-cell></table:table-row></table:table>`,
      ),
    );
    expect(sheet.rows[0]?.cells).toEqual([{ kind: 'formula', result: { kind: 'error', code: '#N/A' } }]);
  });

  test('dieselbe Tabelle als einzelne XML-Datei (.fods)', async () => {
    const flat = (type: string): Buffer =>
      Buffer.from(
        `<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:ta" xmlns:text="urn:t" xmlns:style="urn:s" xmlns:number="urn:n" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${type}">` +
          `<office:automatic-styles><number:percentage-style style:name="N1"><number:number number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style><style:style style:name="c1" style:family="table-cell" style:data-style-name="N1"/></office:automatic-styles>` +
          `<office:body><office:spreadsheet><table:table table:name="Angebote"><table:table-row>${text('Jüchen')}<table:table-cell table:style-name="c1" office:value-type="percentage" office:value="0.25"/></table:table-row></table:table></office:spreadsheet></office:body></office:document>`,
      );
    const { format, sheets } = await readAll(flat('spreadsheet'));
    expect([format, sheets[0]?.name]).toEqual(['ods', 'Angebote']);
    expect(sheets[0]?.rows[0]?.cells).toEqual(['Jüchen', { kind: 'number', value: 0.25, format: '0%' }]);
    expect(await refusal(flat('text'))).toBe('FILE_NOT_SPREADSHEET');
  });

  test('eine millionenfach wiederholte Zelle ist zu groß, nicht tödlich', async () => {
    const body = `<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/></table:table-row></table:table>`;
    expect(await refusal(content(body))).toBe('FILE_TOO_LARGE');
  });
});

test('ein Diagrammblatt einer .xls enthält eine Kopie seiner Zahlen und wird nicht gelesen', async () => {
  const file = bytes('biff8');
  // [MS-XLS] 2.4.21: BOF of version 6 for a sheet, of which the kind becomes a chart
  const sheetStart = Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x10, 0x00]);
  file.writeUInt16LE(0x20, file.lastIndexOf(sheetStart) + 6);
  const { sheets } = await readAll(file);
  expect(sheets.map(({ name }) => name)).toEqual(['Angebote']);
});

test('Makros werden nicht gelesen, und das wird gesagt', async () => {
  const old = CFB.read(bytes('biff8'), { type: 'buffer' });
  CFB.utils.cfb_add(old, '/_VBA_PROJECT_CUR/VBA/dir', Buffer.from('Sub'));
  const files = [
    Buffer.from(CFB.write(old, { type: 'buffer' }) as Uint8Array),
    xlsx({ sheets: { A: rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>') }, extra: { 'xl/vbaProject.bin': 'x' } }),
    bytes('biff8'),
  ];
  const told = await Promise.all(files.map(async (file) => (await readAll(file)).warnings.map(({ code }) => code)));
  expect(told).toEqual([['MACROS_IGNORED'], ['MACROS_IGNORED'], []]);
});
