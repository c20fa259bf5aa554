import type { CoverageCell } from '../../../shared/contract/coverage.ts';
import { changeSign } from '../../../shared/domain/coverage-report/cell-text.ts';
import { Mark } from '../../ui/index.ts';
import styles from './matrix.module.css';

/** Diagonal lines, drawn and not painted as a background: contrast themes and printers keep them. */
export function Hatch() {
  return (
    <svg className={styles.hatch} aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill="url(#coverage-hatch)" />
    </svg>
  );
}

/** The pattern `Hatch` refers to; once per page. */
export function HatchPattern() {
  return (
    <svg className={styles.definitions} aria-hidden="true" focusable="false">
      <defs>
        <pattern id="coverage-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="7" className={styles.hatchLine} />
        </pattern>
      </defs>
    </svg>
  );
}

/** A small dot: answered, but not on this. */
export function Dot() {
  return (
    <svg viewBox="0 0 6 6" width="6" height="6" className={styles.dot} aria-hidden="true" focusable="false">
      <circle cx="3" cy="3" r="1.6" />
    </svg>
  );
}

function Statement({ cell }: { cell: CoverageCell }) {
  if (cell.gap) return <Mark shape="diamond" tone="warn" />;
  if (cell.statement === 'confirmedNone') return <span className={styles.boxed}>0</span>;
  if (cell.statement === 'notMentioned' && cell.count === 0) return <Dot />;
  return null;
}

/** What is seen in a cell; the words for it are the cell's label (see cell-text.ts). */
export function MatrixCellContent({ cell, figure }: { cell: CoverageCell; figure: string }) {
  const own = cell.statement === null || cell.statement === 'named';
  const changes = changeSign(cell);
  return (
    <>
      {cell.statement === 'notReported' && <Hatch />}
      <span className={styles.marks} aria-hidden="true">
        <Statement cell={cell} />
        {cell.count > 0 && <span className={own ? styles.count : styles.others}>{figure}</span>}
        {cell.count === 0 && cell.statement === 'named' && !cell.gap && <span className={styles.count}>0</span>}
        {changes !== '' && <span className={styles.changes}>{changes}</span>}
      </span>
    </>
  );
}
