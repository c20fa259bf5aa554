import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHidden, spotsOf, spotValue, suppress, type CountTable, type HiddenCells, type Spot } from './index.ts';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
function tableOf(cells: number[][], sums: { rows: boolean; columns: boolean; whole: boolean }): CountTable {
  const columns = cells[0]!.map((_, column) => sum(cells.map((row) => row[column]!)));
  return {
    cells,
    rowTotals: sums.rows ? cells.map(sum) : null,
    columnTotals: sums.columns ? columns : null,
    grandTotal: sums.whole && (sums.rows || sums.columns) ? sum(columns) : null,
  };
}
const everySum = { rows: true, columns: true, whole: true };

test('kleine Zahlen werden nicht gedruckt, Nullen und große schon', () => {
  const hidden = suppress(tableOf([[0, 2, 7]], { rows: false, columns: false, whole: false }), { minimum: 3 });
  expect(hidden.cells).toEqual([[false, true, false]]);
});

test('steht die Summe daneben, wird eine zweite Zahl verdeckt, und zwar eine kleine vor einer großen', () => {
  const hidden = suppress(tableOf([[2, 40, 7]], { rows: true, columns: false, whole: false }), { minimum: 3 });
  expect(hidden.cells).toEqual([[true, false, true]]);
  expect(hidden.rowTotals).toEqual([false]);
});

test('mit Summen in beiden Richtungen bleiben vier Zahlen verdeckt', () => {
  const hidden = suppress(
    tableOf(
      [
        [2, 9, 8],
        [9, 9, 9],
        [8, 9, 9],
      ],
      everySum,
    ),
    { minimum: 3 },
  );
  expect(hidden.cells.flat().filter(Boolean)).toHaveLength(4);
  expect(hidden.rowTotals).toEqual([false, false, false]);
});

test('eine einzige Zahl nimmt ihre Summe mit', () => {
  const hidden = suppress(tableOf([[2]], { rows: true, columns: false, whole: false }), { minimum: 3 });
  expect([hidden.cells, hidden.rowTotals]).toEqual([[[true]], [true]]);
});

test('was ein anderes Papier verdeckt, bleibt auch hier verdeckt', () => {
  const table = tableOf([[20, 40, 70]], { rows: true, columns: false, whole: false });
  const hidden = suppress(table, { minimum: 3, alsoHidden: ({ row, column }) => row === 0 && column === 1 });
  expect(hidden.cells[0]![1]).toBe(true);
  expect(hidden.cells[0]!.filter(Boolean)).toHaveLength(2);
});

/** Every way to fill the hidden places so that all printed sums hold: what a reader with a pencil can find out. */
function readingsOf(table: CountTable, hidden: HiddenCells): Map<string, number>[] {
  const secret = spotsOf(table).filter((spot) => isHidden(hidden, spot));
  const most = sum(table.cells.flat().map(Number)) + 1;
  const found: Map<string, number>[] = [];
  const key = ({ row, column }: Spot): string => `${row} ${column}`;
  const inner = secret.filter(({ row, column }) => row >= 0 && column >= 0);
  const fill = (index: number, values: Map<string, number>): void => {
    const spot = inner[index];
    if (spot) {
      for (let value = 0; value <= Math.min(most, 8); value += 1)
        fill(index + 1, new Map(values).set(key(spot), value));
      return;
    }
    const at = (row: number, column: number): number =>
      values.get(key({ row, column })) ?? Number(table.cells[row]![column]);
    const rows = table.cells.map((cells, row) => sum(cells.map((_, column) => at(row, column))));
    const columns = table.cells[0]!.map((_, column) => sum(table.cells.map((__, row) => at(row, column))));
    const holds = (spot: Spot, value: number): boolean =>
      spotValue(table, spot) === null || isHidden(hidden, spot) || spotValue(table, spot) === value;
    const all =
      rows.every((value, row) => holds({ row, column: -1 }, value)) &&
      columns.every((value, column) => holds({ row: -1, column }, value)) &&
      holds({ row: -1, column: -1 }, sum(rows));
    if (all) found.push(values);
  };
  fill(0, new Map());
  return found;
}

test('keine verdeckte Zahl lässt sich aus Tabelle und Summen zurückrechnen', () => {
  const cells = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  const sums = fc.record({ rows: fc.boolean(), columns: fc.boolean(), whole: fc.boolean() });
  fc.assert(
    fc.property(cells, sums, (values, printed) => {
      const table = tableOf(values, printed);
      const hidden = suppress(table, { minimum: 3 });
      const inner = spotsOf(table).filter((spot) => spot.row >= 0 && spot.column >= 0 && isHidden(hidden, spot));
      fc.pre(inner.length <= 5);
      const readings = readingsOf(table, hidden);
      for (const { row, column } of inner) {
        const possible = new Set(readings.map((reading) => reading.get(`${row} ${column}`)));
        expect(possible.size).toBeGreaterThan(1);
      }
    }),
    { numRuns: 300 },
  );
});
