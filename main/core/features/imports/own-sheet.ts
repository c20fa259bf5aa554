import type { QuestionAnswer } from '../surveys/index.ts';
import { columnLetter } from '../../../../shared/domain/cell-address.ts';
import { displayText } from '../../../../shared/domain/cell-text.ts';
import type { InterpretedRow, InterpretedTable } from '../../../../shared/domain/import-row.ts';
import type { ImportedKind, ImportField } from '../../../../shared/domain/import-fields.ts';
import { rowNumberField, type OfferField } from '../../../../shared/domain/offer-fields.ts';
import {
  offerIdColumn,
  otherKinds,
  readMark,
  type OtherKind,
  type ReturnSheetMark,
} from '../../../../shared/domain/return-sheet.ts';
import type {
  Sheet,
  SheetRow,
  SheetTable,
  TableColumn,
  UnderstoodSheet,
  Workbook,
} from '../../../../shared/domain/sheet.ts';
import { returnSheetTexts } from '../../../../shared/i18n/de/return-sheet.ts';
import { senderTexts } from '../../../../shared/i18n/de/import-sender.ts';
import type { ReadDb } from '../../database/statement.ts';
import { findOffers, offerCell, type CellNames, type StoredOffer } from '../offers/index.ts';

/** A return sheet that this program wrote: its table needs no guessing, its rows say which offer they are. */
export interface OwnSheet {
  mark: ReturnSheetMark;
  sheet: string;
  table: SheetTable;
  /** Offer id by row number of the sheet. */
  offerIds: ReadonlyMap<number, string>;
  /** Column letter by field. */
  letters: ReadonlyMap<OfferField, string>;
  /** Answers to the round's own questions; empty cells are none. */
  answers: QuestionAnswer[];
}
const { idColumn, sheets, questionsSheet } = returnSheetTexts;
const textAt = (row: SheetRow | undefined, index: number): string => displayText(row?.cells[index]).trim();
const isFilled = (row: SheetRow): boolean => row.cells.some((cell) => displayText(cell).trim() !== '');

type Columns = Readonly<Record<string, ImportField | typeof offerIdColumn>>;

/** The row with the headers of the mark; half of them may have been taken away, the name and one more may not. */
function headerRowOf(sheet: Sheet, columns: Columns): SheetRow | undefined {
  const known = (row: SheetRow): number => row.cells.filter((_, at) => Object.hasOwn(columns, textAt(row, at))).length;
  return sheet.rows.slice(0, 10).find((row) => known(row) >= Math.max(2, Object.keys(columns).length / 2));
}

function tableColumns(sheet: Sheet, head: SheetRow, known: Columns): TableColumn[] {
  const width = Math.max(head.cells.length, ...sheet.rows.map((row) => row.cells.length));
  const body = sheet.rows.filter((row) => row.number > head.number);
  return Array.from({ length: width }, (_, index): TableColumn => {
    const header = textAt(head, index);
    const field = known[header] ?? null;
    const examples = body.map((row) => textAt(row, index)).filter(Boolean);
    return {
      letter: columnLetter(index + 1),
      header,
      field: field === offerIdColumn ? rowNumberField : field,
      confidence: field === null ? 0 : 1,
      reason: field === null ? '' : senderTexts.ownColumn,
      type: examples.length > 0 ? 'text' : 'empty',
      examples: examples.slice(0, 3),
    };
  }).filter(({ header, field, type }) => field !== null || header !== '' || type !== 'empty');
}

