import { describe, expect, test } from 'vitest';
import { interpretTable } from './index.ts';
import { codes, interpret, knowledgeOf, noDecisions, one, tableOf } from './test-support.ts';

describe('eine Zeile wird ein Angebot', () => {
  const { rows } = interpret({
    columns: [
      'rowNumber',
      'municipality',
      'name',
      'fieldsOfAction',
      'targetGroups',
      'validFrom',
      'capacity',
      'childcare',
      'email',
      null,
    ],
    rows: [
      [
        1,
        'Stadt Kaarst',
        ' Sprachcafé  ',
        'Deutsch; Kultur',
        'Frauen, Geflüchtete',
        '9/22',
        'ca. 15',
        'x',
        'AWO@Kaarst.de',
        'läuft gut',
      ],
      [2, 'Jüchen', 'Lotsen', 'Sprache', 'Kinder', '31.09.2024', '12', 'nein', 'siehe Website', null],
      [3, null, null, null, null, null, null, null, null, null],
    ],
  });
  test('mit Werten in der gespeicherten Form', () => {
    expect(rows[0]).toMatchObject({
      row: 2,
      rejected: null,
      place: { municipalities: ['05162016'], districtWide: false },
      values: {
        name: 'Sprachcafé',
        fieldsOfAction: ['sprache', 'kultur'],
        targetGroups: ['frauen', 'gefluechtete'],
        validFrom: '2022-09',
        capacity: '~15',
        childcare: true,
        email: 'AWO@kaarst.de',
      },
      extra: [{ header: 'Sonstiges', text: 'läuft gut' }],
      issues: [],
    });
  });
  test('der Text der Zelle bleibt, wo er nicht der Wert in Worten ist', () => {
    expect(rows[0]!.originals).toEqual({
      municipality: { cell: 'B2', text: 'Stadt Kaarst' },
      fieldsOfAction: { cell: 'D2', text: 'Deutsch; Kultur' },
      validFrom: { cell: 'F2', text: '9/22' },
      childcare: { cell: 'H2', text: 'x' },
      email: { cell: 'I2', text: 'AWO@Kaarst.de' },
    });
  });
  test('eine schlechte Zelle hält die Zeile nicht auf; leere Formularzeilen zählen nicht', () => {
    expect(rows).toHaveLength(2);
    expect(rows[1]!.rejected).toBeNull();
    expect(rows[1]!.values).toEqual({ name: 'Lotsen', fieldsOfAction: ['sprache'], capacity: '12', childcare: false });
    expect(codes(rows[1]!)).toEqual(
      ['warning TERM_SUGGESTED E3', 'warning DATE_IMPOSSIBLE F3', 'warning EMAIL_UNREADABLE I3'].map((code) =>
        code.replace('TERM_SUGGESTED', codes(rows[1]!)[0]!.split(' ')[1]!),
      ),
    );
  });
});

describe('was fehlt', () => {
  test('ohne Bezeichnung wird die Zeile abgelehnt, mit Begründung', () => {
    const { rows } = interpret({
      columns: ['name', 'provider'],
      rows: [
        [null, 'AWO'],
        ['-', 'Caritas'],
      ],
    });
    expect(rows.map((row) => row.rejected)).toEqual(['OFFER_NAME_MISSING', 'OFFER_NAME_IS_SIGN']);
    expect(codes(rows[0]!)).toEqual(['error OFFER_NAME_MISSING A2']);
  });
  test('vorausgefüllte, aber unbeantwortete Zeilen sind keine Angebote', () => {
    const { rows } = interpret({
      columns: ['fieldsOfAction', 'name', 'provider'],
      rows: [
        ['Sprache', null, null],
        ['Wohnen', 'Mieterlotsen', null],
      ],
    });
    expect(rows.map((row) => row.row)).toEqual([3]);
  });
  test('eine Zeile, deren einziger Inhalt unlesbar ist, verschwindet nicht', () => {
    const { rows } = interpret({ columns: ['fieldsOfAction', 'name', 'capacity'], rows: [['Sprache', null, 'viele']] });
    expect(codes(rows[0]!)).toEqual(['warning NUMBER_UNREADABLE C2', 'error OFFER_NAME_MISSING B2']);
  });
  test('„kein Angebot“ unter einem Handlungsfeld ist eine Aussage der Kommune', () => {
    const { rows } = interpret({
      columns: ['fieldsOfAction', 'name'],
      rows: [
        ['Wohnen', 'keine Angebote'],
        [null, 'Fehlanzeige'],
      ],
    });
    expect(rows[0]).toMatchObject({
      rejected: null,
      confirmedNone: { cell: 'B2', text: 'keine Angebote' },
      values: { fieldsOfAction: ['wohnen'] },
    });
    expect(codes(rows[0]!)).toEqual(['info OFFER_CONFIRMED_NONE B2']);
    expect(codes(rows[1]!)).toEqual(['warning NONE_WITHOUT_FIELD B3']);
  });
  test('ein Strich als Bezeichnung kann als „kein Angebot“ beantwortet werden', () => {
    const { rows } = interpret({
      columns: ['fieldsOfAction', 'name'],
      rows: [['Wohnen', '-']],
      decisions: { values: { name: { '-': ['kein Angebot'] } } },
    });
    expect(rows[0]).toMatchObject({ rejected: null, confirmedNone: { cell: 'B2', text: '-' } });
  });
  test('ein Begriff der Wortlisten allein in seiner Zeile wird erst ein Angebot, wenn jemand es sagt', () => {
    const columns = ['name', 'provider'] as const;
    const read = (decisions = {}) =>
      interpret({
        columns: [...columns],
        rows: [
          ['Kurs', 'VHS'],
          ['Wohnen', null],
          ['Mieterlotsen', null],
        ],
        decisions,
      });
    expect(read().rows.map(({ rejected }) => rejected)).toEqual([null, 'OFFER_NAME_IS_TERM', null]);
    expect(read().rows[1]?.issues[0]?.options).toEqual([{ id: 'Wohnen', name: 'Es ist ein Angebot', reason: '' }]);
    const answers = [{ values: { name: { wohnen: ['Wohnen'] } } }, { corrections: { A3: 'Wohnen' } }];
    for (const answer of answers)
      expect(read(answer).rows[1]).toMatchObject({ rejected: null, values: { name: 'Wohnen' } });
  });
  test('„nicht vorhanden“ neben einem benannten Angebot bleibt eine Bemerkung', () => {
    expect(one('remark', 'nicht vorhanden')).toMatchObject({
      confirmedNone: null,
      values: { name: 'Sprachcafé', remark: 'nicht vorhanden' },
    });
  });
});

