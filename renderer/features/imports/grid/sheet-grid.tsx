import { useId, useState, type ClipboardEvent, type ComponentProps } from 'react';
import type { DraftTable, GridRow } from '../../../../shared/contract/imports.ts';
import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { ErrorState } from '../../../ui/index.ts';
import { CellBar } from './cell-bar.tsx';
import { cellId } from './grid-row.tsx';
import { HeaderRow } from './header-row.tsx';
import type { TableLayout } from './layouts.ts';
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

type OpenSheet = ReturnType<typeof useSheet>;

/** The text under the cursor goes to the clipboard, unless a field inside has the focus. */
function copyCell(event: ClipboardEvent, sheet: OpenSheet): void {
  const under = cellUnder(sheet);
  if (event.target !== event.currentTarget || !under) return;
  event.clipboardData.setData('text/plain', under.text);
  event.preventDefault();
}

/** The part of the sheet the cursor stands in, else the one in view. */
function layoutsOf({ layouts, window, cursor, virtualizer }: OpenSheet) {
  const inView = layouts.of(window.rowAt(virtualizer.range?.startIndex ?? 0)) ?? layouts.first;
  return { inView, layout: cursor.row < 0 ? inView : (layouts.of(window.rowAt(cursor.row)) ?? inView) };
}

/** The column whose menu is open, in the head above that row; `above` undefined is the head that stays in view. */
interface OpenMenu {
  above: number | undefined;
  column: number;
}
const noMenu: OpenMenu = { above: undefined, column: -1 };

/** The head in which the cell under the cursor has its column: its own table's, wherever that is drawn. */
function headOfCursor(sheet: OpenSheet): number | undefined {
  const { inView, layout } = layoutsOf(sheet);
  if (layout === inView) return undefined;
  let row = sheet.cursor.row;
  while (row > 0 && sheet.layouts.of(sheet.window.rowAt(row - 1)) === layout) row -= 1;
  return row;
}

interface HeadProps extends Pick<SheetGridProps, 'onField'> {
  sheet: OpenSheet;
  layout: TableLayout;
  gridId: string;
  above?: number;
  menu: OpenMenu;
  onMenu: (menu: OpenMenu) => void;
}

function Head({ sheet: { cursor }, layout, gridId, above, menu, onMenu, onField }: HeadProps) {
  return (
    <HeaderRow
      table={layout.table}
      template={layout.template}
      gridId={gridId}
      {...(above !== undefined && { above })}
      active={above === undefined && cursor.row < 0 ? cursor.column : -1}
      openMenu={menu.above === above ? menu.column : -1}
      onOpenMenu={(column) => onMenu({ above, column })}
      onField={(column, field) => onField(layout.table, column.letter, field)}
    />
  );
}

type CellBarProps = ComponentProps<typeof CellBar>;
interface BarProps extends Pick<CellBarProps, 'table' | 'onEdit' | 'onEditEqual'>, Pick<SheetGridProps, 'onExclude'> {
  sheet: OpenSheet;
  /** With the name of its sheet: there are several. */
  named: boolean;
}

/** What is under the cursor. */
function Bar({ sheet: { cursor, window }, table, named, onExclude, ...ways }: BarProps) {
  const row = window.rowAt(cursor.row);
  return (
    <CellBar
      {...ways}
      table={table}
      row={row}
      column={cursor.column}
      header={cursor.row < 0}
      sheet={named ? (table?.sheet ?? null) : null}
      onExclude={(excluded) => row && onExclude(row, excluded)}
    />
  );
}

type CanvasProps = Pick<ComponentProps<typeof SheetCanvas>, 'gridId' | 'editor' | 'renderHead' | 'onEdit'> & {
  sheet: OpenSheet;
};
const Canvas = ({ sheet, ...rest }: CanvasProps) => (
  <SheetCanvas
    {...rest}
    virtualizer={sheet.virtualizer}
    window={sheet.window}
    layouts={sheet.layouts}
    headHeight={sheet.headHeight}
    cursor={sheet.cursor}
    onMove={sheet.setCursor}
  />
);

/** Which column menu is open; closing one gives the keys back to the sheet. */
function useColumnMenu({ grid }: OpenSheet) {
  const [menu, setMenu] = useState(noMenu);
  const onMenu = (next: OpenMenu): void => {
    setMenu(next);
    if (next.column < 0) grid.current?.focus({ preventScroll: true });
  };
  return { menu, onMenu };
}

type Keys = Parameters<typeof onSheetKey>[1];

/** What the keys do, and how far they reach: to the last row and column, a page at a time. */
function keysOf(
  sheet: OpenSheet,
  layout: TableLayout | undefined,
  onMenu: (menu: OpenMenu) => void,
  onEdit: Keys['onEdit'],
): Keys {
  const { virtualizer, total, cursor, setCursor } = sheet;
  const page = Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 400) / 48) - 2);
  return {
    cursor,
    bounds: { rows: total, columns: (layout?.table.columns.length ?? 0) + 1, page },
    onMove: setCursor,
    onEdit,
    onOpenColumn: (column) => onMenu({ above: headOfCursor(sheet), column }),
  };
}

/** The sender's own sheet, checked and corrected in place. One tab stop; arrow keys move inside. */
export function SheetGrid({ name, onField, onCorrect, onCorrectEqual, onExclude, ...source }: SheetGridProps) {
  const gridId = useId();
  const sheet = useSheet(source, gridId);
  const { grid, head, cursor, layouts, window, total } = sheet;
  const columnMenu = useColumnMenu(sheet);
  const { editor, edit, editEqual } = useEditing(sheet, onCorrect, onCorrectEqual);
  useIssueJump(source, sheet);
  const { inView, layout } = layoutsOf(sheet);
  const keys = keysOf(sheet, layout, columnMenu.onMenu, edit);
  const heads = { sheet, gridId, onField, ...columnMenu };
  if (window.error) return <ErrorState error={window.error} />;
  return (
    <div className={styles.frame}>
      <Bar
        sheet={sheet}
        table={layout?.table}
        named={source.tables.length > 1}
        onEdit={() => edit(null)}
        onEditEqual={editEqual}
        onExclude={onExclude}
      />
      <div
        ref={grid}
        className={styles.grid}
        role="grid"
        tabIndex={0}
        aria-label={t.grid.label(name)}
        aria-rowcount={total + 1}
        aria-colcount={keys.bounds.columns}
        aria-activedescendant={cellId(gridId, cursor.row, cursor.column)}
        onKeyDown={(event) => onSheetKey(event, keys)}
        onCopy={(event) => copyCell(event, sheet)}
      >
        <div ref={head} className={styles.header} style={{ minWidth: layouts.width }}>
          {inView && <Head layout={inView} {...heads} />}
        </div>
        <Canvas
          sheet={sheet}
          gridId={gridId}
          editor={editor}
          renderHead={(begun, above) => <Head layout={begun} above={above} {...heads} />}
          onEdit={() => edit(null)}
        />
        {total === 0 && <p className={styles.none}>{t.check.noRows}</p>}
      </div>
    </div>
  );
}
