import { expect, test } from 'vitest';
import type { Cell } from '../../../../shared/domain/sheet.ts';
import { saidAsOf } from './as-of.rules.ts';
import type { EvaluatedTable } from './evaluate.ts';

/** A list with two rows above it and one below. */
function said(above: Cell[], below: Cell[] = []) {
  const rows = [['Rückmeldung'], above, ['Angebot', 'Stand'], ['Chor', '01.02.2024'], below];
  const sheet = { name: 'Liste', rows: rows.map((cells, at) => ({ number: at + 1, cells })) };
  const table = { headerRows: [3], dataRows: [4, 4] };
  return saidAsOf([{ sheet, table } as unknown as EvaluatedTable], '2026-11-22');
}
const september = { day: '2025-09-15', text: 'Stand: 15.09.2025', cell: 'A2' };

test('der Stand über oder unter einer Liste, auch neben seinem Wort', () => {
  expect(said(['Stand: 15.09.2025'])).toEqual(september);
  expect(said([null, 'Stand', 'vom 15. September 2025'])).toMatchObject({ day: '2025-09-15', cell: 'B2' });
  expect(said([], ['Zuletzt aktualisiert am 15.9.25'])).toMatchObject({ day: '2025-09-15', cell: 'A5' });
});

test('kein Tag ist ein Monat, ein Tag in der Zukunft, ein anderes Wort oder der Stand einer Zeile', () => {
  expect(said(['Stand: September 2025'])).toBeNull();
  expect(said(['Stand: 15.09.2027'])).toBeNull();
  expect(said(['Verstand 15.09.2025'])).toBeNull();
  expect(said(['Bitte bis zum 15.09.2025 zurück'])).toBeNull();
  expect(said([])).toBeNull();
});

test('zwei verschiedene Tage lassen offen, welcher gilt', () => {
  expect(said(['Stand: 15.09.2025'], ['Stand: 15.09.2025'])).toEqual(september);
  expect(said(['Stand: 15.09.2025'], ['Stand: 01.10.2025'])).toBeNull();
});
