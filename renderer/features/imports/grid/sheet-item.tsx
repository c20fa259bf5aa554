import type { VirtualItem } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { describeTable } from '../parts/row-ranges.ts';
import { SheetRow } from './grid-row.tsx';
import type { Sheet } from './use-sheet.ts';
import styles from './grid.module.css';

export interface SheetItemProps {
  item: VirtualItem;
  sheet: Sheet;
  gridId: string;
  editor: ReactNode;
}

/** One measured row; where another table begins, its line stands above. */
export function SheetItem({ item, sheet, gridId, editor }: SheetItemProps) {
  const { index } = item;
  const row = sheet.window.rowAt(index);
  const layout = sheet.layoutAt(index);
  const previous = index > 0 ? sheet.layoutAt(index - 1) : undefined;
  const begins = layout && previous && layout.table !== previous.table;
  return (
    <div
      ref={sheet.virtualizer.measureElement}
      className={styles.item}
      data-index={index}
      style={{ transform: `translateY(${item.start - sheet.headHeight}px)` }}
    >
      {begins && (
        <div className={styles.section} role="row">
          <div className={styles.sectionTitle} role="gridcell">
            {describeTable(layout.table)}
          </div>
        </div>
      )}
      {row && layout ? (
        <SheetRow
          row={row}
          table={layout.table}
          template={layout.template}
          gridId={gridId}
          index={index}
          active={sheet.cursor.row === index ? sheet.cursor.column : -1}
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
