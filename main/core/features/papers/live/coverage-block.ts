import type { Block, DocumentCell } from '../../../../../shared/contract/documents.ts';
import type { LiveBlock } from '../../../../../shared/contract/rich-text.ts';
import { numberCell, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { paperTexts } from '../../../../../shared/i18n/de/papers.ts';
import { reportTexts } from '../../../../../shared/i18n/de/report.ts';
import { formatNumber } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { coverageMatrix } from '../../coverage/index.ts';
import { isChosen, standText } from './stand.ts';

/** Known offers by Handlungsfeld and Kommune; what a Kommune said stands in words where there is no number. */
export function coverageBlock(context: ReadContext, { title, filter }: LiveBlock): Block[] {
  const matrix = coverageMatrix(context, { rows: 'fieldOfAction', columns: 'municipality' });
  const columns = matrix.columns.filter(({ id }) => isChosen(filter.municipalities, id));
  const rows = matrix.rows.filter(({ id }) => isChosen(filter.fieldsOfAction, id));
  const cells = new Map(matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const cellOf = (row: string, column: string): DocumentCell => {
    const cell = cells.get(`${row} ${column}`);
    if (!cell) return textCell('');
    const hatched = cell.statement === 'notReported';
    if (cell.count > 0) return { ...numberCell(cell.count, formatNumber(cell.count)), ...(hatched && { hatched }) };
    const said = cell.statement === null ? '' : paperTexts.live.signs[cell.statement];
    const sign = cell.gap ? paperTexts.live.gapSign : said;
    return { text: sign, ...(hatched && { hatched }) };
  };
  if (columns.length === 0 || rows.length === 0) return [];
  const hasGap = matrix.cells.some(
    ({ gap, count, row, column }) =>
      gap && count === 0 && rows.some(({ id }) => id === row) && columns.some(({ id }) => id === column),
  );
  return [
    {
      type: 'table',
      caption: title,
      columns: [
        { text: reportTexts.axis.fieldOfAction, align: 'left', share: 4 },
        ...columns.map(({ name }) => ({ text: name, align: 'center' as const, share: 1.4 })),
        { text: paperTexts.live.coverageColumns.districtWide, align: 'center', share: 1.4 },
      ],
      rows: rows.map(({ id, name }) => {
        const wide = matrix.districtWideByRow[id] ?? 0;
        return {
          kind: 'row',
          cells: [
            textCell(name),
            ...columns.map((column) => cellOf(id, column.id)),
            numberCell(wide, wide === 0 ? '' : formatNumber(wide)),
          ],
        };
      }),
      dense: true,
      source: [paperTexts.live.legend, hasGap ? paperTexts.live.gapLegend : '', standText(context, matrix)]
        .filter(Boolean)
        .join(' '),
    },
  ];
}
