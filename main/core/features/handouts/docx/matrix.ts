import { HeadingLevel, Paragraph, Table, TextRun } from 'docx';
import { matrixBlocks, type MatrixBlock } from '../../../../../shared/domain/coverage-report/matrix-blocks.ts';
import type { MatrixView } from '../../../../../shared/domain/coverage-report/view-types.ts';
import { hyphenate } from '../../../../../shared/domain/hyphenate.ts';
import { handoutTexts } from '../../../../../shared/i18n/de/handouts.ts';
import { reportTexts as t } from '../../../../../shared/i18n/de/report.ts';
import { districtWideCell, hatching, matrixCell, plainCount, signRun, totalCell } from './matrix-cell.ts';
import { mm, textWidth } from './page.ts';
import { bodyRow, cell, headRow, tableOf } from './parts.ts';
import { matrixHead, note, tableHead } from './styles.ts';

const rowHeads = mm(50);
const center = (index: number) => (index === 0 ? ('left' as const) : ('center' as const));

function tableOfBlock({ matrix, withDistrictWide }: MatrixBlock, slots: number): Table {
  const width = Math.floor((textWidth - rowHeads) / slots);
  const letters = Math.floor(width / mm(1.6));
  const names = [...matrix.columns.map(({ name }) => name), ...(withDistrictWide ? [handoutTexts.districtWide] : [])];
  const head = headRow([matrix.rowHead, ...names.map((name) => hyphenate(name, letters))], center, matrixHead);
  const rows = matrix.rows.map(({ name, cells, districtWide }) =>
    bodyRow([
      cell(name),
      ...cells.map((one) => matrixCell(one)),
      ...(withDistrictWide ? [districtWideCell(districtWide)] : []),
    ]),
  );
  const wide = withDistrictWide ? [totalCell(plainCount(matrix.districtWideTotal))] : [];
  const last = bodyRow([cell(t.differentOffers, { style: tableHead }), ...matrix.totals.map(totalCell), ...wide]);
  return tableOf([head, ...rows, last], [rowHeads, ...names.map(() => width)], true);
}

const partHeading = ({ matrix, part, parts }: MatrixBlock): Paragraph =>
  new Paragraph({
    style: note,
    keepNext: true,
    spacing: { before: 160 },
    text: t.matrixPart(part, parts, matrix.columns.at(0)?.name ?? '', matrix.columns.at(-1)?.name ?? ''),
  });

function legend({ legend: entries, notes }: MatrixView): Paragraph[] {
  const runs = entries.flatMap(({ sign, words }, index) => [
    ...(index === 0 ? [] : [new TextRun(' · ')]),
    ...(sign === 'notReported'
      ? [new TextRun({ text: t.legend.hatched, shading: hatching })]
      : [sign === 'count' ? new TextRun(t.legend.number) : signRun(sign)]),
    new TextRun(` = ${words}`),
  ]);
  return [
    new Paragraph({ style: note, spacing: { before: 120 }, children: runs }),
    new Paragraph({ style: note, text: notes.join(' ') }),
  ];
}

/** The matrix in as many tables as the page needs, with the legend under the last. */
export function matrixSection(matrix: MatrixView): (Paragraph | Table)[] {
  const blocks = matrixBlocks(matrix);
  const slots = Math.max(...blocks.map((block) => block.matrix.columns.length + (block.withDistrictWide ? 1 : 0)));
  const tables = blocks.flatMap((block) => [
    ...(block.parts > 1 ? [partHeading(block)] : []),
    tableOfBlock(block, slots),
  ]);
  return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: matrix.heading }), ...tables, ...legend(matrix)];
}
