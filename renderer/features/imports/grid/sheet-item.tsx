// A virtual sheet positions its rows itself, which <table> cannot; the grid roles carry the meaning instead.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { ReactNode } from 'react';
import type { GridRow } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { describeTable } from '../parts/row-ranges.ts';
import { SheetRow } from './grid-row.tsx';
import type { TableLayout } from './layouts.ts';
import styles from './grid.module.css';

export interface SheetItemProps {
  index: number;
  /** Distance from the first row, px. */
  top: number;
  measure: (element: Element | null) => void;
  /** Undefined while it is fetched. */
  row: GridRow | undefined;
  layout: TableLayout | undefined;
  /** Layout of the row before. */
  previous: TableLayout | undefined;
  gridId: string;
  /** Column of the cursor in this row, -1 without. */
  active: number;
  editor: ReactNode;
  /** The head of a table that begins above a row. */
  renderHead: (layout: TableLayout, above: number) => ReactNode;
}

/** One measured row; where another table begins, its line and its head stand above. */
export function SheetItem(props: SheetItemProps) {
  const { index, top, measure, row, layout, previous, gridId, active, editor, renderHead } = props;
  const begins = layout && previous && layout.table !== previous.table;
  return (
    <div ref={measure} className={styles.item} data-index={index} style={{ transform: `translateY(${top}px)` }}>
      {begins && (
        <>
          <div className={styles.section} role="row">
            <div className={styles.sectionTitle} role="gridcell">
              {describeTable(layout.table)}
            </div>
          </div>
          <div className={styles.headInPlace}>{renderHead(layout, index)}</div>
        </>
      )}
      {row && layout ? (
        <SheetRow
          row={row}
          table={layout.table}
          template={layout.template}
          gridId={gridId}
          index={index}
          active={active}
          editor={editor}
        />
      ) : (
        <div className={styles.row} role="row" aria-rowindex={index + 2}>
          <div className={styles.cell} role="gridcell" aria-label={t.grid.loadingRow}>
            <span className={styles.placeholder} />
          </div>
        </div>
      )}
    </div>
  );
}
