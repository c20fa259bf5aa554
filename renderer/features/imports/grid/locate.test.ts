import { expect, test } from 'vitest';
import { guessIndex, locateRow } from './locate.ts';

const table = (sheet: string, first: number, last: number, skipped: number[] = [], included = true) => ({
  sheet,
  dataRows: [first, last] as [number, number],
  skippedRows: skipped.map((row) => ({ row, reason: 'groupHeading' as const })),
  included,
});
const tables = [table('Neuss', 5, 104, [10]), table('Hinweise', 1, 20, [], false), table('Kaarst', 3, 40_002)];
const all = [
  ...Array.from({ length: 100 }, (_, i) => ({ sheet: 'Neuss', row: i + 5 })).filter(({ row }) => row !== 10),
  ...Array.from({ length: 40_000 }, (_, i) => ({ sheet: 'Kaarst', row: i + 3 })),
];
const windowOf = (rows: typeof all) => {
  const asked: number[] = [];
  const fetchWindow = async (from: number, limit: number) => {
    asked.push(from);
    return { rows: rows.slice(from, from + limit), total: rows.length };
  };
  return { asked, fetchWindow };
};

test('die vermutete Stelle zählt ausgelassene Zeilen und abgewählte Tabellen nicht mit', () => {
  expect(guessIndex(tables, { sheet: 'Neuss', row: 12 })).toBe(6);
  expect(guessIndex(tables, { sheet: 'Kaarst', row: 3 })).toBe(99);
});

test('eine Zeile wird im ganzen Blatt beim ersten Versuch gefunden', async () => {
  const { asked, fetchWindow } = windowOf(all);
  const index = await locateRow(tables, { sheet: 'Kaarst', row: 30_000 }, fetchWindow);
  expect(all[index ?? -1]).toEqual({ sheet: 'Kaarst', row: 30_000 });
  expect(asked).toHaveLength(1);
});

test('auch in einer gefilterten Auswahl wird die Zeile gefunden, mit wenigen Anfragen', async () => {
  const some = all.filter(({ row }) => row % 7 === 0);
  const { asked, fetchWindow } = windowOf(some);
  const index = await locateRow(tables, { sheet: 'Kaarst', row: 21_000 }, fetchWindow);
  expect(some[index ?? -1]).toEqual({ sheet: 'Kaarst', row: 21_000 });
  expect(asked.length).toBeLessThan(10);
});

test('eine Zeile, die es nicht gibt, wird nicht erfunden', async () => {
  const some = all.filter(({ row }) => row % 7 === 0);
  expect(await locateRow(tables, { sheet: 'Kaarst', row: 21_001 }, windowOf(some).fetchWindow)).toBeNull();
  expect(await locateRow(tables, { sheet: 'Fehlt', row: 7 }, windowOf(some).fetchWindow)).toBeNull();
  expect(await locateRow(tables, { sheet: 'Neuss', row: 5 }, windowOf([]).fetchWindow)).toBeNull();
});
