import type { Sheet, SheetTable } from '../../../shared/domain/sheet.ts';
import { createLookup, type Context } from './context.ts';
import { bandOf } from './grid/bands.ts';
import { buildGrid } from './grid/grid.ts';
import { type Knowledge, prepareKnowledge } from './knowledge.ts';
import { regionCodesIn, withRegionCodes } from './region-codes.ts';
import { buildArea } from './tables/table-area.ts';
import { describeTable } from './understand-table.ts';

/** Table boundaries set by a person: header rows may be empty; data rows are inclusive. */
export interface AssumedBounds {
  headerRows: number[];
  dataRows: [first: number, last: number];
}

/**
 * The table a person marked. Header and data rows are taken as given; only totals, group headings, repeated headers
 * and empty rows inside the data are still told apart.
 */
export function assumeTable(sheet: Sheet, bounds: AssumedBounds, knowledge: Knowledge): SheetTable {
  const lookup = createLookup(prepareKnowledge(knowledge));
  const own = withRegionCodes(lookup.knowledge, regionCodesIn(sheet, lookup));
  const context: Context = { ...lookup, knowledge: own, grid: buildGrid(sheet) };
  const band = bandOf(context.grid, 1, context.grid.lastColumn);
  const [first, last] = bounds.dataRows;
  const headerRows = bounds.headerRows.toSorted((one, other) => one - other);
  const top = headerRows[0] ?? first;
  const area = buildArea(context, band, {
    manner: 'assumed',
    known: 0,
    headerRows,
    above: band.rows.filter(({ number }) => number < top),
    below: band.rows.filter(({ number }) => number >= first && number <= last),
  });
  const skipped = area.skipped.filter(({ row }) => row < first || row > last || !headerRows.includes(row));
  return describeTable(
    context,
    { ...area, headerRows, dataRows: [first, last], skipped, transposed: false },
    sheet.name,
  );
}
