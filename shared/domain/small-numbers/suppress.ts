import { coverFor, waysOver } from './exchange.ts';
import {
  hide,
  isHidden,
  nothingHidden,
  spotsOf,
  spotValue,
  type CountTable,
  type HiddenCells,
  type Spot,
} from './table.ts';

export interface SuppressionRule {
  /** Mindestfallzahl: counts of persons from 1 to below it are not printed. */
  minimum: number;
  /** Numbers that other documents already withhold: they stay hidden here too. */
  alsoHidden?: (spot: Spot) => boolean;
}

/** Sums are hidden last: a reader misses them most. */
const costs = { cell: 1, sum: 10_000, whole: 1_000_000 } as const;
function costOf(table: CountTable, hidden: HiddenCells, spot: Spot): number {
  if (isHidden(hidden, spot)) return 0.001;
  const weight =
    spot.row < 0 && spot.column < 0 ? costs.whole : spot.row < 0 || spot.column < 0 ? costs.sum : costs.cell;
  return weight * (1 + Math.log2(1 + (spotValue(table, spot) ?? 0)));
}

const isSmall = (value: number | null, minimum: number): boolean => value !== null && value > 0 && value < minimum;

/**
 * What must not be printed of a table (§ 16 BStatG in spirit; the threshold is the office's setting): every small count,
 * and as few others as keep it from being worked out from what remains and the printed sums (secondary suppression).
 * The same table always gives the same pattern.
 */
export function suppress(table: CountTable, { minimum, alsoHidden }: SuppressionRule): HiddenCells {
  const hidden = nothingHidden(table);
  const spots = spotsOf(table);
  const secret = spots.filter((spot) => isSmall(spotValue(table, spot), minimum) || alsoHidden?.(spot));
  for (const spot of secret) hide(hidden, spot);
  const ways = spots.flatMap((spot) => waysOver(table, spot));
  for (const spot of secret) {
    const cover = coverFor(table, spot, ways, (other) => costOf(table, hidden, other));
    // Where nothing can cover a number, no sum over it may stand.
    for (const other of cover ?? sumsOver(spots, spot)) hide(hidden, other);
  }
  return hidden;
}

const sumsOver = (spots: readonly Spot[], { row, column }: Spot): Spot[] =>
  spots.filter((other) => (other.row === row && other.column < 0) || (other.column === column && other.row < 0));
