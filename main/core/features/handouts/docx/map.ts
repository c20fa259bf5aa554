import { ColumnBreak, ImageRun, Paragraph, type Table } from 'docx';
import { svgOf, type Drawing } from '../../../../../shared/domain/map/drawing.ts';
import { mapDrawing, swatch, swatchSize } from '../../../../../shared/domain/map/map-drawing.ts';
import type { LegendView } from '../../../../../shared/domain/map/map-view.ts';
import type { MapSheetView } from '../../../../../shared/domain/map/sheet-view.ts';
import { mapTexts as t } from '../../../../../shared/i18n/de/map.ts';
import { formatNumber } from '../../../../../shared/i18n/format.ts';
import { Columns, type Content } from './columns.ts';
import { pageHead } from './head.ts';
import { mm, sheetOf } from './page.ts';
import { bodyRow, cell, headRow, runOf, tableOf } from './parts.ts';
import { point } from './point.ts';
import { note, tableText } from './styles.ts';

/** The map and beside it the legend, in millimetres. */
const beside = [160, 94] as const;
const width = Math.round((beside[0] * 96) / 25.4);

const picture = (drawing: Drawing, wide: number, title: string, description: string): ImageRun =>
  new ImageRun({
    type: 'svg',
    data: Buffer.from(svgOf(drawing, title, description)),
    transformation: { width: wide, height: Math.round((wide * drawing.height) / drawing.width) },
    fallback: { type: 'png', data: point },
    altText: { name: title, title, description },
  });

function legendLine(entry: LegendView): Paragraph {
  const [wide, high] = [swatchSize.width + 2, swatchSize.height + 2];
  const drawing = { width: wide, height: high, elements: swatch(entry, 1, 1) };
  return new Paragraph({
    style: tableText,
    spacing: { before: 40, after: 40 },
    children: [picture(drawing, 24, entry.words, ''), runOf(`  ${entry.words}`)],
  });
}

const widths = [mm(62), mm(46), mm(62), mm(34)];
function values({ map }: MapSheetView): Table {
  const rows = map.rows.map(({ name, figure, state, population }) =>
    bodyRow([name, figure, state, population === null ? '' : formatNumber(population)].map((text) => cell(text))),
  );
  const { municipality, state, populationOf } = t.table;
  const head = headRow([municipality, map.unit, state, populationOf(map.populationSource)]);
  return tableOf([head, ...rows], widths);
}

/** The map with its legend beside it, then the figures as a table that can be edited. */
export const mapContent = (view: MapSheetView): Content => [
  ...pageHead(view, sheetOf('A4 landscape').textWidth),
  new Paragraph({ style: note, text: view.responses }),
  new Columns(
    [
      new Paragraph({
        children: [picture(mapDrawing(view.map), width, view.map.title, view.map.alternative), new ColumnBreak()],
      }),
      ...view.map.legend.map(legendLine),
      ...view.map.notes.map((text) => new Paragraph({ style: note, text })),
      new Paragraph({ style: note, text: view.map.source }),
    ],
    beside,
  ),
  new Paragraph({ style: note, text: '', pageBreakBefore: true }),
  values(view),
  // Word wants a paragraph after the last table of a document.
  new Paragraph({ style: note, text: '' }),
];
