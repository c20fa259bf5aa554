import type { Context } from '../context.ts';
import type { Band, BandRow } from '../grid/bands.ts';
import { type HeaderBlock, headerBlocks } from './header-blocks.ts';
import { buildArea, type TableArea, titleStart } from './table-area.ts';
import { usualWidth } from './shape-header.ts';

/** Rows of even width without any header. Whether they are a table is decided by what their columns hold. */
function headerless(context: Context, band: Band): TableArea[] {
  const usual = usualWidth(band.rows.slice(0, 60).map(({ filled }) => filled));
  const start = band.rows.findIndex(({ filled }) => filled >= Math.max(3, usual * 0.6));
  if (usual < 3 || start < 0 || band.rows.length - start < 2) return [];
  return [
    buildArea(context, band, {
      manner: 'none',
      known: 0,
      headerRows: [],
      above: band.rows.slice(0, start),
      below: band.rows.slice(start),
    }),
  ];
}

/** All tables stacked in one band of columns, from top to bottom. */
export function bandTables(context: Context, band: Band, found?: HeaderBlock[]): TableArea[] {
  const blocks = found ?? headerBlocks(context, band);
  if (blocks.length === 0) return headerless(context, band);
  const { rows } = band;
  const at = (row: number): number => rows.findIndex(({ number }) => number >= row);
  const spans = blocks.map(({ rows: header }) => ({
    from: at(header[0]!),
    to: rows.findLastIndex(({ number }) => number <= header.at(-1)!),
  }));
  const starts = spans.map(({ from }, index) =>
    titleStart(context, rows, from, index === 0 ? 0 : spans[index - 1]!.to + 1, index === 0),
  );
  return blocks.map((block, index) => {
    const { from, to } = spans[index]!;
    const above: BandRow[] = rows.slice(starts[index], from);
    const below: BandRow[] = rows.slice(to + 1, starts[index + 1] ?? rows.length);
    return buildArea(context, band, { manner: block.manner, known: block.known, headerRows: block.rows, above, below });
  });
}
