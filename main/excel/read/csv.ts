import type { Buffer } from 'node:buffer';
import type { Workbook } from '../../../shared/domain/sheet.ts';
import { countControls, withoutControls } from '../guard/control-characters.ts';
import { columnLetter } from '../../../shared/domain/cell-address.ts';
import { beforeRecords, CsvReader, detectDelimiter, withoutLineQuotes } from './csv-records.ts';
import { withinCell } from './long-text.ts';
import { withoutMarkup } from './markup.ts';
import { CellBudget, RowStore } from './row-store.ts';
import type { ReadContext } from './xlsx.ts';
import { asUtf8 } from './text-encoding.ts';
import { Warnings } from './warnings.ts';

/** DOS programs end a text with Ctrl+Z. */
const endOfFile = 0x1a;

/** The text of a file as UTF-8, without what is no text of it. */
function textBytes(bytes: Buffer): { body: Buffer; uncertain: boolean } {
  const { utf8, uncertain } = asUtf8(bytes);
  const start = utf8[0] === 0xef && utf8[1] === 0xbb && utf8[2] === 0xbf ? 3 : 0;
  return { body: utf8.subarray(start, utf8.at(-1) === endOfFile ? -1 : undefined), uncertain };
}

/**
 * Reads delimited text as one sheet. All cells are text, as written: what is a number or a date is decided where the
 * column is known. Only Excel's `="0123"`, which protects leading zeros, is unwrapped.
 */
export function readCsv(bytes: Buffer, name: string, { limits }: ReadContext): Workbook {
  const warnings = new Warnings();
  const { body, uncertain } = textBytes(bytes);
  if (uncertain) warnings.add('TEXT_ENCODING', { sheet: name });
  const records = body.subarray(beforeRecords(body).length);
  const plain = withoutLineQuotes(records);
  const reader = new CsvReader(plain ?? records, detectDelimiter(plain ?? body));
  const budget = new CellBudget(limits);
  const store = new RowStore(budget);
  const known = new RecentTexts();
  const hasControls = countControls(body) > 0;
  if (hasControls) warnings.add('CONTROL_CHARACTERS', { sheet: name });
  // record by record: a text of millions of lines is never held twice
  for (let number = 1; !reader.done; number += 1) {
    const record = reader.record(number - 1);
    if (record.length > budget.columns && record.slice(budget.columns).some((field) => field !== '')) {
      warnings.add('CELL_TOO_FAR', { sheet: name, cell: `${columnLetter(budget.columns + 1)}${number}` });
    }
    const cells: (string | null)[] = [];
    let filled = 0;
    for (let at = 0; at < record.length && at < budget.columns; at += 1) {
      const text = withoutMarkup(unwrapped(record[at]!));
      const field = withinCell(hasControls ? withoutControls(text) : text, () =>
        warnings.add('TEXT_CUT', { sheet: name, cell: `${columnLetter(at + 1)}${number}` }),
      );
      if (field !== '') filled += 1;
      cells.push(field === '' ? null : known.once(field));
    }
    if (filled > 0) store.add(number, cells, filled);
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

const mostRecent = 20_000;

/** Equal texts are kept once, as far as they come near each other: names of towns and terms fill half of most files. */
class RecentTexts {
  readonly #known = new Map<string, string>();
  once(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size >= mostRecent) this.#known.clear();
    this.#known.set(text, text);
    return text;
  }
}

function unwrapped(field: string): string {
  const inner = field.startsWith('="') ? /^="((?:[^"]|"")*)"$/.exec(field)?.[1] : undefined;
  return inner === undefined ? field : inner.replaceAll('""', '"');
}
