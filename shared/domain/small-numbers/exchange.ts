import { spotValue, type CountTable, type Spot } from './table.ts';

/**
 * Rows and columns with a printed sum are equations; a number stands in one row and one column. Written with the sign of
 * its side, every equation says "together nothing", so numbers can only change along a closed way that alternates rows
 * and columns: one more here, one less there. Lines without a printed sum bind nothing and are one free place. A hidden
 * number is safe exactly if such a way over hidden numbers exists on which none falls below zero.
 */
export interface Way {
  from: string;
  to: string;
  spot: Spot;
}

const free = 'free';

function rowOf(table: CountTable, row: number): string {
  const sum = row < 0 ? table.columnTotals && table.grandTotal : table.rowTotals?.[row];
  return sum == null ? free : `row ${row}`;
}
function columnOf(table: CountTable, column: number): string {
  const sum = column < 0 ? table.rowTotals && table.grandTotal : table.columnTotals?.[column];
  return sum == null ? free : `column ${column}`;
}

/** Sums at the edge stand on the other side of their equation and change with the opposite sign. */
const shrinksTowardsRow = ({ row, column }: Spot): boolean => row < 0 === column < 0;

/** The directions over a number, without the one that would take it below zero. */
export function waysOver(table: CountTable, spot: Spot): Way[] {
  const row = rowOf(table, spot.row);
  const column = columnOf(table, spot.column);
  const canShrink = (spotValue(table, spot) ?? 0) >= 1;
  const ways: Way[] = [];
  if (canShrink || !shrinksTowardsRow(spot)) ways.push({ from: column, to: row, spot });
  if (canShrink || shrinksTowardsRow(spot)) ways.push({ from: row, to: column, spot });
  return ways;
}

const same = (a: Spot, b: Spot): boolean => a.row === b.row && a.column === b.column;

interface Reached {
  cost: number;
  by: Way | null;
  done: boolean;
}

/** The cheapest way from one line to another that does not use `without`; null where there is none. */
function cheapestWay(
  ways: readonly Way[],
  [from, to]: readonly [string, string],
  without: Spot,
  costOf: (spot: Spot) => number,
): { cost: number; spots: Spot[] } | null {
  const reached = new Map<string, Reached>([[from, { cost: 0, by: null, done: false }]]);
  for (;;) {
    const [node, here] =
      [...reached].filter(([, { done }]) => !done).toSorted((a, b) => a[1].cost - b[1].cost)[0] ?? [];
    if (node === undefined || here === undefined) return null;
    here.done = true;
    if (node === to) break;
    for (const way of ways) {
      if (way.from !== node || same(way.spot, without)) continue;
      const cost = here.cost + costOf(way.spot);
      if (cost < (reached.get(way.to)?.cost ?? Infinity)) reached.set(way.to, { cost, by: way, done: false });
    }
  }
  const spots: Spot[] = [];
  for (let at = reached.get(to); at?.by; at = reached.get(at.by.from)) spots.push(at.by.spot);
  return { cost: reached.get(to)?.cost ?? 0, spots };
}

/** The cheapest numbers that must be hidden so that this one can no longer be worked out; null where nothing helps. */
export function coverFor(
  table: CountTable,
  spot: Spot,
  ways: readonly Way[],
  costOf: (spot: Spot) => number,
): Spot[] | null {
  const found = waysOver(table, spot).flatMap((way) =>
    way.from === way.to ? [{ cost: 0, spots: [] }] : (cheapestWay(ways, [way.to, way.from], spot, costOf) ?? []),
  );
  return found.toSorted((a, b) => a.cost - b.cost)[0]?.spots ?? null;
}
