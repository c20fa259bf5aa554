import { columnIndex, columnLetter } from '../../../../shared/domain/cell-address.ts';
import { displayText } from '../../../../shared/domain/cell-text.ts';
import { isImportField, type ImportedKind, type ImportField } from '../../../../shared/domain/import-fields.ts';
import { rowNumberField } from '../../../../shared/domain/offer-fields.ts';
import { entryIdColumn, offerIdColumn } from '../../../../shared/domain/return-sheet.ts';
import type { Sheet, SheetRow, SheetTable, TableColumn } from '../../../../shared/domain/sheet.ts';
import { senderTexts } from '../../../../shared/i18n/de/import-sender.ts';
import { returnSheetTexts } from '../../../../shared/i18n/de/return-sheet.ts';
import { keysOfRows, type RowKeys } from './moved-keys.rules.ts';

/** A sheet that this program wrote: its table needs no guessing, its rows say what they are. */
export interface OwnTable {
  sheet: string;
  table: SheetTable;
  /** Key by row number of the sheet. */
  ids: ReadonlyMap<number, string>;
  /** Column letter by field. */
  letters: ReadonlyMap<ImportField, string>;
}
export const textAt = (row: SheetRow | undefined, index: number): string => displayText(row?.cells[index]).trim();

/** What stands in each column of a sheet of ours, by its header: a field, or the key of the row. */
export type MarkedColumns = Readonly<Record<string, ImportField | typeof offerIdColumn | typeof entryIdColumn>>;

/** The row with the headers of the mark; half of them may have been taken away, the name and one more may not. */
function headerRowOf(sheet: Sheet, columns: MarkedColumns): SheetRow | undefined {
  const known = (row: SheetRow): number => row.cells.filter((_, at) => Object.hasOwn(columns, textAt(row, at))).length;
  return sheet.rows.slice(0, 10).find((row) => known(row) >= Math.max(2, Object.keys(columns).length / 2));
}

const isKey = (field: string | null): boolean => field === offerIdColumn || field === entryIdColumn;

/** A header the sender wrote anew counts as what its words say, where the column it stood for is gone. */
function renamedColumns(
  head: SheetRow,
  known: MarkedColumns,
  understood: readonly TableColumn[],
): ReadonlyMap<string, TableColumn> {
  const present = new Set(head.cells.map((_, index) => known[textAt(head, index)]));
  const gone = new Set<string>(Object.values(known).filter((field) => !present.has(field)));
  return new Map(
    understood
      .filter(({ header, field }) => field !== null && gone.has(field) && !Object.hasOwn(known, header))
      .map((column) => [column.letter, column]),
  );
}

function tableColumns(
  sheet: Sheet,
  head: SheetRow,
  known: MarkedColumns,
  understood: readonly TableColumn[],
): TableColumn[] {
  const renamed = renamedColumns(head, known, understood);
  const width = Math.max(head.cells.length, ...sheet.rows.map((row) => row.cells.length));
  const body = sheet.rows.filter((row) => row.number > head.number);
  return Array.from({ length: width }, (_, index): TableColumn => {
    const header = textAt(head, index);
    const letter = columnLetter(index + 1);
    const anew = renamed.get(letter);
    if (anew) return anew;
    const field = known[header] ?? null;
    const examples = body.map((row) => textAt(row, index)).filter(Boolean);
    return {
      letter,
      header,
      field: isKey(field) ? rowNumberField : field,
      confidence: field === null ? 0 : 1,
      reason: field === null ? '' : senderTexts.ownColumn,
      type: examples.length > 0 ? 'text' : 'empty',
      examples: examples.slice(0, 3),
    };
  }).filter(
    ({ header, field, type }) =>
      header !== returnSheetTexts.confirmedColumn && (field !== null || header !== '' || type !== 'empty'),
  );
}

const tableAt = (kind: ImportedKind, head: SheetRow, last: number, columns: TableColumn[]): SheetTable => ({
  range: `A${head.number}:${columns.at(-1)?.letter ?? 'A'}${last}`,
  kind,
  kindConfidence: 1,
  orientation: 'rows',
  headerRows: [head.number],
  dataRows: [head.number + 1, last],
  columns,
  skippedRows: [],
});

interface MarkedTable {
  kind: ImportedKind;
  columns: MarkedColumns;
  filled?: number;
  /** The columns as they were understood without the mark. */
  understood: readonly TableColumn[];
}

/** One of our sheets as a table; null where its head was taken apart. It ends with the last row of at least `filled` cells. */
export function ownTable(sheet: Sheet, { kind, columns: known, filled = 1, understood }: MarkedTable): OwnTable | null {
  const head = headerRowOf(sheet, known);
  if (!head) return null;
  const says = ({ cells }: SheetRow): boolean =>
    cells.filter((cell) => displayText(cell).trim() !== '').length >= filled;
  const body = sheet.rows.filter((row) => row.number > head.number && says(row));
  const columns = tableColumns(sheet, head, known, understood);
  const idAt = head.cells.findIndex((_, index) => textAt(head, index) === returnSheetTexts.idColumn);
  const ids = body.flatMap((row): [number, string][] => {
    const id = idAt < 0 ? '' : textAt(row, idAt);
    return id === '' ? [] : [[row.number, id]];
  });
  return {
    sheet: sheet.name,
    table: tableAt(kind, head, body.at(-1)?.number ?? head.number, columns),
    ids: new Map(ids),
    letters: new Map(columns.flatMap(({ field, letter }) => (isImportField(field) ? [[field, letter] as const] : []))),
  };
}

/** The cell of a row under a column letter. */
export const cellAt = (row: SheetRow, letter: string): string =>
  displayText(row.cells[columnIndex(letter)]).trim().replaceAll('\r\n', '\n');

/** The keys of the rows, corrected by what the rows say in `field`; `stored` is what each key's record says there. */
export function keysByWords(
  { ids, letters }: OwnTable,
  field: ImportField,
  source: ReadonlyMap<number, SheetRow>,
  stored: ReadonlyMap<string, string>,
): RowKeys {
  const letter = letters.get(field);
  const wordsIn = (row: SheetRow | undefined): string => (letter && row ? cellAt(row, letter) : '');
  return keysOfRows(ids, new Map([...ids.keys()].map((row) => [row, wordsIn(source.get(row))])), stored);
}
