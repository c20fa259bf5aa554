import type { QuestionAnswer } from '../surveys/index.ts';
import { displayText } from '../../../../shared/domain/cell-text.ts';
import type { InterpretedRow, InterpretedTable } from '../../../../shared/domain/import-row.ts';
import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import { isPartField, type OfferField } from '../../../../shared/domain/offer-fields.ts';
import { markSheetName, otherKinds, readMark, type ReturnSheetMark } from '../../../../shared/domain/return-sheet.ts';
import type { Sheet, SheetRow, SheetTable, UnderstoodSheet, Workbook } from '../../../../shared/domain/sheet.ts';
import { returnSheetTexts } from '../../../../shared/i18n/de/return-sheet.ts';
import type { ReadDb } from '../../database/statement.ts';
import {
  findOffers,
  offerCell,
  partLinesOf,
  type CellNames,
  type PartLines,
  type StoredOffer,
} from '../offers/index.ts';
import { addIssue } from './add-issue.ts';
import { cellAt, keysByWords, ownTable, textAt, type OwnTable } from './own-table.ts';

/** A workbook that this program wrote for somebody to fill in. */
export interface OwnSheet {
  mark: ReturnSheetMark;
  /** By sheet name, also a new one; a sheet whose head was taken apart is left out and understood like any other. */
  tables: ReadonlyMap<string, OwnTable>;
  /** Answers to the round's own questions; empty cells are none. */
  answers: QuestionAnswer[];
}
const { sheets, questionsSheet, questionColumns, guidance, lists } = returnSheetTexts;
/** Sheets of ours without a table of their own kind. */
const withoutTable = new Set([questionsSheet, guidance, lists, markSheetName]);
const ours = new Set<string>([...Object.values(sheets), ...withoutTable]);

/** The sheet of this name, or where it was renamed one of the sender's that is still built like it. */
const sheetNamed = (all: readonly Sheet[], name: string, isBuilt: (sheet: Sheet) => boolean): Sheet | undefined =>
  all.find((sheet) => sheet.name === name) ?? all.find((sheet) => !ours.has(sheet.name) && isBuilt(sheet));

const asksQuestions = ({ rows }: Sheet): boolean =>
  rows.slice(0, 10).some((row) => questionColumns.every((header, at) => textAt(row, at) === header));

function questionAnswers({ questions }: ReturnSheetMark, { sheets: all }: Workbook): QuestionAnswer[] {
  const rows = sheetNamed(all, questionsSheet, asksQuestions)?.rows ?? [];
  return Object.entries(questions).flatMap(([row, questionId]): QuestionAnswer[] => {
    const answer = textAt(
      rows.find(({ number }) => number === Number(row)),
      1,
    );
    return answer === '' ? [] : [{ questionId, answer, cell: `B${row}` }];
  });
}

/** A workbook and what was understood of it without knowing where it comes from. */
interface Reading {
  workbook: Workbook;
  understood: UnderstoodSheet[];
}

/** The tables of the mark. A sheet of an older mark, which does not name its columns, is read like any other. */
function markedTables(
  mark: ReturnSheetMark,
  { workbook: { sheets: all }, understood }: Reading,
): Map<string, OwnTable> {
  const wanted = [
    { kind: 'offers' as const, columns: mark.columns },
    ...otherKinds.map((kind) => ({ kind, columns: mark.others[kind] ?? {}, filled: 2 })),
  ];
  const found = wanted.flatMap((marked) => {
    if (Object.keys(marked.columns).length === 0) return [];
    const tableOf = (sheet: Sheet): OwnTable | null => {
      const [table] = understood.find(({ name }) => name === sheet.name)?.tables ?? [];
      return ownTable(sheet, { ...marked, understood: table?.columns ?? [] });
    };
    const sheet = sheetNamed(all, sheets[marked.kind], (other) => tableOf(other) !== null);
    return (sheet && tableOf(sheet)) ?? [];
  });
  return new Map(found.map((table) => [table.sheet, table]));
}

/** Our own workbook, or null: also where all its tables were taken apart and have to be understood anew. */
export function ownSheetOf(read: Reading): OwnSheet | null {
  const mark = readMark(read.workbook);
  if (!mark) return null;
  const [tables, answers] = [markedTables(mark, read), questionAnswers(mark, read.workbook)];
  return tables.size > 0 || answers.length > 0 ? { mark, tables, answers } : null;
}

