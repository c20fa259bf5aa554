export interface Line {
  name: string;
  unit: 'x' | 'ms' | 'MB';
  /** By size (rows or offers), rising; one entry where there is only one size. */
  values: { size: number; value: number; cpu?: number }[];
  bar: number | null;
  /** Beside it, for comparison. */
  note: string;
  /** Growth from size to size: `linear` may grow as the size does, `sublinear` clearly less. */
  growth: 'linear' | 'sublinear' | null;
}

const count = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const shown = (value: number, unit: Line['unit']): string =>
  `${value.toFixed(unit === 'x' || value < 10 ? 1 : 0)} ${unit}`;
/** Some slack for what does not grow at all and is lost in noise. */
const slack = 1.25;
const smallest = 1;

interface Step {
  factor: number;
  isFine: boolean;
}

/** Factors between neighbouring sizes, by processor time where it is known; below a millisecond nothing is said. */
export function steps({ values, growth }: Line): Step[] {
  return values.slice(1).flatMap((next, index) => {
    const before = values[index];
    if (!before || growth === null) return [];
    const factor = Math.max(next.cpu ?? next.value, smallest) / Math.max(before.cpu ?? before.value, smallest);
    const sizes = next.size / before.size;
    return [{ factor, isFine: growth === 'linear' ? factor <= sizes * slack : factor < sizes * 0.8 }];
  });
}

export type Verdict = 'met' | 'met by processor time' | 'missed' | 'no bar';

/** A missed wall time whose processor time stays below the bar is named apart: the machine did something else meanwhile. */
export function verdict({ values, bar }: Line): Verdict {
  const last = values.at(-1);
  if (bar === null || !last) return 'no bar';
  if (last.value <= bar) return 'met';
  return last.cpu !== undefined && last.cpu <= bar ? 'met by processor time' : 'missed';
}

function row(line: Line): string[] {
  const figures = line.values.map(({ value, cpu }) =>
    cpu === undefined ? shown(value, line.unit) : `${shown(value, line.unit)} (cpu ${shown(cpu, line.unit)})`,
  );
  const growth = steps(line).map(({ factor, isFine }) => `${factor.toFixed(1)}${isFine ? '' : '!'}`);
  return [
    line.name,
    line.values.map(({ size }) => count.format(size)).join(' / '),
    figures.join(' / '),
    growth.join(' / ') || '-',
    line.bar === null ? '-' : `<= ${shown(line.bar, line.unit)}`,
    verdict(line),
    line.note,
  ];
}

/** All lines as one table of plain text. `!` marks growth that is worse than asked for. */
export function table(lines: readonly Line[]): string {
  const head = ['what', 'size', 'median', 'growth', 'bar', 'verdict', 'beside it'];
  const rows = [head, ...lines.map(row)];
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
