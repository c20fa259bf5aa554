/** How the values are put into classes: as many places in each, or steps of the same width. */
export const classMethods = ['quantile', 'equal'] as const;
export type ClassMethod = (typeof classMethods)[number];

/** From `from` to `to`, both included; 0 is never in one of them. */
export interface MapClass {
  from: number;
  to: number;
}
export const mostClasses = 5;

/** Decimals of borders and printed figures: none wherever whole numbers tell the values apart. */
export function decimalsOf(values: readonly number[]): number {
  const greatest = Math.max(0, ...values.map(Math.abs));
  return values.every(Number.isInteger) || greatest >= 20 ? 0 : greatest >= 2 ? 1 : 2;
}

function upperBorders(sorted: readonly number[], count: number, method: ClassMethod): number[] {
  const [least, greatest] = [sorted[0]!, sorted.at(-1)!];
  return Array.from({ length: count }, (_, index) =>
    method === 'equal'
      ? least + ((greatest - least) * (index + 1)) / count
      : sorted[Math.ceil((sorted.length * (index + 1)) / count) - 1]!,
  );
}

/**
 * At most five classes of the values above (or below) 0; empty where there are none. Borders are whole multiples of a step, no class
 * is empty or overlaps another, and every value lies in exactly one.
 */
export function classesOf(values: readonly number[], method: ClassMethod): MapClass[] {
  const sorted = values.filter((value) => value !== 0).toSorted((a, b) => a - b);
  if (sorted.length === 0) return [];
  const step = 10 ** -decimalsOf(sorted);
  const rounded = sorted.map((value) => Math.round(value / step));
  const different = new Set(rounded).size;
  const uppers = upperBorders(rounded, Math.min(mostClasses, different), method).map(Math.floor);
  const last = rounded.at(-1)!;
  const classes: MapClass[] = [];
  let from = rounded[0]!;
  for (const upper of [...uppers.slice(0, -1), last]) {
    if (!rounded.some((value) => value >= from && value <= upper)) continue;
    classes.push({ from: clean(from * step), to: clean(upper * step) });
    from = upper + 1;
  }
  return classes;
}

/** Takes away what binary fractions leave behind: 0.30000000000000004. */
const clean = (value: number): number => Number(value.toFixed(2));

/** The class (from 0) of a value; -1 for 0 and where there are no classes. Between two borders it is rounded like its printed figure. */
export function classOf(value: number, classes: readonly MapClass[]): number {
  if (value === 0) return -1;
  return classes.findIndex(({ to }, at) => {
    const next = classes[at + 1];
    return !next || value < (to + next.from) / 2;
  });
}
