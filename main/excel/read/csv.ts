import type { Buffer } from 'node:buffer';
import type { Cell, Workbook } from '../../../shared/domain/sheet.ts';
import { columnLetters } from './addresses.ts';
import { detectDelimiter, parseCsv } from './csv-records.ts';
import { CellBudget, RowStore } from './row-store.ts';
import type { ReadContext } from './xlsx.ts';
import { decodeText } from './text-encoding.ts';
import { Warnings } from './warnings.ts';

/** DOS programs end a text with Ctrl+Z. */
const endOfFile = new RegExp(`${String.fromCharCode(0x1a)}$`);

/**
 * Reads delimited text as one sheet. All cells are text, as written: what is a number or a date is decided where the
 * column is known. Only Excel's `="0123"`, which protects leading zeros, is unwrapped.
 */
export function readCsv(bytes: Buffer, name: string, { limits, sink }: ReadContext): Workbook {
  const warnings = new Warnings();
  const { text, uncertain } = decodeText(bytes);
  if (uncertain) warnings.add('TEXT_ENCODING', { sheet: name });
  const body = text.replace(/^\uFEFF/, '').replace(endOfFile, '');
  const { records, openQuoteAt } = parseCsv(body.replace(/^sep=.\r?\n/i, ''), detectDelimiter(body));
  if (openQuoteAt !== null) warnings.add('CSV_QUOTES', { sheet: name, cell: `A${openQuoteAt + 1}` });
  const budget = new CellBudget(limits);
  const store = new RowStore(budget, 0, sink);
  for (const [index, record] of records.entries()) {
    const cells = record.slice(0, budget.columns).map(cellOf);
    if (record.length > cells.length && record.slice(cells.length).some((field) => field !== '')) {
      warnings.add('CELL_TOO_FAR', { sheet: name, cell: `${columnLetters(cells.length + 1)}${index + 1}` });
    }
    store.add(index + 1, cells, cells.filter((cell) => cell !== null).length);
  }
  const sheet = {
    name,
    hidden: false,
    rows: store.finish(),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    comments: [],
  };
  return { format: 'csv', sheets: [sheet], warnings: warnings.list() };
}

function cellOf(field: string): Cell {
  if (field === '') return null;
  const wrapped = field.startsWith('="') ? /^="((?:[^"]|"")*)"$/.exec(field)?.[1] : undefined;
  return wrapped === undefined ? field : wrapped.replaceAll('""', '"');
}
