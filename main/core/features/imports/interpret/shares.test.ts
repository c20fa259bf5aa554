// Shares and numbers in one column of figures.
import { describe, expect, test } from 'vitest';
import { readSheet } from './test-figures.ts';

const towns = ['Dormagen', 'Kaarst', 'Neuss', 'Jüchen', 'Meerbusch'];
const read = (header: string, values: (string | number)[], more = {}) =>
  readSheet('Zahlen', [['Kommune', header], ...values.map((value, at) => [towns[at]!, value])], more);
const told = ({ rows }: ReturnType<typeof read>): string[] =>
  rows.flatMap(({ issues }) =>
    issues.filter(({ field }) => field === 'value').map(({ code, cell }) => `${code} ${cell}`),
  );
const values = ({ rows }: ReturnType<typeof read>): string[] =>
  rows.flatMap(({ figures = [] }) => figures.map(({ value, unit }) => `${value} ${unit ?? ''}`.trim()));

describe('Anteile und Zahlen in einer Spalte', () => {
  test('„0,29“ zwischen Prozentwerten wird gefragt, „29“ als Prozent genommen und gesagt', () => {
    const table = read('Ausländeranteil 2023', ['12,3 %', 0.29, 29, '8,1 %', '11,5 %']);
    expect(told(table)).toEqual(['FIGURE_FRACTION B3', 'FIGURE_AS_PERCENT B4']);
    expect(values(table)).toEqual(['12.3 %', '29 %', '8.1 %', '11.5 %']);
    expect(table.rows[1]?.issues.at(-1)?.options.map(({ id }) => id)).toEqual(['29 %', '0,29 %']);
  });
  test('die Antwort gilt und wird nicht noch einmal gefragt', () => {
    const table = read('Ausländeranteil 2023', ['12,3 %', 0.29, '29 %', '8,1 %'], {
      values: { value: { '0,29': ['0,29 %'] } },
    });
    expect(told(table)).toEqual([]);
    expect(values(table)).toContain('0.29 %');
  });
  test('auch unter „in %“ fallen Bruchteile auf', () => {
    expect(told(read('Ausländeranteil in % 2023', [0.123, 0.29, 29, 8.1, 11.5]))).toEqual([
      'FIGURE_FRACTION B2',
      'FIGURE_FRACTION B3',
    ]);
  });
  test('kleine Quoten nebeneinander sind keine Bruchteile', () => {
    expect(told(read('Einbürgerungsquote in % 2023', [0.4, 1.2, 0.9, 1.5, 2.1]))).toEqual([]);
  });
  test('ein Anteil zwischen Zahlen wird nicht übernommen', () => {
    const table = read('Ausländer 2023', [9382, '10,6 %', 24186, 1654, '13,7 %']);
    expect(told(table)).toEqual(['FIGURE_IS_SHARE B3', 'FIGURE_IS_SHARE B6']);
    expect(values(table)).toEqual(['9382', '24186', '1654']);
  });
  test('liegen alle Anteile unter 1 und sind so fein geteilt, wird gefragt', () => {
    const table = read('Ausländeranteil 2023', [0.146, 0.106, 0.158, 0.07]);
    expect(told(table).map((code) => code.split(' ')[0])).toEqual(Array(4).fill('FIGURES_BELOW_ONE'));
    expect(values(table)).toEqual([]);
    expect(table.rows[0]?.issues.at(-1)?.options.map(({ id }) => id)).toEqual(['14,6 %', '0,146 %']);
  });
  test('Quoten, die alle klein sind, bleiben', () => {
    expect(values(read('Einbürgerungsquote 2023', ['0,4', '0,7', '0,9']))).toEqual(['0.4 %', '0.7 %', '0.9 %']);
  });
});