describe('Zeichen', () => {
  const columns = ['name', 'capacity', 'childcare', 'provider'] as const;
  const rows = [
    ['A', '-', '-', '-'],
    ['B', '–', 'x', 'k.A.'],
    ['C', '-', null, '?'],
  ];
  test('werden nur gefragt, wo ihre Bedeutung zählt, einmal je Zeichen', () => {
    const result = interpret({ columns: [...columns], rows });
    expect(result.signs).toEqual([
      { sign: '-', cells: ['B2', 'B4'] },
      { sign: '–', cells: ['B3'] },
    ]);
    expect(result.rows.map((row) => row.values)).toEqual([
      { name: 'A' },
      { name: 'B', childcare: true },
      { name: 'C' },
    ]);
    expect(codes(result.rows[0]!)).toEqual(['warning SIGN_UNDECIDED B2']);
  });
  test('nach der Antwort steht null oder nichts da', () => {
    const result = interpret({ columns: [...columns], rows, decisions: { signs: { '-': 'zero', '–': 'missing' } } });
    expect(result.rows.map((row) => row.values.capacity)).toEqual(['0', undefined, '0']);
    expect(result.rows.flatMap((row) => row.issues)).toEqual([]);
    expect(result.rows[0]!.originals.capacity).toEqual({ cell: 'B2', text: '-' });
  });
});

