// The treegrid roles carry the meaning (see tree-grid.tsx); keys are handled by the grid, the one tab stop.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */
import type { DragEvent } from 'react';
import type { MeasureRow } from '../../../shared/contract/planning.ts';
import { endWords } from '../../../shared/domain/planning/period-words.ts';
import { flagWords, planningTexts } from '../../../shared/i18n/de/planning.ts';
import { plural } from '../../../shared/i18n/format.ts';
import type { Names } from '../offers/index.ts';
import { leadText } from './list-columns.tsx';
import { LightCounts } from './light-counts.tsx';
import { Light, Status } from './marks.tsx';
import styles from './tree.module.css';
import type { TreeRow } from './tree.rules.ts';

export interface TreeLineProps {
  id: string;
  row: TreeRow;
  at: number;
  top: number;
  names: Names;
  active: boolean;
  open: boolean;
  movable: boolean;
  over: boolean;
  onClick: () => void;
  onToggle: (row: TreeRow, open: boolean) => void;
  onDragStart: () => void;
  onDragEnd: () => void;
  onDragOver: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
}

/** One line of the tree. */
export function TreeLine({
  id,
  row,
  at,
  top,
  names,
  active,
  open,
  movable,
  over,
  onClick,
  onToggle,
  ...drag
}: TreeLineProps) {
  return (
    <div
      id={id}
      role="row"
      aria-level={row.depth}
      aria-rowindex={at + 1}
      aria-selected={active}
      aria-expanded={row.kind === 'measure' ? undefined : row.open}
      className={styles.line}
      data-kind={row.kind}
      data-cursor={active}
      data-open={open}
      data-over={over}
      draggable={movable && row.kind !== 'field'}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onClick}
      {...drag}
    >
      {row.kind === 'measure' ? (
        <Measure row={row.measure} depth={row.depth} />
      ) : (
        <Branch row={row} names={names} onToggle={onToggle} />
      )}
    </div>
  );
}

function Measure({ row, depth }: { row: MeasureRow; depth: number }) {
  return (
    <>
      <div role="gridcell" className={styles.title} data-depth={depth}>
        <span className={styles.number}>{row.number}</span>
        <span className={styles.words} title={row.name}>
          {row.name}
        </span>
      </div>
      <div role="gridcell" className={styles.cell} data-part="lead" title={leadText(row)}>
        {leadText(row)}
      </div>
      <div role="gridcell" className={styles.cell} data-part="status">
        <Status status={row.status} />
      </div>
      <div role="gridcell" className={styles.cell}>
        <Light light={row.trafficLight} />
      </div>
      <div role="gridcell" className={styles.cell} data-part="end">
        {row.flags.includes('overdue') ? (
          <>
            <strong>{flagWords.overdue}</strong> {endWords(row)}
          </>
        ) : (
          endWords(row)
        )}
      </div>
    </>
  );
}

function Branch({
  row,
  names,
  onToggle,
}: {
  row: Exclude<TreeRow, { kind: 'measure' }>;
  names: Names;
  onToggle: TreeLineProps['onToggle'];
}) {
  const name =
    row.kind === 'goal'
      ? row.goal.name
      : row.field === null
        ? planningTexts.withoutGoal
        : names.term('fieldOfAction', row.field);
  const { counts } = row;
  return (
    <>
      <div role="gridcell" className={styles.title} data-depth={row.depth}>
        <button
          type="button"
          tabIndex={-1}
          className={styles.twisty}
          aria-label={row.open ? planningTexts.tree.close(name) : planningTexts.tree.open(name)}
          onClick={(event) => {
            event.stopPropagation();
            onToggle(row, !row.open);
          }}
        >
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" data-open={row.open}>
            <path d="M3 1.5 7.5 5 3 8.5Z" fill="currentColor" />
          </svg>
        </button>
        {row.kind === 'goal' && <span className={styles.number}>{row.goal.number}</span>}
        <span className={styles.words} title={name}>
          {name}
        </span>
      </div>
      <div role="gridcell" className={styles.sum}>
        {plural(counts.total, 'Maßnahme', 'Maßnahmen')}
        <LightCounts counts={counts} />
      </div>
    </>
  );
}
