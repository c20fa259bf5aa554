import {
  BorderStyle,
  HeightRule,
  Paragraph,
  SoftHyphen,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type ITableCellOptions,
  type IRunOptions,
} from 'docx';
import { tableHead, tableText } from './styles.ts';

type Options = Partial<Omit<ITableCellOptions, 'children'>> & {
  alignment?: Alignment;
  style?: string;
  /** The row stays on one page with the one below. */
  keepNext?: boolean;
};
type Alignment = 'left' | 'center' | 'right';

const rule = { style: BorderStyle.SINGLE, size: 4, color: '777777' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Text with Word's own optional hyphens where the text has soft hyphens (U+00AD). */
export function runOf(text: string, options: IRunOptions = {}): TextRun {
  const parts = text.replaceAll('\u2060', '').split('\u00AD');
  const children = parts.flatMap((part, index) => (index === 0 ? [part] : [new SoftHyphen(), part]));
  return new TextRun({ ...options, children });
}

/** A cell of one paragraph. */
export const cell = (
  content: string | readonly TextRun[],
  { alignment = 'left', style = tableText, keepNext, ...options }: Options = {},
): TableCell =>
  new TableCell({
    verticalAlign: VerticalAlign.TOP,
    ...options,
    children: [
      new Paragraph({
        style,
        alignment,
        ...(keepNext && { keepNext }),
        children: typeof content === 'string' ? [runOf(content)] : [...content],
      }),
    ],
  });

/** The head of a table; Word repeats it on every page. */
export const headRow = (
  texts: readonly string[],
  alignment: (index: number) => Alignment = () => 'left',
  style: string = tableHead,
): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: texts.map((text, index) =>
      cell(text, { style, alignment: alignment(index), verticalAlign: VerticalAlign.BOTTOM }),
    ),
  });

/** A row; `least` is its height at least, to write in it. */
export const bodyRow = (cells: readonly TableCell[], least?: number): TableRow =>
  new TableRow({
    cantSplit: true,
    children: cells,
    ...(least !== undefined && { height: { value: least, rule: HeightRule.ATLEAST } }),
  });

/** Above and below the text of a cell, about as much as in print; a grid of signs stands closer. */
export const cellMargin = 50;
/** Rows of a sheet that has to do with one page. */
export const closeMargin = 22;
/** A table of fixed column widths (twentieths of a point); `grid` adds lines between the columns. */
export const tableOf = (rows: readonly TableRow[], columnWidths: readonly number[], grid = false): Table =>
  plainTable(rows, columnWidths, grid, grid ? 28 : cellMargin);
/** The same with rows that stand closer. */
export const closeTable = (rows: readonly TableRow[], columnWidths: readonly number[]): Table =>
  plainTable(rows, columnWidths, false, closeMargin);

function plainTable(rows: readonly TableRow[], columnWidths: readonly number[], grid: boolean, height: number): Table {
  return new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: {
      marginUnitType: WidthType.DXA,
      top: height,
      bottom: height,
      left: grid ? 20 : 0,
      right: grid ? 20 : 113,
    },
    borders: {
      top: none,
      left: none,
      right: grid ? rule : none,
      bottom: rule,
      insideHorizontal: rule,
      insideVertical: grid ? rule : none,
    },
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
  });
}
