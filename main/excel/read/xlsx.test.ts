import { describe, expect, test } from 'vitest';
import {
  cellsOf,
  readAll,
  readFirst,
  relsXml,
  rowsXml,
  sheetXml,
  stringsXml,
  stylesXml,
  xlsx,
} from '../test-support.ts';

describe('Zellwerte', () => {
  test('Text bleibt, wie er ist: nicht gekürzt, mit Zeilenumbruch und Entitäten', async () => {
    const strings = stringsXml(
      '<t xml:space="preserve">  Caritas  </t>',
      '<t>A &amp; B &#x2013; C&#10;zweite</t>',
      '<t>zwei\r\nZeilen</t>',
    );
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>';
    expect(await cellsOf(rows, { strings })).toEqual([['  Caritas  ', 'A & B – C\nzweite', 'zwei\nZeilen']]);
  });

  test('formatierter Text wird verbunden, Lautschrift weggelassen', async () => {
    const strings = stringsXml(
      '<r><t>Sprach</t></r><r><rPr><b/></rPr><t>kurs</t></r><rPh sb="0" eb="1"><t>XX</t></rPh><phoneticPr fontId="1"/>',
    );
    expect(await cellsOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings })).toEqual([['Sprachkurs']]);
  });

  test('Text in der Zelle selbst, einfach und formatiert', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Jüchen</t></is></c><c r="B1" t="inlineStr"><is><r><t>Neu</t></r><r><t>ss</t></r></is></c></row>';
    expect(await cellsOf(rows)).toEqual([['Jüchen', 'Neuss']]);
  });

  test('_x000D_ und seine Verwandten werden zu Zeichen, _x005F_ schützt davor', async () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>a_x000D_b</v></c><c r="B1" t="inlineStr"><is><t>a_x005F_x000D_b</t></is></c></row>';
    expect(await cellsOf(rows)).toEqual([['a\rb', 'a_x000D_b']]);
  });

  test('steht neben einem Text in der Zelle noch ein Wert, gilt der Text', async () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><v>1.0</v><is><r><t>1.</t></r></is></c></row>';
    expect(await cellsOf(rows)).toEqual([['1.']]);
  });

  test('Zahlen in jeder Schreibweise, ohne Verlust', async () => {
    const numbers = [
      '0',
      '-12',
      '1234.5',
      '0.1',
      '1E-3',
      '2.13E+9',
      '12345678901234567890',
      '0.30000000000000004',
      '123456.789012345',
      '-.5',
    ];
    const cells = numbers.map((text) => `<c><v>${text}</v></c>`).join('');
    expect(await cellsOf(`<row r="1">${cells}</row>`)).toEqual([numbers.map(Number)]);
  });

  test('Wahrheitswerte, Fehler und ISO-Datum', async () => {
    const rows =
      '<row r="1"><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2024-02-29</v></c><c t="d"><v>2024-02-29T13:45:00</v></c><c t="d"><v>2024-02-30</v></c></row>';
    expect(await cellsOf(rows)).toEqual([
      [
        true,
        false,
        { kind: 'error', code: '#N/A' },
        { kind: 'date', iso: '2024-02-29', serial: 45351, format: 'yyyy-mm-dd' },
        { kind: 'date', iso: '2024-02-29T13:45', serial: 45351 + 13.75 / 24, format: 'yyyy-mm-dd' },
        '2024-02-30',
      ],
    ]);
  });

  test('Formeln behalten ihr gespeichertes Ergebnis, auch geteilte und Matrixformeln', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c><c r="B1" t="str"><f>"x"&amp;"y"</f><v>xy</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c><c r="B2" t="e"><f t="array" ref="B2">1/0</f><v>#DIV/0!</v></c></row>';
    expect(await cellsOf(rows)).toEqual([
      [
        { kind: 'formula', result: 4 },
        { kind: 'formula', result: 'xy' },
      ],
      [
        { kind: 'formula', result: 6 },
        { kind: 'formula', result: { kind: 'error', code: '#DIV/0!' } },
      ],
    ]);
  });

  test('eine Formel ohne Ergebnis wird gemeldet, nicht geraten', async () => {
    const workbook = await readAll(
      xlsx({ sheets: { A: rowsXml('<row r="7"><c r="C7"><f>SUM(A1:B1)</f></c></row>') } }),
    );
    expect(workbook.sheets[0]?.rows).toEqual([{ number: 7, cells: [null, null, { kind: 'formula', result: null }] }]);
    expect(workbook.warnings).toMatchObject([{ code: 'FORMULA_WITHOUT_RESULT', sheet: 'A', cell: 'C7' }]);
    expect(workbook.warnings[0]?.message).toContain('Eine Formel auf dem Blatt „A“ hat kein gespeichertes Ergebnis');
  });

  test('auch ein leeres Ergebnis ist keines, wie Programme es schreiben, die nicht rechnen; leerer Text ist eines', async () => {
    const row = '<row r="1"><c r="A1"><f>B1/2</f><v></v></c><c r="B1" t="str"><f>IF(A1,1,"")</f><v></v></c></row>';
    const { warnings } = await readAll(xlsx({ sheets: { A: rowsXml(row) } }));
    expect(warnings).toMatchObject([
      { cell: 'A1', message: expect.stringContaining('Eine Formel auf dem Blatt „A“ hat') },
    ]);
  });

  test('ein Text, der fehlt, und eine Zahl, die keine ist, werden gemeldet', async () => {
    const bytes = xlsx({
      sheets: { A: rowsXml('<row r="1"><c r="A1" t="s"><v>9</v></c><c r="B1"><v>zwölf</v></c></row>') },
    });
    const workbook = await readAll(bytes);
    expect(workbook.sheets[0]?.rows).toEqual([{ number: 1, cells: [null, 'zwölf'] }]);
    expect(workbook.warnings).toMatchObject([{ code: 'CELL_UNREADABLE', cell: 'A1' }]);
    expect(workbook.warnings[0]?.message).toContain('2 Zellen');
  });
});

