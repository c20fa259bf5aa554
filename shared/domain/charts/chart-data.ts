/** What a chart draws: a line per place in its given order, a value per time. Places are never sorted by value. */
export interface ChartPoint {
  /** Null where nothing may or can be drawn; `shown` says why. */
  value: number | null;
  /** As it is printed. */
  shown: string;
  /** Withheld from papers: hatched, never drawn as nothing. */
  withheld: boolean;
}
export interface ChartRow {
  name: string;
  /** What the others are measured against: drawn with a thick line. */
  strong?: boolean;
  /** One per time, in the order of `times`. */
  points: readonly ChartPoint[];
}
export interface ChartData {
  /** The earliest first, in words. */
  times: readonly string[];
  rows: readonly ChartRow[];
  /** Which time a picture of one time shows. */
  at: number;
  unit: string;
}
export type ChartKind = 'bar' | 'line' | 'dot' | 'multiples';

export const valuesIn = (rows: readonly ChartRow[]): number[] =>
  rows.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));

const steps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** A round number at or above the highest value. */
export function niceTop(values: readonly number[]): number {
  const most = Math.max(0, ...values);
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return (steps.find((step) => step * power >= most) ?? 10) * power;
}
