import type { MouseEvent, ReactNode } from 'react';
import type { Virtualizer } from '@tanstack/react-virtual';
import type { Layouts } from './layouts.ts';
import type { Cursor } from './move.ts';
import { SheetItem, type SheetItemProps } from './sheet-item.tsx';
import type { GridWindow } from './use-grid-window.ts';
import styles from './grid.module.css';

const cellAt = (event: MouseEvent): Cursor | null => {
  if (!(event.target instanceof Element) || event.target.closest('[role=columnheader]')) return null;
  const column = event.target.closest('[data-column]')?.getAttribute('data-column');
  const row = event.target.closest('[data-index]')?.getAttribute('data-index');
  return column && row ? { row: Number(row), column: Number(column) } : null;
};

export interface SheetCanvasProps extends Pick<SheetItemProps, 'renderHead'> {
  virtualizer: Virtualizer<HTMLDivElement, Element>;
  window: GridWindow;
  layouts: Layouts;
  /** px */
  headHeight: number;
  gridId: string;
  cursor: Cursor;
  editor: ReactNode;
  onMove: (cursor: Cursor) => void;
  onEdit: () => void;
}

/** The rows in view, placed by their measured heights. */
export function SheetCanvas(props: SheetCanvasProps) {
  const { virtualizer, window, layouts, headHeight, gridId, cursor, editor, renderHead, onMove, onEdit } = props;
  return (
    // The mouse does here what the keys of the grid do.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.canvas}
      style={{ height: virtualizer.getTotalSize(), minWidth: layouts.width }}
      onMouseDown={(event) => {
        const at = cellAt(event);
        if (at) onMove(at);
      }}
      onDoubleClick={onEdit}
    >
      {virtualizer.getVirtualItems().map(({ index, start, key }) => (
        <SheetItem
          key={key}
          index={index}
          top={start - headHeight}
          measure={virtualizer.measureElement}
          row={window.rowAt(index)}
          layout={layouts.of(window.rowAt(index))}
          previous={index > 0 ? layouts.of(window.rowAt(index - 1)) : undefined}
          gridId={gridId}
          active={cursor.row === index ? cursor.column : -1}
          editor={index === cursor.row ? editor : null}
          renderHead={renderHead}
        />
      ))}
    </div>
  );
}
