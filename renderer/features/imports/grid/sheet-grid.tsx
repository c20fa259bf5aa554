import { useId, useState, type ClipboardEvent } from 'react';
import type { DraftTable, GridRow } from '../../../../shared/contract/imports.ts';
import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { ErrorState } from '../../../ui/index.ts';
import { CellBar } from './cell-bar.tsx';
import { cellId } from './grid-row.tsx';
import { HeaderRow } from './header-row.tsx';
import { SheetCanvas } from './sheet-canvas.tsx';
import { onSheetKey } from './sheet-keys.ts';
import { cellUnder, useEditing } from './use-editing.tsx';
import { useIssueJump } from './use-issue-jump.ts';
import { useSheet, type SheetSource } from './use-sheet.ts';
import styles from './grid.module.css';

export interface SheetGridProps extends SheetSource {
  name: string;
  onField: (table: DraftTable, letter: string, field: ImportField | null) => void;
  onCorrect: (row: GridRow, cell: string, text: string) => void;
  /** All cells of the field with this text. */
  onCorrectEqual: (field: ImportField, original: string, text: string) => void;
  onExclude: (row: GridRow, excluded: boolean) => void;
}

/** The sender's own sheet, checked and corrected in place. One tab stop; arrow keys move inside. */
export function SheetGrid({ name, onField, onCorrect, onCorrectEqual, onExclude, ...source }: SheetGridProps) {
  const gridId = useId();
  const sheet = useSheet(source, gridId);
  const { grid, head, headHeight, cursor, setCursor, layouts, virtualizer, window, total } = sheet;
  const [openMenu, setOpenMenu] = useState(-1);
  const { editor, edit, editEqual } = useEditing(sheet, onCorrect, onCorrectEqual);
  useIssueJump(source, sheet);
  const row = window.rowAt(cursor.row);
  const inView = layouts.of(window.rowAt(virtualizer.range?.startIndex ?? 0)) ?? layouts.first;
  const layout = cursor.row < 0 ? inView : (layouts.of(row) ?? inView);
  const columns = (layout?.table.columns.length ?? 0) + 1;
  const page = Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 400) / 48) - 2);
  const openColumn = (position: number): void => {
    setOpenMenu(position);
    if (position < 0) grid.current?.focus({ preventScroll: true });
  };
  const onCopy = (event: ClipboardEvent): void => {
    const under = cellUnder(sheet);
    if (event.target !== event.currentTarget || !under) return;
    event.clipboardData.setData('text/plain', under.text);
    event.preventDefault();
  };
  if (window.error) return <ErrorState error={window.error} />;
  return (
    <div className={styles.frame}>
      <CellBar
        table={layout?.table}
        row={row}
        column={cursor.column}
        header={cursor.row < 0}
        sheet={source.tables.length > 1 ? (layout?.table.sheet ?? null) : null}
        onEdit={() => edit(null)}
        onEditEqual={editEqual}
        onExclude={(excluded) => row && onExclude(row, excluded)}
      />
      <div
        ref={grid}
        className={styles.grid}
        role="grid"
        tabIndex={0}
        aria-label={t.grid.label(name)}
        aria-rowcount={total + 1}
        aria-colcount={columns}
        aria-activedescendant={cellId(gridId, cursor.row, cursor.column)}
        onKeyDown={(event) =>
          onSheetKey(event, {
            cursor,
            bounds: { rows: total, columns, page },
            onMove: setCursor,
            onEdit: edit,
            onOpenColumn: openColumn,
          })
        }
        onCopy={onCopy}
      >
        <div ref={head} className={styles.header} style={{ minWidth: layouts.width }}>
          {inView && (
            <HeaderRow
              table={inView.table}
              template={inView.template}
              gridId={gridId}
              active={cursor.row < 0 ? cursor.column : -1}
              openMenu={openMenu}
              onOpenMenu={openColumn}
              onField={(column, field) => onField(inView.table, column.letter, field)}
            />
          )}
        </div>
        <SheetCanvas
          virtualizer={virtualizer}
          window={window}
          layouts={layouts}
          headHeight={headHeight}
          gridId={gridId}
          cursor={cursor}
          editor={editor}
          onMove={setCursor}
          onEdit={() => edit(null)}
        />
        {total === 0 && <p className={styles.none}>{t.check.noRows}</p>}
      </div>
    </div>
  );
}