describe('Datum und Zahlenformat', () => {
  const serial = (format: number | string, value: number, workbookStart = ''): Promise<unknown> =>
    cellsOf(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, { styles: stylesXml(format), workbookStart }).then(
      (rows) => rows[0]?.[0],
    );

  test.each([
    [14, 41487, { kind: 'date', iso: '2013-08-01', serial: 41487, format: 'dd.mm.yyyy' }],
    ['dd.mm.yyyy', 41487, { kind: 'date', iso: '2013-08-01', serial: 41487, format: 'dd.mm.yyyy' }],
    [
      '[$-407]d\\. mmmm yyyy;@',
      41487,
      { kind: 'date', iso: '2013-08-01', serial: 41487, format: '[$-407]d\\. mmmm yyyy;@' },
    ],
    ['mmm yy', 41487, { kind: 'date', iso: '2013-08-01', serial: 41487, format: 'mmm yy' }],
    ['TT.MM.JJJJ', 41487, { kind: 'date', iso: '2013-08-01', serial: 41487, format: 'TT.MM.JJJJ' }],
    [22, 41487.5, { kind: 'date', iso: '2013-08-01T12:00', serial: 41487.5, format: 'dd.mm.yyyy hh:mm' }],
    ['dd.mm.yyyy', 41487.9, { kind: 'date', iso: '2013-08-01', serial: 41487.9, format: 'dd.mm.yyyy' }],
    ['hh:mm', 0.375, { kind: 'number', value: 0.375, format: 'hh:mm' }],
    ['[h]:mm', 1.5, { kind: 'number', value: 1.5, format: '[h]:mm' }],
    ['0 \\d', 12, { kind: 'number', value: 12, format: '0 \\d' }],
    ['0 "Tage"', 12, { kind: 'number', value: 12, format: '0 "Tage"' }],
    [9, 0.123, { kind: 'number', value: 0.123, format: '0%' }],
    ['#,##0.00\\ "€"', 5000, { kind: 'number', value: 5000, format: '#,##0.00\\ "€"' }],
    ['[$€-407] #,##0', 5000, { kind: 'number', value: 5000, format: '[$€-407] #,##0' }],
    ['00000000', 5162024, { kind: 'number', value: 5162024, format: '00000000' }],
    ['#,##0,', 5000, { kind: 'number', value: 5000, format: '#,##0,' }],
    ['#,##0.00', 1.5, 1.5],
    ['[Red]0.0;[Blue]-0.0', 1.5, 1.5],
    ['_-* #,##0_-', 7, 7],
    ['@', 7, 7],
    ['Standard', 7, 7],
    ['dd.mm.yyyy', -3, { kind: 'number', value: -3, format: 'dd.mm.yyyy' }],
    ['dd.mm.yyyy', 60, { kind: 'number', value: 60, format: 'dd.mm.yyyy' }],
    ['dd.mm.yyyy', 1, { kind: 'date', iso: '1900-01-01', serial: 1, format: 'dd.mm.yyyy' }],
  ])('das Format %s macht aus %d das Richtige', async (format, value, expected) => {
    expect(await serial(format, value)).toEqual(expected);
  });

  test('Mappen mit 1904er Zählung ergeben denselben Tag', async () => {
    expect(await serial(14, 40025, '<workbookPr date1904="1"/>')).toMatchObject({ iso: '2013-08-01', serial: 40025 });
  });

  test('ohne styles.xml und mit unbekannter Formatnummer bleibt die Zahl', async () => {
    expect(await cellsOf('<row r="1"><c r="A1" s="99"><v>41487</v></c></row>')).toEqual([[41487]]);
  });
});

