import { ColumnBreak, Paragraph, type ImageRun, type Table } from 'docx';
import { svgOf, type Drawing } from '../../../../../shared/domain/map/drawing.ts';
import { mapDrawing, swatch, swatchSize } from '../../../../../shared/domain/map/map-drawing.ts';
import type { LegendView } from '../../../../../shared/domain/map/map-view.ts';
import type { MapSheetView } from '../../../../../shared/domain/map/sheet-view.ts';
import { mapTexts as t } from '../../../../../shared/i18n/de/map.ts';
import { formatNumber } from '../../../../../shared/i18n/format.ts';
import { Columns, type Content } from './columns.ts';
import { pageHead } from './head.ts';
import { sheetOf } from '../../../../../shared/domain/documents/sheets.ts';
import { mm } from './page.ts';
import { bodyRow, cell, headRow, runOf, tableOf } from './parts.ts';
import { pictureRun } from './picture.ts';
import { matrixHead, note, tableText } from './styles.ts';

/** The map and beside it the legend, in millimetres. */
const beside = [146, 108] as const;
const width = Math.round((beside[0] * 96) / 25.4);

const picture = (drawing: Drawing, wide: number, title: string, description: string): ImageRun =>
  pictureRun({
    svg: svgOf(drawing, title, description),
    size: { width: wide, height: Math.round((wide * drawing.height) / drawing.width) },
    words: { name: title, title, description },
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

/** As wide as the column of the legend; a table that is longer than it goes on on the next page. */
const widths = [mm(32), mm(18), mm(38), mm(20)];
const aligned = (index: number) => (index % 2 === 1 ? 'right' : 'left');
function values({ map }: MapSheetView): Table {
  const rows = map.rows.map(({ name, figure, state, population }) =>
    bodyRow(
      [name, figure, state, population === null ? '' : formatNumber(population)].map((text, index) =>
        cell(text, { alignment: aligned(index) }),
      ),
    ),
  );
  const { municipality, state, populationOf } = t.table;
  const head = headRow([municipality, map.unit, state, populationOf(map.populationSource)], aligned, matrixHead);
  return tableOf([head, ...rows], widths);
}

/** The map, beside it its legend and the figures as a table that can be edited: one sheet. */
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
      values(view),
      // Word wants a paragraph after the last table of a document.
      new Paragraph({ style: note, text: '' }),
    ],
    beside,
  ),
];
