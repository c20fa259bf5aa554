import type { CellView, LegendSign } from '../../../shared/domain/coverage-report/view-types.ts';

const height = 24;
const pitch = 1.5;

function linesOf(width: number): string {
  const steps = Math.ceil((width + height) / pitch);
  return Array.from({ length: steps }, (_, step) => {
    const x = (step + 0.5) * pitch;
    return `M${x.toFixed(2)} 0L${(x - height).toFixed(2)} ${height}`;
  }).join('');
}
/** Millimetres, each as wide as the cells it is for: of a matrix, of a table of a few columns. */
const widths = { narrow: 60, wide: 180 };
const lines = { narrow: linesOf(widths.narrow), wide: linesOf(widths.wide) };

/**
 * Diagonal lines as one path: vectors in the PDF, and still lines after the photocopier. They are larger than the cell, so
 * that they keep their distance whatever its size; the rest is cut off.
 */
export function Hatch({ size = 'narrow' }: { size?: keyof typeof widths }) {
  const width = widths[size];
  return (
    <span className="hatch">
      <svg width={`${width}mm`} height={`${height}mm`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path d={lines[size]} fill="none" stroke="#707070" strokeWidth="0.2" />
      </svg>
    </span>
  );
}

/** A dot: answered, but not on this. */
const Dot = () => (
  <svg viewBox="0 0 6 6" width="1.6mm" height="1.6mm" aria-hidden="true">
    <circle cx="3" cy="3" r="1.9" />
  </svg>
);
const Diamond = () => (
  <svg viewBox="0 0 10 10" width="2.9mm" height="2.9mm" aria-hidden="true">
    <path d="M5 0.2 9.8 5 5 9.8 0.2 5Z" />
  </svg>
);

/** The sign of a statement; nothing for a plain count. */
export function Sign({ sign }: { sign: CellView['sign'] | LegendSign }) {
  if (sign === 'gap') return <Diamond />;
  if (sign === 'notMentioned') return <Dot />;
  if (sign === 'confirmedNone') return <span className="boxed">0</span>;
  return null;
}
