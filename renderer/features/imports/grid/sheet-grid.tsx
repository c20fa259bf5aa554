import { useId, useState, type ClipboardEvent, type MouseEvent } from 'react';
import type { DraftTable, GridRow } from '../../../../shared/contract/imports.ts';
import type { OfferField } from '../../../../shared/domain/offer-fields.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { ErrorState } from '../../../ui/index.ts';
import { CellBar } from './cell-bar.tsx';
import { CellEditor } from './cell-editor.tsx';
import { cellId } from './grid-row.tsx';
import { HeaderRow } from './header-row.tsx';
import type { Cursor } from './move.ts';
import { SheetItem } from './sheet-item.tsx';
import { sheetKeys } from './sheet-keys.ts';
import type { GridFilter } from './use-grid-window.ts';
import { useSheet, type Goal, type Sheet } from './use-sheet.ts';
import styles from './grid.module.css';

export interface SheetGridProps {
  draftId: string;
  name: string;
  tables: readonly DraftTable[];
  filter: GridFilter;
  /** Rows to keep place for until the first answer. */
  expected: number;
  goal: Goal | null;
  onField: (table: DraftTable, letter: string, field: OfferField | null) => void;
  onCorrect: (row: GridRow, cell: string, text: string) => void;
  onExclude: (row: GridRow, excluded: boolean) => void;
}

const cellAt = (event: MouseEvent): Cursor | null => {
  if (!(event.target instanceof Element)) return null;
  const column = event.target.closest('[data-column]')?.getAttribute('data-column');
  const row = event.target.closest('[data-index]')?.getAttribute('data-index');
  return column && row ? { row: Number(row), column: Number(column) } : null;
};

const cellUnder = (sheet: Sheet): { row: GridRow; letter: string; text: string } | null => {
  const { row: index, column } = sheet.cursor;
  const row = sheet.window.rowAt(index);
  const letter = sheet.layoutAt(index)?.table.columns[column - 1]?.letter;
  if (!row || !letter) return null;
  return { row, letter, text: row.cells.find((cell) => cell.letter === letter)?.original ?? '' };
};

/** Editing of the cell under the cursor; `text` null is "not editing". */
function useEditing(sheet: Sheet, onCorrect: SheetGridProps['onCorrect']) {
  const [text, setText] = useState<string | null>(null);
  const under = cellUnder(sheet);
  const stop = (): void => {
    setText(null);
    sheet.grid.current?.focus({ preventScroll: true });
  };
  const commit = (value: string, next: 'down' | 'right' | 'stay'): void => {
    stop();
    if (under && value !== under.text) onCorrect(under.row, `${under.letter}${under.row.row}`, value);
    const { row, column } = sheet.cursor;
    if (next === 'down') sheet.setCursor({ row: Math.min(row + 1, sheet.total - 1), column });
    if (next === 'right') sheet.setCursor({ row, column: column + 1 });
  };
  const editor = text !== null && under && (
    <CellEditor address={`${under.letter}${under.row.row}`} initial={text} onCommit={commit} onCancel={stop} />
  );
  return { editor, edit: (typed: string | null) => under && setText(typed ?? under.text) };
}

/** The sender's own sheet, checked and corrected in place. One tab stop; arrow keys move inside. */
export function SheetGrid(props: SheetGridProps) {
  const { tables, name, onExclude, onField } = props;
  const gridId = useId();
  const sheet = useSheet(props.draftId, props.filter, tables, props.expected, props.goal, gridId);
  const [openMenu, setOpenMenu] = useState(-1);
  const { editor, edit } = useEditing(sheet, props.onCorrect);
  const { cursor, current, virtualizer, window, total, width } = sheet;
  const row = window.rowAt(cursor.row);
  const layout = sheet.layoutAt(cursor.row) ?? current;
  const columns = (layout?.table.columns.length ?? 0) + 1;
  const page = Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 400) / 48) - 2);
  const onCopy = (event: ClipboardEvent): void => {
    const under = cellUnder(sheet);
    if (event.target !== event.currentTarget || !under) return;
    event.clipboardData.setData('text/plain', under.text);
    event.preventDefault();
  };
  const openColumn = (position: number): void => {
    setOpenMenu(position);
    if (position < 0) sheet.grid.current?.focus({ preventScroll: true });
  };
  if (window.error) return <ErrorState error={window.error} />;
  return (
    <div className={styles.frame}>
      <CellBar
        table={cursor.row < 0 ? current?.table : layout?.table}
        row={row}
        column={cursor.column}
        header={cursor.row < 0}
        onEdit={() => edit(null)}
        onExclude={(excluded) => row && onExclude(row, excluded)}
      />
      <div
        ref={sheet.grid}
        className={styles.grid}
        role="grid"
        tabIndex={0}
        aria-label={t.grid.label(name)}
        aria-rowcount={total + 1}
        aria-colcount={columns}
        aria-activedescendant={cellId(gridId, cursor.row, cursor.column)}
        onKeyDown={sheetKeys({
          cursor,
          bounds: { rows: total, columns, page },
          onMove: sheet.setCursor,
          onEdit: edit,
          onOpenColumn: openColumn,
        })}
        onCopy={onCopy}
      >
        <div ref={sheet.head} className={styles.header} style={{ minWidth: width }}>
          {current && (
            <HeaderRow
              table={current.table}
              template={current.template}
              gridId={gridId}
              active={cursor.row < 0 ? cursor.column : -1}
              openMenu={openMenu}
              onOpenMenu={openColumn}
              onField={(column, field) => onField(current.table, column.letter, field)}
            />
          )}
        </div>
        {/* Mouse access to what the keys of the grid do. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div
          className={styles.canvas}
          style={{ height: virtualizer.getTotalSize(), minWidth: width }}
          onMouseDown={(event) => {
            const at = cellAt(event);
            if (at) sheet.setCursor(at);
          }}
          onDoubleClick={() => edit(null)}
        >
          {virtualizer.getVirtualItems().map((item) => (
            <SheetItem
              key={item.key}
              item={item}
              sheet={sheet}
              gridId={gridId}
              editor={item.index === cursor.row ? editor : null}
            />
          ))}
        </div>
        {total === 0 && <p className={styles.none}>{t.check.noRows}</p>}
      </div>
    </div>
  );
}
