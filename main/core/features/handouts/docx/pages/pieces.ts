import type { Block, BlockDocument, DocumentCell, Run } from '../../../../../../shared/contract/documents.ts';
import { contentsOf, headingAbove } from '../../../../../../shared/domain/documents/contents.ts';
import { columnSpace } from '../columns.ts';
import { isExplained, pointKeepsNext, rowsKeepNext, textKeepsNext } from '../keeping.ts';
import { bulletIndent, numberIndent } from '../lists.ts';
import { inMillimetres, mm } from '../page.ts';
import { cellMargin, closeMargin } from '../parts.ts';
import { lineCount } from './calibri.ts';

/** What stands below one another on the pages: a paragraph with its lines, or a table with its rows. Twentieths of a point. */
export interface Piece {
  lines: readonly number[];
  before: number;
  after: number;
  /** Stays on the page of what follows. */
  keepNext?: boolean;
  newPage?: boolean;
  /** Rows, none of which is divided; the head comes again on every page. */
  head?: number;
  /** Which rows stay with the one below. */
  keeps?: readonly boolean[];
  heading?: boolean;
}

/** Line of Calibri at a size in points: ascent, descent and gap. */
const lineOf = (size: number, spacing = 259 / 240): number => size * 20 * 1.2207 * spacing;
const repeated = (count: number, height: number): number[] => Array.from({ length: count }, () => height);

function textPiece(text: string, size: number, room: number, more: Partial<Piece> = {}, bold = false): Piece {
  return { lines: repeated(lineCount(text, size * 20, room, bold), lineOf(size)), before: 0, after: 60, ...more };
}
const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
const noteOf = (text: string, room: number, more: Partial<Piece> = {}): Piece => textPiece(text, 9, room, more);

const headings = {
  2: { size: 12.5, before: 300, after: 100 },
  3: { size: 10.5, before: 220, after: 60 },
  4: { size: 10, before: 180, after: 40 },
} as const;

const cellLine = lineOf(9, 1);
/** Room above and below the text of a cell, and its line. */
const cellRoom = (dense = false): number => 2 * (dense ? closeMargin : cellMargin) + 10;
const cellText = ({ text, mark }: DocumentCell): string => (mark ? `● ${text}` : text);

type Table = Extract<Block, { type: 'table' }>;
function tablePieces(table: Table, room: number, under: string, explained: boolean): Piece[] {
  const { caption, columns, rows, source } = table;
  const keeps = rowsKeepNext(table, inMillimetres(room), explained);
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const rooms = columns.map(({ share }) => Math.floor((room * share) / whole) - 113);
  const heightOf = (texts: readonly string[], bold: boolean): number =>
    Math.max(
      1,
      ...texts.map((text, index) => lineCount(text, 180, (texts.length === 1 ? room : rooms[index]) ?? room, bold)),
    ) *
      cellLine +
    cellRoom(table.dense);
  const head = heightOf(
    columns.map(({ text }) => text),
    true,
  );
  const lines = rows.map(({ kind, cells }) => heightOf(cells.map(cellText), kind !== 'row'));
  return [
    ...(caption === '' || caption === under ? [] : [noteOf(caption, room, { before: 160, keepNext: true })]),
    { lines, head, keeps, before: 0, after: 0, keepNext: keeps.at(-1) ?? false },
    noteOf(source ?? '', room, { before: 40, keepNext: explained }),
  ];
}

type List = Extract<Block, { type: 'list' }>;
/** Two columns of the same length: both together are half as high as one. */
function columnPieces({ items }: List, room: number): Piece[] {
  const pieces = items.map((item) => textPiece(plain(item), 8.5, Math.floor((room - columnSpace) / 2), { after: 40 }));
  return pieces.filter((_, index) => index % 2 === 0);
}

type Figure = Extract<Block, { type: 'drawing' }>;
function figurePieces({ drawing, caption, source }: Figure, room: number): Piece[] {
  const scale = Math.min(1, room / mm(drawing.width));
  const words = [caption, source ?? ''].filter(Boolean).map((text) => noteOf(text, room));
  return [{ lines: [mm(drawing.height) * scale * (259 / 240)], before: 0, after: 60, keepNext: true }, ...words];
}

function blockPieces(block: Block, room: number, all: readonly Block[], at: number): Piece[] {
  switch (block.type) {
    case 'heading': {
      const { size, before, after } = headings[block.level as 2 | 3 | 4];
      const more = { before, after, keepNext: true, heading: true, ...(block.newPage && { newPage: true }) };
      return [textPiece(block.text, size, room, more, true)];
    }
    case 'paragraph':
      return [
        textPiece(plain(block.runs), block.style === 'note' ? 9 : 10.5, room, { keepNext: textKeepsNext(all, at) }),
      ];
    case 'list': {
      if (block.columns) return columnPieces(block, room);
      const inner = room - (block.ordered ? numberIndent : bulletIndent);
      return block.items.map((item, index) =>
        textPiece(plain(item), 10.5, inner, { keepNext: pointKeepsNext(index, block.items.length) }),
      );
    }
    case 'figures':
      return block.figures.map(({ value, label }) => textPiece(`${value} ${label}`, 11, room, { after: 20 }));
    case 'table':
      return tablePieces(block, room, headingAbove(all, at), isExplained(all, at));
    case 'drawing':
      return figurePieces(block, room);
    case 'contents': {
      const title = textPiece(block.title, 12.5, room, {
        before: 300,
        after: 100,
        keepNext: true,
        ...(block.newPage && { newPage: true }),
      });
      const entries = contentsOf(all, block.depth).map(({ text }) => textPiece(text, 10.5, room, { after: 100 }));
      return [title, ...entries, textPiece('', 10.5, room)];
    }
  }
}

/** Letterhead with its line, title and subtitle. */
function headPieces({ title, subtitle, settings, cover }: BlockDocument, room: number): Piece[] {
  const logo = settings.logo ? [{ lines: [mm(14) * (259 / 240)], before: 0, after: 40 }] : [];
  const around = cover ? { before: mm(70), after: mm(4) } : { before: 240, after: 60 };
  return [
    ...logo,
    // The line under the letterhead keeps its distance.
    { lines: [...repeated(2, lineOf(10.5)), 134], before: 0, after: 0 },
    textPiece(title, 18, room, { ...around, keepNext: true }, true),
    noteOf(subtitle, room, { after: 160 }),
  ];
}

/** The pieces of a Word file of ours, one after the other. */
export const piecesOf = (document: BlockDocument, room: number): Piece[] => [
  ...headPieces(document, room),
  ...document.blocks.flatMap((block, at) => blockPieces(block, room, document.blocks, at)),
];