/**
 * A workbook of ours as understood: guidance, questions, lists and the mark are no tables. A sheet the sender added is
 * read like one of any other file.
 */
export function ownReading(own: OwnSheet, { workbook, understood }: Reading): Reading {
  const tablesOf = (sheet: Sheet): SheetTable[] => {
    const table = own.tables.get(sheet.name)?.table;
    const found = understood.find(({ name }) => name === sheet.name)?.tables ?? [];
    if (!table) return withoutTable.has(sheet.name) ? [] : found;
    return table.kind === 'offers' || table.dataRows[1] >= table.dataRows[0] ? [table] : [];
  };
  return {
    workbook,
    understood: workbook.sheets.map((sheet) => ({ name: sheet.name, hidden: sheet.hidden, tables: tablesOf(sheet) })),
  };
}

/** The fields whose cells still read as they would be written today. */
function untouched(
  own: OwnTable,
  row: SheetRow,
  { offer, parts }: { offer: StoredOffer; parts: PartLines | undefined },
  names: CellNames,
): Set<ImportField> {
  const same = new Set<ImportField>();
  for (const [field, letter] of own.letters) {
    const written = isPartField(field)
      ? (parts?.[field].join('\n') ?? '')
      : displayText(offerCell(field as OfferField, offer, names)).trim();
    if (cellAt(row, letter) === written) same.add(field);
  }
  return same;
}
/**
 * A row of a known offer as it counts: what the sender left alone keeps its stored value, with all that reading it again
 * would have noted; only changed cells are read.
 */
function settled(
  own: OwnTable,
  row: InterpretedRow,
  same: ReadonlySet<ImportField>,
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
  const rejected = nameStays ? null : row.rejected;
  const place = same.has('municipality') || row.place === null || !own.letters.has('municipality');
  return {
    ...row,
    values,
    originals: kept(row.originals),
    issues: row.issues.filter(({ cell, code }) => !cells.has(cell) || code === rejected),
    place: place ? { municipalities: offer.municipalities, districtWide: offer.districtWide } : row.place,
    rejected,
    confirmedNone: nameStays ? null : row.confirmedNone,
    untouched: cells,
  };
}

/** Signs that still have to be asked: those of cells nobody touched are settled. */
export const signsBeside = (
  ignored: ReadonlySet<string>,
  signs: InterpretedTable['signs'],
): InterpretedTable['signs'] =>
  signs
    .map(({ sign, cells }) => ({ sign, cells: cells.filter((cell) => !ignored.has(cell)) }))
    .filter(({ cells }) => cells.length > 0);

/** Says at a row that its hidden number belonged to another record of the sheet. */
export function noteMoved(
  row: InterpretedRow,
  own: OwnTable,
  field: ImportField,
  stored: ReadonlyMap<string, string>,
): void {
  const cell = `${own.letters.get(field)}${row.row}`;
  const text = stored.get(own.ids.get(row.row) ?? '') ?? '';
  addIssue(row, { cell, field, severity: 'info', code: 'ROW_KEY_MOVED', details: { text } });
}

interface SettledTable extends InterpretedTable {
  /** The offer each row means. */
  keyed: ReadonlyMap<number, string>;
}

/** The rows and signs of our own sheet that count: a known offer's row with its unchanged cells as they are stored. */
export function settleRows(
  db: ReadDb,
  own: OwnTable,
  sheet: Sheet,
  read: InterpretedTable,
  names: CellNames,
): SettledTable {
  const source = new Map(sheet.rows.map((row) => [row.number, row]));
  const ignored = new Set<string>();
  const offers = findOffers(db, own.ids.values());
  const stored = new Map([...offers].map(([id, { values }]) => [id, String(values.name ?? '')]));
  const { keys, moved } = keysByWords(own, 'name', source, stored);
  const asked = [...own.letters.keys()].some(isPartField);
  const parts = asked ? partLinesOf(db, [...offers.keys()], names.regions) : null;
  const rows = read.rows.map((row) => {
    const offer = offers.get(keys.get(row.row) ?? '');
    const cells = source.get(row.row);
    if (!offer || !cells) return row;
    const same = untouched(own, cells, { offer, parts: parts?.get(offer.id) }, names);
    for (const field of same) ignored.add(`${own.letters.get(field)}${row.row}`);
    const result = settled(own, row, same, offer);
    if (moved.has(row.row)) noteMoved(result, own, 'name', stored);
    return result;
  });
  return { rows, signs: signsBeside(ignored, read.signs), keyed: keys };
}