describe('Aufbau', () => {
  test('ohne Adressen wird weitergezählt, mit Lücken und verkehrter Reihenfolge stimmt der Platz', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row>' +
      '<row r="5"><c r="C5"><v>3</v></c><c r="A5"><v>1</v></c></row><row r="3"><c><v>9</v></c></row><row r="5"><c r="B5"><v>2</v></c></row>';
    const sheet = await readFirst(xlsx({ sheets: { A: rowsXml(rows) } }));
    expect(sheet.rows).toEqual([
      { number: 1, cells: [1, null, null, 4, 5] },
      { number: 3, cells: [9] },
      { number: 5, cells: [1, 2, 3] },
    ]);
  });

  test('Zeilen ohne Nummer nehmen sie von ihrer ersten Zelle', async () => {
    const sheet = await readFirst(
      xlsx({ sheets: { A: rowsXml('<row><c r="A4"><v>1</v></c></row><row><c r="A6"><v>2</v></c></row>') } }),
    );
    expect(sheet.rows.map((row) => row.number)).toEqual([4, 6]);
  });

  test('leere und nur gestaltete Zellen und Zeilen zählen nicht', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"/><c r="B1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" s="3"/></row>';
    const sheet = await readFirst(xlsx({ sheets: { A: rowsXml(rows) }, strings: stringsXml('<t></t>') }));
    expect(sheet.rows).toEqual([{ number: 2, cells: [1] }]);
  });

  test('Verbünde, ausgeblendete Zeilen und Spalten', async () => {
    const inner =
      '<cols><col min="2" max="3" hidden="1" width="9"/><col min="5" max="16384" hidden="true"/><col min="1" max="1" width="0"/></cols><sheetData>' +
      '<row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="E2"><v>5</v></c></row><row r="3" hidden="1"/></sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="$B$9:A7"/></mergeCells>';
    expect(await readFirst(xlsx({ sheets: { A: sheetXml(inner) } }))).toMatchObject({
      merges: [
        { top: 1, left: 1, bottom: 1, right: 3 },
        { top: 7, left: 1, bottom: 9, right: 2 },
      ],
      hiddenRows: [2],
      hiddenColumns: [1, 2, 3, 5],
    });
  });

  test('ausgeblendete Blätter sind dabei und benannt, Diagrammblätter nicht', async () => {
    const bytes = xlsx({
      sheets: { Angebote: rowsXml(''), Listen: rowsXml(''), Diagramm: '<chartsheet/>', 'A & B': rowsXml('') },
      sheetAttributes: { Listen: 'state="veryHidden"' },
      extra: {
        'xl/_rels/workbook.xml.rels': relsXml(
          ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
          ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
          ['rId3', 'chartsheet', 'worksheets/sheet3.xml'],
          ['rId4', 'worksheet', './worksheets/../worksheets/sheet4.xml'],
        ),
      },
    });
    const { sheets } = await readAll(bytes);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Angebote', false],
      ['Listen', true],
      ['A & B', false],
    ]);
  });

  test('Kommentare beider Arten; der Platzhalter einer Unterhaltung weicht ihrem Text', async () => {
    const bytes = xlsx({
      sheets: { A: rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>') },
      extra: {
        'xl/worksheets/_rels/sheet1.xml.rels': relsXml(
          ['rId1', 'comments', '../comments1.xml'],
          [
            'rId2',
            'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
            '../threadedComments/threadedComment1.xml',
          ],
        ),
        'xl/comments1.xml':
          '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>KI</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>KI:</t></r><r><t>\nnur montags</t></r></text></comment><comment ref="B2" authorId="0"><text><t>[Threaded comment] alt</t></text></comment></commentList></comments>',
        'xl/threadedComments/threadedComment1.xml':
          '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" id="{1}"><text>Stimmt das?</text></threadedComment><threadedComment ref="B2" id="{2}" parentId="{1}"><text>Ja</text></threadedComment></ThreadedComments>',
      },
    });
    expect((await readFirst(bytes)).comments).toEqual([
      { cell: 'A1', text: 'KI:\nnur montags' },
      { cell: 'B2', text: 'Stimmt das?\nJa' },
    ]);
  });

  test('Namensräume mit Vorsatz, strenges OOXML und fremde Elemente', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const sheet = `<x:worksheet xmlns:x="${strict}" xmlns:o="urn:other"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>ja</x:t></x:is></x:c><o:c r="B1"><o:v>7</o:v></o:c></x:row></x:sheetData><x:extLst><x:ext><o:row><o:c><o:v>1</o:v></o:c></o:row></x:ext></x:extLst></x:worksheet>`;
    const bytes = xlsx({
      sheets: { A: sheet },
      extra: {
        'xl/workbook.xml': `<x:workbook xmlns:x="${strict}" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="Streng" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
        '_rels/.rels': relsXml([
          'rId1',
          'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument',
          'xl/workbook.xml',
        ]),
        'xl/_rels/workbook.xml.rels': relsXml([
          'rId1',
          'http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet',
          'worksheets/sheet1.xml',
        ]),
      },
    });
    expect(await readFirst(bytes)).toMatchObject({ name: 'Streng', rows: [{ number: 1, cells: ['ja'] }] });
  });

  test('Kommentare, CDATA und Verarbeitungsanweisungen im XML stören nicht', async () => {
    const rows =
      '<?x y?><row r="1"><!-- <c><v>9</v></c> --><c r="A1" t="str"><v>a<!-- b -->c<![CDATA[<d>&amp;]]></v></c><c r="B1"><v>1<!-- x -->2</v></c></row>';
    expect(await cellsOf(rows)).toEqual([['ac<d>&amp;', 12]]);
  });

  test('UTF-8 mit BOM und UTF-16', async () => {
    const rows = '<row r="1"><c r="A1" t="str"><v>Jüchen 漢😀</v></c></row>';
    const utf16 = Buffer.from(`\uFEFF${rowsXml(rows).replace('UTF-8', 'UTF-16')}`, 'utf16le');
    for (const part of [`\uFEFF${rowsXml(rows)}`, utf16, Buffer.from(utf16).swap16()]) {
      const bytes = xlsx({ sheets: { A: '' }, extra: { 'xl/worksheets/sheet1.xml': part } });
      expect((await readFirst(bytes)).rows).toEqual([{ number: 1, cells: ['Jüchen 漢😀'] }]);
    }
  });

  test('ein genanntes, aber fehlendes Blatt wird gemeldet', async () => {
    const bytes = xlsx({ sheets: { A: rowsXml(''), B: rowsXml('') }, extra: { 'xl/worksheets/sheet2.xml': null } });
    const { sheets, warnings } = await readAll(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['A']);
    expect(warnings).toMatchObject([{ code: 'SHEET_MISSING', sheet: 'B' }]);
  });

  test('eine Mappe mit Makros heißt xlsm', async () => {
    const types =
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
    expect((await readAll(xlsx({ sheets: { A: rowsXml('') }, extra: { '[Content_Types].xml': types } }))).format).toBe(
      'xlsm',
    );
  });
});
