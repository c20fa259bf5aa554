// A virtual list positions its rows itself, which <table> cannot; the treegrid roles carry the meaning instead.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, react/incompatible-library */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState, type DragEvent, type KeyboardEvent, type RefObject } from 'react';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import type { Names } from '../offers/index.ts';
import styles from './tree.module.css';
import { TreeLine } from './tree-line.tsx';
import { dropOf, type Move, type TreeRow } from './tree.rules.ts';

export interface TreeGridProps {
  rows: readonly TreeRow[];
  names: Names;
  cursor: string | null;
  openId: string | null;
  movable: boolean;
  onCursor: (key: string) => void;
  onOpenRow: (row: TreeRow) => void;
  onToggle: (row: TreeRow, open: boolean) => void;
  onMove: (move: Move | null) => void;
  /** Keys of the page; true when it took the key. */
  onKey: (event: KeyboardEvent) => boolean;
}

const rowHeight = 40;
const words = planningTexts.tree;

/** The rows of the tree: one tab stop, arrows walk and open, Alt with arrows moves, dragging as well. */
export function TreeGrid(props: TreeGridProps) {
  const { rows, cursor, openId, names, movable, onCursor, onOpenRow, onToggle } = props;
  const grid = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const at = rows.findIndex((row) => row.key === cursor);
  const virtual = useRowsInSight(rows.length, at, grid);
  const onKeyDown = useTreeKeys(props, at);
  const dragging = useDragging(props.onMove);
  const items = virtual.getVirtualItems();
  return (
    <div
      ref={grid}
      role="treegrid"
      className={styles.grid}
      aria-label={words.label}
      aria-rowcount={rows.length}
      aria-activedescendant={items.some((item) => item.index === at) ? `${prefix}${at}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const one = rows[item.index];
          if (!one) return null;
          return (
            <TreeLine
              key={one.key}
              id={`${prefix}${item.index}`}
              row={one}
              at={item.index}
              top={item.start}
              names={names}
              active={one.key === cursor}
              open={one.key === openId}
              movable={movable}
              onClick={() => {
                onCursor(one.key);
                if (one.kind === 'measure') onOpenRow(one);
              }}
              onToggle={onToggle}
              {...dragging(one)}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Only rows in sight exist; the one under the cursor stays in sight, also when it was moved. */
function useRowsInSight(count: number, at: number, grid: RefObject<HTMLDivElement | null>) {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const virtualRef = useRef(virtual);
  useEffect(() => {
    virtualRef.current = virtual;
  });
  useEffect(() => {
    if (at >= 0) virtualRef.current.scrollToIndex(at, { align: 'auto' });
  }, [at]);
  return virtual;
}

/** What makes a row one that is dragged, and one that others are dropped on. */
function useDragging(onMove: TreeGridProps['onMove']) {
  const [dragged, setDragged] = useState<TreeRow | null>(null);
  const [over, setOver] = useState<string | null>(null);
  return (row: TreeRow) => {
    const takes = dragged !== null && dropOf(dragged, row) !== null;
    return {
      over: takes && over === row.key,
      onDragStart: (): void => setDragged(row),
      onDragEnd: (): void => setDragged(null),
      onDragOver: (event: DragEvent): void => {
        if (!takes) return;
        event.preventDefault();
        setOver(row.key);
      },
      onDrop: (event: DragEvent): void => {
        event.preventDefault();
        if (dragged) onMove(dropOf(dragged, row));
        setDragged(null);
        setOver(null);
      },
    };
  };
}

/** Arrows walk, right and left open and close, Enter opens the record. */
function useTreeKeys({ rows, onCursor, onOpenRow, onToggle, onKey }: TreeGridProps, at: number) {
  const row = rows[at];
  const go = (index: number): void => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, index))];
    if (next) onCursor(next.key);
  };
  const sideways = (key: string): void => {
    if (!row) return;
    const isBranch = row.kind !== 'measure';
    if (key === 'ArrowRight' && isBranch && !row.open) onToggle(row, true);
    else if (key === 'ArrowRight' && isBranch) go(at + 1);
    else if (key === 'ArrowLeft' && isBranch && row.open) onToggle(row, false);
    else if (key === 'ArrowLeft') go(rows.slice(0, at).findLastIndex((one) => one.depth < row.depth));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 12,
      PageUp: at - 12,
      Home: 0,
      End: rows.length - 1,
    };
    const target = steps[event.key];
    if (onKey(event)) event.preventDefault();
    else if (event.altKey) return;
    else if (target !== undefined) go(target);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') sideways(event.key);
    else if (event.key === 'Enter' && row) onOpenRow(row);
    else return;
    event.preventDefault();
  };
  return onKeyDown;
}
