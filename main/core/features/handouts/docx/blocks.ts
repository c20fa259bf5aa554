import { AlignmentType, HeadingLevel, Paragraph, TableOfContents, TextRun, type IRunOptions } from 'docx';
import type {
  Block,
  BlockDocument,
  DocumentCell,
  DocumentMark,
  Run,
  TableBlock,
} from '../../../../../shared/contract/documents.ts';
import { hyphenate } from '../../../../../shared/domain/hyphenate.ts';
import { headingAbove, type ContentsBlock } from '../../../../../shared/domain/documents/contents.ts';
import { columnParts } from '../../../../../shared/domain/documents/column-parts.ts';
import { columnLetters, fitted, keptTogether } from '../../../../../shared/domain/documents/fitted.ts';
import { sheetOf } from '../../../../../shared/domain/documents/sheets.ts';
import { svgOf } from '../../../../../shared/domain/documents/svg.ts';
import type { PageView } from '../../../../../shared/domain/coverage-report/view-types.ts';
import { Columns, type Content } from './columns.ts';
import { keyFigures, pageHead } from './head.ts';
import { isExplained, pointKeepsNext, rowsKeepNext, textKeepsNext } from './keeping.ts';
import { hatching } from './matrix-cell.ts';
import { numberedItem } from './lists.ts';
import { inMillimetres, mm } from './page.ts';
import { bodyRow, cell, closeTable, headRow, runOf, tableOf } from './parts.ts';
import { pictureRun } from './picture.ts';
import { entry, note, tableHead } from './styles.ts';

/** In the face of signs that is on every Windows. */
const marks: Record<DocumentMark, string> = {
  circle: '●',
  triangle: '▲',
  square: '■',
  diamond: '◆',
  check: '✓',
  ring: '○',
};
/** A text of several lines. */
const linesOf = (text: string, options: IRunOptions = {}): TextRun[] =>
  text.split('\n').map((line, index) => runOf(line, { ...options, ...(index > 0 && { break: 1 }) }));
const runsOf = (runs: readonly Run[]): TextRun[] =>
  runs.flatMap(({ text, bold, italic }) =>
    linesOf(keptTogether(text), { ...(bold && { bold }), ...(italic && { italics: true }) }),
  );

function cellRuns({ text, mark }: DocumentCell, letters: number): TextRun[] {
  const sign = mark ? [new TextRun({ text: `${marks[mark]} `, font: 'Segoe UI Symbol' })] : [];
  return [...sign, ...linesOf(fitted(text, letters))];
}

interface Place {
  /** Of the text on its paper, in twentieths of a point. */
  textWidth: number;
  /** The heading it stands under. */
  under: string;
  /** A note stands below. */
  explained: boolean;
}

function tableBlock(table: TableBlock, { textWidth, under, explained }: Place): Content {
  const { caption, columns, rows, source, writing, dense } = table;
  const keeps = rowsKeepNext(table, inMillimetres(textWidth), explained);
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((textWidth * share) / whole));
  const letters = columnLetters({ columns }, inMillimetres(textWidth));
  const head = headRow(
    columns.map(({ text }, index) => hyphenate(text, letters[index])),
    (index) => columns[index]?.align ?? 'left',
  );
  const body = rows.map(({ kind, cells }, at) =>
    bodyRow(
      cells.map((one, index) =>
        cell(cellRuns(one, letters[index] ?? 0), {
          alignment: columns[index]?.align ?? 'left',
          ...(kind !== 'row' && { style: tableHead }),
          ...(keeps[at] && { keepNext: true }),
          ...(kind === 'group' && cells.length === 1 && { columnSpan: columns.length }),
          ...(one.hatched && { shading: hatching }),
        }),
      ),
      writing ? mm(9) : undefined,
    ),
  );
  return [
    ...(caption === '' || caption === under
      ? []
      : [new Paragraph({ style: note, keepNext: true, spacing: { before: 160 }, text: caption })]),
    (dense ? closeTable : tableOf)([head, ...body], widths),
    // Word wants a paragraph between two tables.
    new Paragraph({ style: note, spacing: { before: 40 }, text: source ?? '', ...(explained && { keepNext: true }) }),
  ];
}

/** The sentence a document begins with. */
const bolder = (runs: readonly Run[]): Run[] => runs.map((run) => ({ ...run, bold: true }));

type FigureBlock = Extract<Block, { type: 'drawing' }>;
function figureBlock({ drawing, alt, caption, source }: FigureBlock, textWidth: number): Content {
  /** Points of the page; a drawing that is wider than the text is made smaller. */
  const pixels = (length: number): number => (length * 96) / 25.4;
  const scale = Math.min(1, textWidth / mm(drawing.width));
  const image = pictureRun({
    svg: svgOf(drawing, alt),
    size: { width: pixels(drawing.width) * scale, height: pixels(drawing.height) * scale },
    words: { name: caption || alt.slice(0, 60), title: caption, description: alt },
  });
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [image] }),
    ...[caption, source ?? ''].filter(Boolean).map((text) => new Paragraph({ style: note, text })),
  ];
}

/** Word's own table of contents, with the pages as they are estimated; Word counts them anew on request. */
function contentsBlock({ title, depth, newPage }: ContentsBlock): Content {
  return [
    new Paragraph({
      spacing: { before: 300, after: 100 },
      keepNext: true,
      ...(newPage && { pageBreakBefore: true }),
      children: [new TextRun({ text: title, bold: true, size: 25 })],
    }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: `2-${depth}` }),
  ];
}

type ListBlock = Extract<Block, { type: 'list' }>;
function listBlock({ items, ordered, columns }: ListBlock, at: number): Content {
  if (columns) return [new Columns(items.map((item) => new Paragraph({ style: entry, children: runsOf(item) })))];
  const mark = ordered ? numberedItem(at) : { bullet: { level: 0 } };
  return items.map(
    (item, index) =>
      new Paragraph({
        children: runsOf(item),
        ...mark,
        ...(pointKeepsNext(index, items.length) && { keepNext: true }),
      }),
  );
}

const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** `at` is the place of the block in its document: every list counts for itself. */
function blockContent(blocks: readonly Block[], block: Block, at: number, place: Place): Content {
  const { textWidth } = place;
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level as 2 | 3 | 4],
          text: block.text,
          ...(block.newPage && { pageBreakBefore: true }),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          children: runsOf(block.style === 'lead' ? bolder(block.runs) : block.runs),
          ...(block.style === 'note' && { style: note }),
          ...(textKeepsNext(blocks, at) && { keepNext: true }),
        }),
      ];
    case 'list':
      return listBlock(block, at);
    case 'figures':
      return keyFigures(block.figures);
    case 'table':
      return columnParts(block, inMillimetres(textWidth)).flatMap((part) => tableBlock(part, place));
    case 'drawing':
      return figureBlock(block, textWidth);
    case 'contents':
      return contentsBlock(block);
  }
}

/** `title` is what stands above the first block. */
export const blockContents = (blocks: readonly Block[], textWidth: number, title = ''): Content =>
  blocks.flatMap((block, at) =>
    blockContent(blocks, block, at, {
      textWidth,
      under: headingAbove(blocks, at, title),
      explained: isExplained(blocks, at),
    }),
  );

/** A document made of blocks as Word content: real headings, lists and tables, pictures with their words. */
export function blockDocumentContent(document: BlockDocument, view: PageView): Content {
  const { textWidth } = sheetOf(document.paper);
  const { blocks, title, cover } = document;
  return [...pageHead(view, textWidth, cover), ...blockContents(blocks, mm(textWidth), title)];
}
