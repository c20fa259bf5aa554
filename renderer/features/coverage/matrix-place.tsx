import type { Measured } from '../../../shared/contract/coverage.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { cellFigure, sumFigure, sumWords } from '../../../shared/domain/coverage-report/cell-figure.ts';
import { cellText } from '../../../shared/domain/coverage-report/cell-text.ts';
import type { GridCell, GridLine } from './grid-model.ts';
import { Hatch, MatrixCellContent } from './matrix-cell-content.tsx';
import { amountOf } from './matrix-index.ts';
import styles from './matrix.module.css';
import { tintOf } from './tint.ts';

export interface MatrixPlaceProps {
  row: GridLine;
  column: GridLine;
  content: GridCell;
  greatest: number;
  measured: Measured | undefined;
  /** `row-column` from 0, for the keyboard. */
  place: string;
  current: boolean;
  selected: boolean;
  onOpen: () => void;
  onFocus: () => void;
}

/** How the ground of a cell is drawn: amber for gaps, hatching for silence, tint for what was named. */
function groundOf(content: GridCell, greatest: number): { ground: string; tint: number } {
  if (content.kind === 'sum') return { ground: content.silent ? 'silent' : 'sum', tint: 0 };
  const { cell } = content;
  if (cell.gap) return { ground: 'gap', tint: 0 };
  if (cell.statement === 'notReported') return { ground: 'silent', tint: 0 };
  const named = cell.statement === null || cell.statement === 'named';
  return { ground: 'plain', tint: named ? tintOf(amountOf(cell), greatest) : 0 };
}

/** One cell of the grid, a figure of the matrix or a sum. */
export function MatrixPlace({
  row,
  column,
  content,
  greatest,
  measured,
  place,
  current,
  selected,
  onOpen,
  onFocus,
}: MatrixPlaceProps) {
  const { ground, tint } = groundOf(content, greatest);
  const label =
    content.kind === 'cell'
      ? cellText(row.name, column.name, content.cell, measured)
      : `${row.name}, ${column.name}: ${content.silent ? coverageTexts.statements.notReported : sumWords(content.count, content.value, measured)}`;
  return (
    // The keys are handled by the grid around it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <td
      className={styles.cell}
      data-place={place}
      data-ground={ground}
      data-tint={tint}
      aria-selected={selected}
      tabIndex={current ? 0 : -1}
      onClick={onOpen}
      onFocus={onFocus}
    >
      <span className="visuallyHidden">{label}</span>
      {content.kind === 'cell' ? (
        <MatrixCellContent cell={content.cell} figure={cellFigure(content.cell, measured)} />
      ) : (
        <Sum
          figure={sumFigure(content.count, content.value, measured)}
          shown={content.count > 0 || row.kind === 'total'}
          silent={content.silent}
        />
      )}
    </td>
  );
}

/** None is an empty place beside the rows: the dot would say "nicht genannt". Only a sum of all is a 0. */
function Sum({ figure, shown, silent }: { figure: string; shown: boolean; silent: boolean }) {
  if (silent) return <Hatch />;
  return (
    <span className={styles.marks} aria-hidden="true">
      {shown && figure}
    </span>
  );
}
