import type { DraftTable, GridRow } from '../../../../shared/contract/imports.ts';

type Place = Pick<GridRow, 'sheet' | 'row'>;
type Table = Pick<DraftTable, 'sheet' | 'dataRows' | 'skippedRows' | 'included'>;

const rowsOf = (table: Table, before: number): number => {
  const [first, last] = table.dataRows;
  const end = Math.min(before, last + 1);
  const skipped = table.skippedRows.filter(({ row }) => row >= first && row < end).length;
  return Math.max(0, end - first - skipped);
};

/** Where a row of the sheet should stand in the unfiltered grid, as far as the tables tell. */
export const guessIndex = (tables: readonly Table[], place: Place): number => {
  let index = 0;
  for (const table of tables.filter(({ included }) => included)) {
    if (table.sheet === place.sheet && place.row <= table.dataRows[1]) return index + rowsOf(table, place.row);
    index += rowsOf(table, Infinity);
  }
  return index;
};

/** Sign of how two places follow one another: by sheet in the order of the tables, then by row. */
export const comparePlaces = (tables: readonly Table[], a: Place, b: Place): number => {
  const order = (place: Place): number => tables.findIndex(({ sheet }) => sheet === place.sheet);
  return order(a) - order(b) || a.row - b.row;
};

/**
 * Finds the index of a row among up to 50,000 by asking for windows: first where the tables say it should be,
 * then by halving. Null when the grid does not hold it.
 */
export const locateRow = async (
  tables: readonly Table[],
  place: Place,
  fetchWindow: (from: number, limit: number) => Promise<{ rows: readonly Place[]; total: number }>,
): Promise<number | null> => {
  const size = 100;
  let low = 0;
  let high = Infinity;
  let from = Math.max(0, guessIndex(tables, place) - size / 2);
  for (let tries = 0; tries < 40 && low < high; tries += 1) {
    const { rows, total } = await fetchWindow(from, size);
    high = Math.min(high, total);
    const hit = rows.findIndex((row) => row.sheet === place.sheet && row.row === place.row);
    if (hit >= 0) return from + hit;
    const first = rows[0];
    const last = rows.at(-1);
    if (first && comparePlaces(tables, place, first) < 0) high = Math.min(high, from);
    else if (last && comparePlaces(tables, place, last) > 0) low = Math.max(low, from + rows.length);
    else if (first) return null;
    else high = Math.min(high, from);
    from = Math.max(low, Math.floor((low + high - size) / 2));
  }
  return null;
};
