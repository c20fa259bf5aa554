import { useId, useMemo, type CSSProperties } from 'react';
import type { Matrix } from '../../../shared/contract/coverage.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { cx } from '../../ui/index.ts';
import type { GridLine, GridModel } from './grid-model.ts';
import { hyphenate } from '../../../shared/domain/hyphenate.ts';
import { greatestCount } from './matrix-index.ts';
import { MatrixPlace } from './matrix-place.tsx';
import { HatchPattern } from './matrix-cell-content.tsx';
import styles from './matrix.module.css';
import { useGridPlace } from './use-grid-place.ts';

export interface CoverageMatrixProps {
  matrix: Matrix;
  grid: GridModel;
  /** Ids of the row and column shown in the panel. */
  selected: { row: string; column: string } | null;
  /** Key of the municipality where the keyboard starts; it is brought into sight. */
  start: string | null;
  onOpen: (row: GridLine, column: GridLine) => void;
}

const words = coverageTexts.matrix;
/** Letters that fit a column head. */
const LONGEST_IN_HEAD = 8;

/** The matrix as a grid of one tab stop: arrows move, Enter or a click opens. */
export function CoverageMatrix({ matrix, grid, selected, start, onOpen }: CoverageMatrixProps) {
  const { table, onKeyDown, ...places } = useGridPlace({ grid, selected, start, onOpen });
  const hint = useId();
  const greatest = useMemo(() => greatestCount(matrix), [matrix]);
  const caption = words.caption(coverageTexts.axes[grid.rowAxis], coverageTexts.axes[grid.columnAxis]);
  return (
    <div className={styles.scroll}>
      <HatchPattern />
      <table
        ref={table}
        // A table by its markup, a grid by its keys (WAI-ARIA grid pattern).
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className={styles.matrix}
        style={{ '--columns': grid.columns.length } as CSSProperties}
        data-columns={grid.columnAxis}
        aria-label={caption}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" className={cx(styles.corner, styles.rowHead)}>
              <span className="visuallyHidden">{coverageTexts.axes[grid.rowAxis]}</span>
            </th>
            {grid.columns.map((column) => (
              <ColumnHead key={column.kind + column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row, at) => (
            <Row
              key={row.kind + row.id}
              row={row}
              at={at}
              grid={grid}
              greatest={greatest}
              places={{ ...places, selected: selected?.row === row.id ? selected.column : null }}
            />
          ))}
        </tbody>
      </table>
      <p id={hint} className="visuallyHidden">
        {words.keyboard}
      </p>
    </div>
  );
}

interface RowProps {
  row: GridLine;
  /** From 0. */
  at: number;
  grid: GridModel;
  greatest: number;
  /** The tab stop of the grid, and the column of this row that is shown in the panel. */
  places: Pick<ReturnType<typeof useGridPlace>, 'here' | 'setPlace' | 'open'> & { selected: string | null };
}

function Row({ row, at, grid, greatest, places: { here, setPlace, open, selected } }: RowProps) {
  return (
    <tr data-kind={row.kind}>
      <th
        scope="row"
        className={styles.rowHead}
        data-selected={selected !== null}
        title={row.kind === 'total' ? words.differentHint : undefined}
      >
        {row.name}
        {row.remark && <span className={styles.missing}>{row.remark}</span>}
      </th>
      {grid.columns.map((column, columnIndex) => (
        <MatrixPlace
          key={column.kind + column.id}
          row={row}
          column={column}
          content={grid.at(row, column)}
          greatest={greatest}
          measured={grid.measured}
          place={`${String(at)}-${String(columnIndex)}`}
          current={here.row === at && here.column === columnIndex}
          selected={selected === column.id}
          onOpen={() => open({ row: at, column: columnIndex })}
          onFocus={() => setPlace({ row: at, column: columnIndex })}
        />
      ))}
    </tr>
  );
}

function ColumnHead({ column }: { column: GridLine }) {
  return (
    <th scope="col" className={styles.columnHead} data-kind={column.kind} lang="de">
      {hyphenate(column.name, LONGEST_IN_HEAD)}
      {column.remark && <span className={styles.missing}>{hyphenate(column.remark, LONGEST_IN_HEAD)}</span>}
    </th>
  );
}
