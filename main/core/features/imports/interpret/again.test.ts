import { expect, test } from 'vitest';
import type { InterpretedTable, RowDecisions } from '../../../../../shared/domain/import-row.ts';
import type { Cell } from '../../../../../shared/domain/sheet.ts';
import { EarlyReading, TableReadings } from './again.ts';
import { interpretTable } from './interpret-table.ts';
import { knowledgeOf, noDecisions, tableOf, type Case } from './test-support.ts';

const knowledge = knowledgeOf();

/** A sheet that is read again and again, each time beside a first reading of it. */
function reader(given: Case) {
  const readings = new TableReadings();
  const { sheet, table } = tableOf(given);
  return (decisions: Partial<RowDecisions> = {}, columns = table.columns): InterpretedTable => {
    const input = { decisions: { ...noDecisions, ...decisions }, knowledge, fileName: 'Neuss.xlsx', legends: [] };
    const shown = { ...table, columns };
    const again = readings.read('A', sheet, shown, input);
    expect(again).toEqual(interpretTable(sheet, shown, input));
    return again;
  };
}
/** Numbers of the rows that are not the very same as before. */
const renewed = (before: InterpretedTable, after: InterpretedTable): number[] => {
  const same = new Set(before.rows);
  return after.rows.filter((row) => !same.has(row)).map(({ row }) => row);
};

const rows: Cell[][] = [
  ['Chor', 'Kultur', '12', '-', 'Kaarst', null],
  ['Treff', 'Quantenphysik', '-', '8', null, 'neu'],
  ['Kurs', 'Sprache; Quantenphysik', 'ca. 20', '-', 'Atlantis', null],
  ['#Wohnen'],
  ['Beratung', null, '10-15', 'x', 'Neuss', null],
  ['kein Angebot', 'Quantenphysik', null, null, 'Neuss', null],
  [null, 'Kultur', null, null, null, null],
  ['Patenschaft', 'Alchemie', '-', '-', 'Atlantis', '7'],
];
const sheet: Case = {
  columns: ['name', 'fieldsOfAction', 'capacity', 'participants', 'municipality', 'remark'],
  rows,
};

test('eine Antwort liest nur die Zeilen neu, in denen das Gefragte steht', () => {
  const read = reader(sheet);
  const first = read();
  expect(read()).toBe(first);
  const values = { fieldsOfAction: { quantenphysik: ['kultur'] } };
  const answered = read({ values });
  expect(renewed(first, answered)).toEqual([3, 4, 7]);
  const other = read({ values: { fieldsOfAction: { quantenphysik: null, alchemie: ['sprache'] } } });
  expect(renewed(answered, other)).toEqual([3, 4, 7, 9]);
  expect(read()).toEqual(first);
});

test('die Bedeutung eines Zeichens liest nur die Zeilen mit diesem Zeichen neu', () => {
  const read = reader(sheet);
  const first = read();
  const zero = read({ signs: { '-': 'zero' } });
  expect(renewed(first, zero)).toEqual([2, 3, 4, 9]);
  expect(zero.signs).toEqual(first.signs);
  expect(renewed(zero, read({ signs: { '-': 'missing' } }))).toEqual([2, 3, 4, 9]);
});

test('eine berichtigte Zelle liest ihre Zeile neu, auch zurück und auch eine leere', () => {
  const read = reader(sheet);
  const first = read();
  expect(first.rows.map(({ row }) => row)).not.toContain(8);
  const named = read({ corrections: { A8: 'Lesegruppe', C4: '-', D2: '30' } });
  expect(renewed(first, named)).toEqual([2, 4, 8]);
  expect(named.signs.find(({ sign }) => sign === '-')?.cells).toEqual(['C3', 'C4', 'D4', 'C9', 'D9']);
  const back = read({ corrections: { A8: 'Lesegruppe' } });
  expect(renewed(named, back)).toEqual([2, 4]);
  expect(read()).toEqual(first);
});

test('eine Zeile, die von anderen abhängt, wird nie allein gelesen', () => {
  const ditto = reader({ ...sheet, rows: [...rows, ['Fest', '"', 5, 5, '"', null]] });
  ditto();
  ditto({ values: { fieldsOfAction: { alchemie: ['kultur'] } } });
  const becomesDitto = reader(sheet);
  becomesDitto({ corrections: { B3: 'Kultur' } });
  becomesDitto({ corrections: { B3: '"' } });
  const merged = reader({ ...sheet, merges: [{ top: 3, bottom: 5, left: 2, right: 2 }] });
  merged();
  merged({ values: { fieldsOfAction: { quantenphysik: ['kultur'] } } });
});

