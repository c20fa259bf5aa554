import type { Block, BlockDocument, DocumentCell } from '../../../../shared/contract/documents.ts';
import { linesOf } from '../../../../shared/domain/documents/blocks.ts';
import { documentTexts as t } from '../../../../shared/i18n/de/documents.ts';
import { workbookBytes, type OutputCell, type OutputSheet } from '../../../excel/write/index.ts';

type Table = Extract<Block, { type: 'table' }>;
const cellOf = ({ value, text }: DocumentCell): OutputCell => value ?? text;

function sheetOf({ caption, columns, rows, source }: Table, { title, subtitle }: BlockDocument): OutputSheet {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return {
    name: caption,
    title,
    notes: [caption, subtitle, ...(source ? [source] : [])],
    columns: columns.map(({ text, share }) => ({
      header: text,
      width: Math.max(10, Math.round((110 * share) / whole)),
    })),
    rows: rows.map(({ cells }) => cells.map(cellOf)),
  };
}

/** Every table of a document as a sheet; one without tables line by line. */
export function renderBlockXlsx(document: BlockDocument): Promise<Uint8Array> {
  const { title, subtitle, asOf, blocks } = document;
  const tables = blocks.filter((block) => block.type === 'table');
  const lines: OutputSheet = {
    name: t.sheetText,
    title,
    notes: [subtitle],
    columns: [{ header: t.sheetText, width: 110 }],
    rows: linesOf(blocks).map((line) => [line]),
  };
  const sheets = tables.length > 0 ? tables.map((table) => sheetOf(table, document)) : [lines];
  return workbookBytes({ title, created: asOf, sheets });
}
