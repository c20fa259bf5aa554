// A virtual list positions its rows itself, which <table> cannot; the grid roles carry the meaning instead.
// useVirtualizer is not memoizable, which only matters under the React compiler (not used here).
/* oxlint-disable jsx-a11y/prefer-tag-over-role, react/incompatible-library */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, type CSSProperties, type MouseEvent, type RefObject } from 'react';
import { de } from '../../shared/i18n/de/index.ts';
import { CellEditor } from './cell-editor.tsx';
import { cx } from './cx.ts';
import type { TableColumn, VirtualTableProps } from './table-types.ts';
import { besideRecord } from './table-width.ts';
import { useTableCopy } from './use-table-copy.ts';
import { useCursorState, useTableCursor, type TableCursor } from './use-table-cursor.ts';
import { useTableEditing, type TableEditing } from './use-table-editing.ts';
import { useWidth } from './use-width.ts';
import styles from './virtual-table.module.css';

export type { TableColumn } from './table-types.ts';

/**
 * A long list: only the rows in sight exist, the head stays, the whole list is one tab stop with a cursor.
 * Arrows, Page, Home and End move; Enter opens; Space ticks; Ctrl+A selects all; Ctrl+C copies with headers; F2 edits.
 */
export function VirtualTable<Row>(table: VirtualTableProps<Row>) {
  const [grid, width] = useWidth<HTMLDivElement>();
  const props = besideRecord(table, width);
  const { label, columns, rows, rowHeight = 36, minWidth = 0, onSelect, total = rows.length } = props;
  const prefix = useId();
  const { virtual, items, cursor, editing } = useRows(props, grid);
  const tracks = [...(onSelect ? ['36px'] : []), ...columns.map((column) => column.width)].join(' ');
  const visible = items.some((item) => item.index === cursor.index);
  return (
    <div
      ref={grid}
      role="grid"
      className={styles.grid}
      aria-label={label}
      aria-rowcount={total + 1}
      aria-colcount={columns.length + (onSelect ? 1 : 0)}
      aria-multiselectable={onSelect ? true : undefined}
      aria-activedescendant={visible ? `${prefix}${cursor.index}` : undefined}
      tabIndex={0}
      onKeyDown={cursor.onKeyDown}
      style={{ '--tracks': tracks, '--row-height': `${rowHeight}px`, '--min-width': `${minWidth}px` } as CSSProperties}
    >
      <Head {...props} />
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <Line
              key={item.key}
              id={`${prefix}${item.index}`}
              at={item.index}
              top={item.start}
              row={row}
              cursor={cursor}
              editing={editing}
              table={props}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The rows in sight, with the cursor over them and the cell that is edited. */
function useRows<Row>(props: VirtualTableProps<Row>, grid: RefObject<HTMLDivElement | null>) {
  const { rows, rowHeight = 36, onNeedMore, total = rows.length } = props;
  const state = useCursorState(rows.length);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: 36,
  });
  const { selectAll } = useTableCopy(grid, props, state[0]);
  const page = Math.max(1, Math.floor((grid.current?.clientHeight ?? 400) / rowHeight) - 2);
  const reveal = (index: number): void => virtual.scrollToIndex(index, { align: 'auto' });
  const editing = useTableEditing(props, (index) => {
    state[1](index);
    reveal(index);
    grid.current?.focus();
  });
  const cursor = useTableCursor(props, page, reveal, selectAll, state, (row) => editing.start(row));
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length < total && last >= rows.length - 40) onNeedMore?.();
  }, [last, rows.length, total, onNeedMore]);
  return { virtual, items, cursor, editing };
}

function Head<Row>({ columns, sort, onSort, onSelect }: VirtualTableProps<Row>) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.line}>
        {onSelect && (
          <div role="columnheader" className={styles.headCell}>
            <span className="visuallyHidden">{de.common.selectRow}</span>
          </div>
        )}
        {columns.map((column) => (
          <HeadCell key={column.key} column={column} sort={sort?.key === column.key ? sort : null} onSort={onSort} />
        ))}
      </div>
    </div>
  );
}

interface HeadCellProps<Row> {
  column: TableColumn<Row>;
  sort: { descending: boolean } | null;
  onSort: ((key: string) => void) | undefined;
}

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const direction = sort?.descending ? 'descending' : 'ascending';
  return (
    <div
      role="columnheader"
      className={styles.headCell}
      data-align={column.align}
      {...(sort && { 'aria-sort': direction })}
    >
      {column.sortable && onSort ? (
        <button type="button" className={styles.sort} onClick={() => onSort(column.key)}>
          {column.header}
          <svg
            className={styles.arrow}
            data-direction={sort ? direction : 'none'}
            viewBox="0 0 10 6"
            width="9"
            height="6"
            aria-hidden="true"
          >
            <path d="M0 6h10L5 0Z" fill="currentColor" />
          </svg>
        </button>
      ) : (
        (column.head ?? column.header)
      )}
    </div>
  );
}

interface LineProps<Row> {
  id: string;
  at: number;
  top: number;
  row: Row;
  cursor: TableCursor;
  editing: TableEditing<Row>;
  table: VirtualTableProps<Row>;
}

function Line<Row>({ id, at, top, row, cursor, editing, table }: LineProps<Row>) {
  const { columns, rowKey, selected, onSelect, openKey, onOpen } = table;
  const key = rowKey(row);
  const edited = editing.cell?.row === key ? editing.cell.column : null;
  const ticked = selected?.has(key) ?? false;
  return (
    // Keys are handled by the grid, the one tab stop of the list.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="row"
      aria-rowindex={at + 2}
      aria-selected={onSelect ? ticked : openKey === key}
      className={cx(styles.line, styles.row, onOpen && styles.opens)}
      data-cursor={cursor.index === at}
      data-open={openKey === key}
      data-editing={edited !== null}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => cursor.onRowClick(at, event)}
    >
      {onSelect && (
        <div role="gridcell" className={styles.cell}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={de.common.selectRow}
            className={styles.tick}
            checked={ticked}
            onChange={() => cursor.toggle(at)}
            onClick={(event) => event.stopPropagation()}
          />
        </div>
      )}
      {columns.map((column) =>
        edited === column.key && column.edit ? (
          <div key={column.key} role="gridcell" className={styles.cell} data-editing>
            <CellEditor column={column.key} edit={column.edit} row={row} editing={editing} />
          </div>
        ) : (
          <Cell key={column.key} column={column} row={row} editing={editing} />
        ),
      )}
    </div>
  );
}

function Cell<Row>({ column, row, editing }: { column: TableColumn<Row>; row: Row; editing: TableEditing<Row> }) {
  const onClick = (event: MouseEvent): void => {
    if (!editing.onClick || !column.edit || event.shiftKey || event.ctrlKey) return;
    event.stopPropagation();
    editing.start(row, column.key);
  };
  return (
    // F2 is the keyboard's way, handled by the grid.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="gridcell"
      className={styles.cell}
      data-align={column.align}
      data-editable={editing.onClick && column.edit !== undefined}
      title={column.text(row)}
      onClick={onClick}
    >
      {column.render ? column.render(row) : column.text(row)}
    </div>
  );
}
