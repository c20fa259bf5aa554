import { BorderStyle, ShadingType, type TableCell, TextRun, VerticalAlign } from 'docx';
import type { CellView } from '../../../../../shared/domain/coverage-report/view-types.ts';
import { reportTexts as t } from '../../../../../shared/i18n/de/report.ts';
import { formatNumber } from '../../../../../shared/i18n/format.ts';
import { cell } from './parts.ts';
import { tableHead } from './styles.ts';

/** Word's own diagonal lines: they print in black and white and can be edited as table shading. */
export const hatching = { type: ShadingType.THIN_REVERSE_DIAGONAL_STRIPE, color: '8C8C8C', fill: 'FFFFFF' } as const;
const plain = { type: ShadingType.CLEAR, color: 'auto', fill: 'FFFFFF' } as const;

/** The sign of a statement as text. The signs are in this font on every Windows. */
export function signRun(sign: Exclude<CellView['sign'], 'none'>): TextRun {
  if (sign === 'confirmedNone') {
    return new TextRun({ text: ' 0 ', border: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } });
  }
  return new TextRun({ text: sign === 'gap' ? '◆' : '•', font: 'Segoe UI Symbol' });
}

/** Words for those who hear the table, white and tiny: an empty hatched cell says nothing to them. */
const wordsOf = (words: string): TextRun[] =>
  words === '' ? [] : [new TextRun({ text: words, size: 2, color: 'FFFFFF' })];

function countRuns({ hatched, sign, count }: CellView): TextRun[] {
  if (count === null) return [];
  const text = formatNumber(count);
  if (!hatched) return [new TextRun(sign === 'none' ? text : ` ${text}`)];
  return [new TextRun({ text: ` ${text} `, bold: true, shading: plain })];
}

/** Sign and known offers; no return is hatched as on paper. */
export const matrixCell = (view: CellView, style?: string): TableCell =>
  cell([...wordsOf(view.words), ...(view.sign === 'none' ? [] : [signRun(view.sign)]), ...countRuns(view)], {
    alignment: 'center',
    verticalAlign: VerticalAlign.CENTER,
    ...(style !== undefined && { style }),
    ...(view.hatched && { shading: hatching }),
  });
/** The sum of a column, under its cells. */
export const totalCell = (view: CellView): TableCell => matrixCell(view, tableHead);
export const plainCount = (count: number): CellView => ({ hatched: false, sign: 'none', count, words: '' });

export const districtWideCell = (count: number): TableCell =>
  cell(count > 0 ? [new TextRun(formatNumber(count))] : wordsOf(t.noOffers), {
    alignment: 'center',
    verticalAlign: VerticalAlign.CENTER,
  });
