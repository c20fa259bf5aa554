import { expect, test } from 'vitest';
import type { Cell, CellRange } from '../../../../../shared/domain/sheet.ts';
import { interpretTable } from './index.ts';
import { codes, interpret, knowledgeOf, noDecisions, tableOf } from './test-support.ts';

const columns = ['rowNumber', 'name', 'description', 'targetGroups', 'participants'] as const;
const read = (rows: Cell[][], merges: CellRange[] = []) =>
  interpret({ columns: [...columns], rows, merges, fileName: 'Kaarst.xlsx' }).rows;
const merged = (column: number, top: number, bottom: number): CellRange => ({
  top,
  left: column,
  bottom,
  right: column,
});

test('ein Angebot über drei Zeilen, Nummer und Name verbunden: die Texte darunter gehören dazu', () => {
  const rows = read(
    [
      [1, 'Stadtteilmütter', 'Begleitung von Familien', 'Eltern', 12],
      [null, null, 'Hausbesuche', 'Frauen'],
      [null, null, 'Gruppentreffen'],
      [2, 'Lesepaten', 'Vorlesen in Kitas', 'Kinder 3–6', 8],
    ],
    [merged(1, 2, 4), merged(2, 2, 4)],
  );
  expect(rows.map(({ row, values }) => [row, values.name])).toEqual([
    [2, 'Stadtteilmütter'],
    [5, 'Lesepaten'],
  ]);
  expect(rows[0]!.values).toMatchObject({
    description: 'Begleitung von Familien\nHausbesuche\nGruppentreffen',
    targetGroups: ['eltern', 'frauen'],
    participants: '12',
  });
  expect(codes(rows[0]!)).toEqual(['info ROWS_JOINED B2']);
  expect(rows[0]!.issues[0]!.message).toBe(
    'Das Angebot geht in Zeile 3 bis 4 weiter; die Texte von dort wurden angefügt.',
  );
});

test('auch ohne Verbund: eine Zeile ohne Nummer und Name, die nur Text enthält, geht weiter', () => {
  const rows = read([
    [1, 'Lesepaten', 'Vorlesen', 'Kinder', 8],
    [null, null, 'in fünf Kitas'],
  ]);
  expect(rows.map(({ values }) => values.description)).toEqual(['Vorlesen\nin fünf Kitas']);
});

test('eine eigene Zahl unter dem verbundenen Namen macht ein eigenes Angebot', () => {
  const rows = read(
    [
      [1, 'Integrationskurs', 'A1', 'alle', 12],
      [null, null, 'A2', 'alle', 15],
    ],
    [merged(2, 2, 3)],
  );
  expect(rows.map(({ row, values }) => [row, values.name, values.participants])).toEqual([
    [2, 'Integrationskurs', '12'],
    [3, 'Integrationskurs', '15'],
  ]);
});

test('nach einer Leerzeile oder mit eigener Nummer geht nichts weiter', () => {
  const rows = read([
    [1, 'Lesepaten', 'Vorlesen', 'Kinder', 8],
    [2, null, 'Schwimmen'],
  ]);
  expect(rows.map(({ rejected }) => rejected)).toEqual([null, 'OFFER_NAME_MISSING']);
});

test('ein Träger mit Anschrift als Zwischenzeile gilt für die Angebote darunter', () => {
  const { rows } = interpret({
    columns: ['name', 'targetGroups'],
    rows: [['#AWO Ortsverein, Kanalstr. 5, Tel. 02131 2233'], ['Näh-Treff', 'Frauen'], ['#Neuss'], ['Chor', 'alle']],
  });
  expect(rows.map(({ values }) => values.provider)).toEqual(['AWO Ortsverein', undefined]);
  expect(rows[0]!.originals.provider).toMatchObject({
    cell: 'A2',
    text: 'AWO Ortsverein, Kanalstr. 5, Tel. 02131 2233',
  });
});

test('in einem eigenen Rücklaufbogen gehört jede Zeile sich selbst', () => {
  const { sheet, table } = tableOf({
    columns: [...columns],
    rows: [
      [1, 'Lesepaten', 'Vorlesen'],
      [null, null, 'Chor'],
    ],
  });
  const input = { decisions: noDecisions, knowledge: knowledgeOf(), fileName: 'Kaarst.xlsx', legends: [] };
  expect(interpretTable(sheet, table, { ...input, isKeyed: true }).rows.map(({ row }) => row)).toEqual([2, 3]);
  expect(interpretTable(sheet, table, input).rows.map(({ row }) => row)).toEqual([2]);
});

test('die Anschrift unter einem Träger ist kein anderer Träger', () => {
  const { rows } = interpret({
    columns: ['name', 'provider', 'targetGroups'],
    rows: [
      ['Sprachcafé', 'AWO Ortsverein', 'Frauen'],
      [null, 'Kanalstr. 5', 'Eltern'],
      [null, '41564 Kaarst', null],
      ['Lesepaten', 'Caritas', 'Kinder 3–6'],
    ],
    fileName: 'Kaarst.xlsx',
  });
  expect(rows.map(({ values }) => [values.name, values.provider])).toEqual([
    ['Sprachcafé', 'AWO Ortsverein'],
    ['Lesepaten', 'Caritas'],
  ]);
  expect(codes(rows[0]!)).toContain('info PROVIDER_ADDRESS B2');
});
