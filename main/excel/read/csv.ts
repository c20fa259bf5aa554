import type { Buffer } from 'node:buffer';
import type { Workbook } from '../../../shared/domain/sheet.ts';
import { columnLetters } from './addresses.ts';
import { CsvReader, detectDelimiter } from './csv-records.ts';
import { withinCell } from './long-text.ts';
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
  const reader = new CsvReader(body.replace(/^sep=.\r?\n/i, ''), detectDelimiter(body));
  const budget = new CellBudget(limits);
  const store = new RowStore(budget, 0, sink);
  // record by record: a text of millions of lines is never held twice
  for (let number = 1; !reader.done; number += 1) {
    const record = reader.record(number - 1);
    const cells = record
      .slice(0, budget.columns)
      .map((field, at) =>
        withinCell(unwrapped(field), () =>
          warnings.add('TEXT_CUT', { sheet: name, cell: `${columnLetters(at + 1)}${number}` }),
        ),
      );
    if (record.length > cells.length && record.slice(cells.length).some((field) => field !== '')) {
      warnings.add('CELL_TOO_FAR', { sheet: name, cell: `${columnLetters(cells.length + 1)}${number}` });
    }
    const filled = cells.filter((cell) => cell !== '').length;
    if (filled > 0)
      store.add(
        number,
        cells.map((cell) => (cell === '' ? null : cell)),
        filled,
      );
  }
  if (reader.openQuoteAt !== null) warnings.add('CSV_QUOTES', { sheet: name, cell: `A${reader.openQuoteAt + 1}` });
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

function unwrapped(field: string): string {
  const inner = field.startsWith('="') ? /^="((?:[^"]|"")*)"$/.exec(field)?.[1] : undefined;
  return inner === undefined ? field : inner.replaceAll('""', '"');
}