describe('Werte, die von anderswo kommen', () => {
  test('senkrecht verbundene Zellen gelten für alle Zeilen darunter', () => {
    const { rows } = interpret({
      columns: ['provider', 'name'],
      rows: [
        ['AWO', 'A'],
        [null, 'B'],
        [null, 'C'],
        [null, 'D'],
      ],
      merges: [{ top: 2, left: 1, bottom: 4, right: 1 }],
    });
    expect(rows.map((row) => row.values.provider)).toEqual(['AWO', 'AWO', 'AWO', undefined]);
  });
  test('Wiederholungszeichen nehmen den Wert darüber', () => {
    const { rows } = interpret({
      columns: ['name', 'provider'],
      rows: [
        ['A', 'AWO'],
        ['B', '"'],
        ['C', 's.o.'],
        ['D', null],
        ['E', 'dito'],
      ],
    });
    expect(rows.map((row) => row.values.provider)).toEqual(['AWO', 'AWO', 'AWO', undefined, undefined]);
    expect(rows[1]!.originals.provider).toEqual({ cell: 'B3', text: '"' });
    expect(codes(rows[4]!)).toEqual(['warning DITTO_WITHOUT_VALUE B6']);
  });
  test('Zwischenüberschriften nennen Handlungsfeld und Kommune', () => {
    const { rows } = interpret({
      columns: ['name', 'provider'],
      rows: [
        ['#Sprache'],
        ['A', 'AWO'],
        ['#Kultur:'],
        ['B', 'VHS'],
        ['#Stadt Kaarst'],
        ['C', null],
        ['#Angebote 2024'],
        ['D', null],
      ],
    });
    expect(rows.map((row) => row.values.fieldsOfAction)).toEqual([['sprache'], ['kultur'], ['kultur'], ['kultur']]);
    expect(rows.map((row) => row.place?.municipalities)).toEqual([
      ['05162024'],
      ['05162024'],
      ['05162016'],
      ['05162016'],
    ]);
    expect(rows[1]!.originals.fieldsOfAction).toEqual({ cell: 'A4', text: 'Kultur' });
  });
  test('die Kommune kommt aus Spalte, Blatt, Entscheidung oder Datei, in dieser Reihenfolge', () => {
    const place = { municipalities: ['05162008'], districtWide: false };
    const from = (more: object, cell: string | null = null) => {
      const [row] = interpret({
        columns: ['name', 'municipality'],
        rows: [['A', cell]],
        fileName: 'Rueckmeldung_Kaarst.xlsx',
        ...more,
      }).rows;
      return row!.place?.municipalities.join() ?? row!.rejected;
    };
    expect(from({ sheetName: 'Neuss', decisions: { place } }, 'Jüchen')).toBe('05162012');
    expect(from({ sheetName: 'Neuss', decisions: { place } })).toBe('05162024');
    expect(from({ decisions: { place } })).toBe('05162008');
    expect(from({})).toBe('05162016');
    expect(from({ fileName: 'Angebote.xlsx' })).toBe('REGION_MISSING');
  });
  test('eine unverständliche Kommune wird nicht durch den Dateinamen ersetzt', () => {
    const row = one('municipality', 'Köln');
    expect(row).toMatchObject({ place: null, rejected: 'REGION_OUTSIDE' });
    expect(codes(row)).toEqual(['error REGION_OUTSIDE B2']);
    expect(
      one('municipality', 'Köln', { decisions: { values: { municipality: { koeln: ['05162024'] } } } }).place
        ?.municipalities,
    ).toEqual(['05162024']);
    expect(one('municipality', 'Köln', { decisions: { corrections: { B2: 'Kaarst' } } }).place?.municipalities).toEqual(
      ['05162016'],
    );
  });
  test('kreisweit ist ein Ort für sich', () => {
    expect(one('municipality', 'kreisweit').place).toEqual({ municipalities: [], districtWide: true });
    expect(one('municipality', 'Viersen', { knowledge: knowledgeOf('Kreis Viersen'), fileName: 'x' }).rejected).toBe(
      'REGION_AMBIGUOUS',
    );
  });
  test('ein reparierter Gemeindeschlüssel wird genannt', () => {
    expect(codes(one('municipality', 5162024))).toEqual(['info AGS_ZERO_RESTORED B2']);
  });
});

test('Felder, die nach unten laufen: Adressen bleiben die des Blattes', () => {
  const rows = [
    ['name', 'A', 'B'],
    ['capacity', 'viele', '12'],
  ].map((cells, index) => ({ number: index + 1, cells }));
  const comments = [{ cell: 'C2', text: 'davon 5 für Frauen' }];
  const sheet = { name: 'Blatt', hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [], comments };
  const { table } = tableOf({ columns: ['name', 'capacity'], rows: [] });
  const columns = table.columns.map((column, index) => ({ ...column, letter: String(index + 1) }));
  const downwards = { ...table, columns, orientation: 'columns' as const, dataRows: [2, 3] as [number, number] };
  const result = interpretTable(sheet, downwards, {
    decisions: noDecisions,
    knowledge: knowledgeOf(),
    fileName: 'Neuss.xlsx',
    legends: [],
  });
  expect(result.rows.map((row) => row.values)).toEqual([{ name: 'A' }, { name: 'B', capacity: '12' }]);
  expect(result.rows.map((row) => codes(row))).toEqual([['warning NUMBER_UNREADABLE B2'], ['info CELL_COMMENT C2']]);
});

describe('ein Blatt je Handlungsfeld', () => {
  const columns = ['name', 'targetGroups'] as const;
  const rows = [['Sprachcafé', 'Frauen']];
  test('der Name des Blatts gilt für alle Zeilen, wenn er genau ein Handlungsfeld ist', () => {
    const { sheet, table } = tableOf({ columns: [...columns], rows });
    const read = (name: string) =>
      interpretTable({ ...sheet, name }, table, {
        decisions: noDecisions,
        knowledge: knowledgeOf(),
        fileName: 'Kaarst.xlsx',
        legends: [],
      });
    expect(read('Sprache').rows[0]?.values.fieldsOfAction).toEqual(['sprache']);
    expect(read('Sprache').rows[0]?.originals.fieldsOfAction).toEqual({ cell: 'Blatt „Sprache“', text: 'Sprache' });
    expect(read('Tabelle1').rows[0]?.values.fieldsOfAction).toBeUndefined();
  });
});