test('andere Felder oder ein anderer Ort lesen die ganze Tabelle neu; der Stand davor bleibt gemerkt', () => {
  const read = reader(sheet);
  const { table } = tableOf(sheet);
  const ignored = table.columns.map((column) => (column.letter === 'F' ? { ...column, field: null } : column));
  const first = read();
  const values = { fieldsOfAction: { alchemie: ['kultur'] } };
  read({ values }, ignored);
  expect(read({ spellings: {} })).toBe(first);
  expect(renewed(first, read({ values, rewrites: {} }))).toEqual([9]);
  read({ place: { municipalities: ['05162016'], districtWide: false } });
});

test('beliebige Entscheidungen nacheinander ergeben immer dasselbe wie eine erste Lesung', () => {
  const read = reader(sheet);
  const choices: Partial<RowDecisions>[] = [
    {},
    { values: { fieldsOfAction: { quantenphysik: ['kultur', 'sprache'] }, municipality: { atlantis: ['05162016'] } } },
    { values: { municipality: { atlantis: ['districtWide'] } }, signs: { '-': 'zero' } },
    { corrections: { B9: 'Sport und Freizeit', E9: 'Meerbusch', C3: '14' }, signs: { '-': 'missing' } },
    { rewrites: { name: { chor: 'Frauenchor' }, participants: { '-': '5' } }, signs: { '-': 'zero' } },
    { rewrites: { fieldsOfAction: { alchemie: '"' } }, spellings: { name: { kurs: 'Sprachkurs' } } },
    { values: { name: { chor: ['Frauenchor'] }, remark: { neu: null } }, corrections: { A8: 'Lesegruppe' } },
  ];
  for (const from of choices)
    for (const to of choices) {
      read(from);
      read(to);
    }
});

/** A sheet whose rows come one after the other, interpreted as they come; then read as a whole. */
function readWhileComing(given: Case, now: Case = given, decisions: Partial<RowDecisions> = {}) {
  const { sheet, table } = tableOf(given);
  const whole = tableOf(now);
  const asked = { decisions: noDecisions, knowledge, fileName: 'Neuss.xlsx', legends: [] };
  const coming = { ...sheet, rows: whole.sheet.rows.slice(0, 3) };
  const early = new EarlyReading(coming, { ...table, dataRows: [2, 3] }, asked);
  for (const row of whole.sheet.rows.slice(3)) {
    early.more();
    coming.rows.push(row);
  }
  Object.assign(coming, { merges: whole.sheet.merges });
  const readings = new TableReadings();
  readings.early = early;
  const input = { ...asked, decisions: { ...noDecisions, ...decisions } };
  const isKept = early.whole({ sheet: coming, table: whole.table, input }) !== null;
  return {
    read: readings.read('A', coming, whole.table, input),
    first: interpretTable(coming, whole.table, input),
    isKept,
  };
}
const plain: Case = { ...sheet, rows: rows.filter((row) => row.length > 1) };

test('was während des Lesens verstanden wurde, ist dasselbe wie nach dem Lesen', () => {
  const { read, first, isKept } = readWhileComing(plain);
  expect(isKept).toBe(true);
  expect(read).toEqual(first);
});

test('eine gelernte Entscheidung liest von dem, was schon verstanden ist, nur ihre Zeilen neu', () => {
  const values = { fieldsOfAction: { quantenphysik: ['kultur'] } };
  const { read, first, isKept } = readWhileComing(plain, plain, { values });
  expect(isKept).toBe(true);
  expect(read).toEqual(first);
});

test('stellt sich das Blatt als anders heraus, gilt nur das ganze Blatt', () => {
  const columns = [...plain.columns].reverse();
  const others: Case[] = [
    sheet,
    { ...plain, columns },
    { ...plain, merges: [{ top: 3, bottom: 4, left: 2, right: 2 }] },
  ];
  for (const other of others) {
    const { read, first, isKept } = readWhileComing(plain, other);
    expect(isKept).toBe(false);
    expect(read).toEqual(first);
  }
});
