import type { DraftTable, GridRow } from '../../../../shared/contract/imports.ts';
import { columnWidths, markWidth } from './column-widths.ts';
import { tableKey, tableOfRow } from './table-of-row.ts';

export interface TableLayout {
  table: DraftTable;
  /** CSS `grid-template-columns`. */
  template: string;
  /** px */
  width: number;
}

export interface Layouts {
  /** The layout of a loaded row. */
  of: (row: GridRow | undefined) => TableLayout | undefined;
  first: TableLayout | undefined;
  /** The widest table, px. */
  width: number;
}

const layoutOf = (table: DraftTable, available: number): TableLayout => {
  const widths = [markWidth, ...columnWidths(table.columns, available)];
  return { table, template: widths.map((width) => `${width}px`).join(' '), width: widths.reduce((a, b) => a + b, 0) };
};

/** How the columns of each table are laid out in the room there is (px). */
export const layoutsOf = (tables: readonly DraftTable[], available: number): Layouts => {
  const layouts = new Map(tables.map((table) => [tableKey(table), layoutOf(table, available)]));
  const all = [...layouts.values()];
  return {
    of: (row) => {
      const table = row && tableOfRow(tables, row);
      return table && layouts.get(tableKey(table));
    },
    first: all[0],
    width: Math.max(0, ...all.map(({ width }) => width)),
  };
};