function questionAnswers({ questions }: ReturnSheetMark, { sheets: all }: Workbook): QuestionAnswer[] {
  const rows = all.find(({ name }) => name === questionsSheet)?.rows ?? [];
  return Object.entries(questions).flatMap(([row, questionId]): QuestionAnswer[] => {
    const answer = textAt(
      rows.find(({ number }) => number === Number(row)),
      1,
    );
    return answer === '' ? [] : [{ questionId, answer, cell: `B${row}` }];
  });
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

/** Our own sheet in a workbook, or null: also where its table was taken apart so far that it has to be understood anew. */
export function ownSheetOf(workbook: Workbook): OwnSheet | null {
  const mark = readMark(workbook);
  const sheet = workbook.sheets.find(({ name }) => name === sheets.offers);
  const head = mark && sheet && headerRowOf(sheet, mark.columns);
  if (!mark || !sheet || !head) return null;
  const idAt = head.cells.findIndex((_, index) => textAt(head, index) === idColumn);
  const filled = sheet.rows.filter((row) => row.number > head.number && isFilled(row));
  const last = filled.at(-1)?.number ?? head.number;
  const columns = tableColumns(sheet, head, mark.columns);
  const offerIds = filled.flatMap((row): [number, string][] => {
    const id = idAt < 0 ? '' : textAt(row, idAt);
    return id === '' ? [] : [[row.number, id]];
  });
  return {
    mark,
    sheet: sheet.name,
    offerIds: new Map(offerIds),
    answers: questionAnswers(mark, workbook),
    letters: new Map(
      columns.flatMap(({ field, letter }) =>
        field === null || field === rowNumberField ? [] : [[field as OfferField, letter] as const],
      ),
    ),
    table: tableAt('offers', head, last, columns),
  };
}

/** One of our sheets without row keys as a table; null where nobody filled it in or its head was taken apart. */
function otherTable(sheet: Sheet, kind: OtherKind, columns: Columns): SheetTable | null {
  const head = headerRowOf(sheet, columns);
  if (!head) return null;
  const says = ({ number, cells }: SheetRow): boolean =>
    number > head.number && cells.filter((cell) => displayText(cell).trim() !== '').length > 1;
  const last = sheet.rows.findLast(says);
  return last ? tableAt(kind, head, last.number, tableColumns(sheet, head, columns)) : null;
}

/**
 * A workbook of ours as understood: the tables of the mark. A sheet of an older mark, which does not name its columns, is read like any
 * other; guidance, lists and the mark are no tables.
 */
export function ownReading(
  own: OwnSheet,
  { workbook, understood }: { workbook: Workbook; understood: UnderstoodSheet[] },
): { workbook: Workbook; understood: UnderstoodSheet[] } {
  const tablesOf = (sheet: Sheet): SheetTable[] => {
    if (sheet.name === own.sheet) return [own.table];
    const kind = otherKinds.find((one) => sheets[one] === sheet.name);
    if (!kind) return [];
    const columns = own.mark.others[kind];
    const table = columns && otherTable(sheet, kind, columns);
    return table ? [table] : (understood.find(({ name }) => name === sheet.name)?.tables ?? []);
  };
  return {
    workbook,
    understood: workbook.sheets.map((sheet) => ({ name: sheet.name, hidden: sheet.hidden, tables: tablesOf(sheet) })),
  };
}

/** The fields whose cells still read as they would be written today. */
function untouched(own: OwnSheet, row: SheetRow, offer: StoredOffer, names: CellNames): Set<OfferField> {
  const same = new Set<OfferField>();
  for (const [field, letter] of own.letters) {
    const written = displayText(offerCell(field, offer, names)).trim();
    if (displayText(row.cells[letterIndex(letter)]).trim().replaceAll('\r\n', '\n') === written) same.add(field);
  }
  return same;
}
const letterIndex = (letter: string): number =>
  [...letter].reduce((index, character) => index * 26 + character.charCodeAt(0) - 64, 0) - 1;

/**
 * A row of a known offer as it counts: what the sender left alone keeps its stored value, with all that reading it again
 * would have noted; only changed cells are read.
 */
function settled(
  own: OwnSheet,
  row: InterpretedRow,
  same: ReadonlySet<OfferField>,
  offer: StoredOffer,
): InterpretedRow {
  const cells = new Set([...same].map((field) => `${own.letters.get(field)}${row.row}`));
  const fromSame = (field: string): boolean => cells.has(row.originals[field as OfferField]?.cell ?? '');
  const kept = <T>(record: Partial<Record<OfferField, T>>): Partial<Record<OfferField, T>> =>
    Object.fromEntries(
      Object.entries(record).filter(([field]) => !same.has(field as OfferField) && !fromSame(field)),
    ) as Partial<Record<OfferField, T>>;
  const values = kept(row.values);
  const { name } = offer.values;
  const nameStays = same.has('name');
  if (nameStays && typeof name === 'string') values.name = name;
  const place = same.has('municipality') || row.place === null || !own.letters.has('municipality');
  return {
    ...row,
    values,
    originals: kept(row.originals),
    issues: row.issues.filter((issue) => !cells.has(issue.cell)),
    place: place ? { municipalities: offer.municipalities, districtWide: offer.districtWide } : row.place,
    rejected: nameStays ? null : row.rejected,
    confirmedNone: nameStays ? null : row.confirmedNone,
  };
}

/** The rows and signs of our own sheet that count: a known offer's row with its unchanged cells as they are stored. */
export function settleRows(
  db: ReadDb,
  own: OwnSheet,
  sheet: Sheet,
  read: InterpretedTable,
  names: CellNames,
): InterpretedTable {
  const source = new Map(sheet.rows.map((row) => [row.number, row]));
  const ignored = new Set<string>();
  const offers = findOffers(db, own.offerIds.values());
  const rows = read.rows.map((row) => {
    const offer = offers.get(own.offerIds.get(row.row) ?? '');
    const cells = source.get(row.row);
    if (!offer || !cells) return row;
    const same = untouched(own, cells, offer, names);
    for (const field of same) ignored.add(`${own.letters.get(field)}${row.row}`);
    return settled(own, row, same, offer);
  });
  const signs = read.signs
    .map(({ sign, cells }) => ({ sign, cells: cells.filter((cell) => !ignored.has(cell)) }))
    .filter(({ cells }) => cells.length > 0);
  return { rows, signs };
}
