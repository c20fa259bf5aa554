import { displayText } from '../../../../../shared/domain/cell-text.ts';
import type { Cell, Sheet, Workbook } from '../../../../../shared/domain/sheet.ts';
import { correctionTexts as t } from '../../../../../shared/i18n/de/correction.ts';
import { readRowId, saidByRows, type CorrectionMark } from './row-id.rules.ts';

/** First cell of the hidden sheet by which a correction sheet is known again. */
const sign = 'verzahnt-rueckfrage';
const version = '1';
export const markSheetName = 'verzahnt_rueckfrage';
const ownHeadings: ReadonlySet<string> = new Set([t.heading, t.unnamed.heading]);
/** How our own notes begin; they do not come back as notes of the sender. */
const ownNote = /^Rückfrage \d+:/;
const offerPrefix = 'vz-angebot:';

/** A workbook that was a correction sheet, without our additions. */
export interface Returned {
  mark: CorrectionMark;
  workbook: Workbook;
  /** By sheet: row number now -> row number when it was sent. */
  rows: Map<string, Map<number, number>>;
  /** By sheet: which of those that were sent it is, where only its rows say so; null where the sheets bear their names. */
  sheets: ReadonlyMap<string, number> | null;
  /** What was said about offers that are not in the sender's sheets. */
  answers: { offerId: string; answer: string; ends: string }[];
}

export const offerRowId = (offerId: string): string => `${offerPrefix}${offerId}`;
export const markRows = ({ of, id }: CorrectionMark, cover: string, unnamed: string | null): string[][] => [
  [sign, version],
  [of, id],
  ['cover', cover],
  ...(unnamed === null ? [] : [['unnamed', unnamed]]),
];

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '');
const isId = (cell: Cell): boolean => readRowId(cell) !== null;

function trimmed(cells: Cell[]): Cell[] {
  const last = cells.findLastIndex((cell) => cell !== null && cell !== '');
  return cells.slice(0, last + 1);
}

/** A copied row carries the number of its original a second time: the first one keeps it. */
function withoutIds(sheet: Sheet): { sheet: Sheet; rows: Map<number, number> } {
  const rows = new Map<number, number>();
  const seen = new Set<number>();
  const left = sheet.rows.map((row) => {
    const sent = row.cells.map(readRowId).find((id) => id !== null)?.row;
    if (sent === undefined) return row;
    if (!seen.has(sent)) rows.set(row.number, sent);
    seen.add(sent);
    return { ...row, cells: trimmed(row.cells.map((cell) => (isId(cell) ? null : cell))) };
  });
  const comments = sheet.comments.filter(({ text }) => !ownNote.test(text));
  return { sheet: { ...sheet, comments, rows: left.filter(({ cells }) => cells.length > 0) }, rows };
}

/** The answers about offers that are not named; a line is known by its hidden id, wherever it stands. */
function answersIn(sheet: Sheet | undefined): Returned['answers'] {
  return (sheet?.rows ?? []).flatMap(({ cells }) => {
    const at = cells.findIndex((cell) => textOf(cell).startsWith(offerPrefix));
    if (at < 2) return [];
    const offerId = textOf(cells[at]).slice(offerPrefix.length);
    return [{ offerId, answer: displayText(cells[at - 2]).trim(), ends: displayText(cells[at - 1]).trim() }];
  });
}

function partsOf(sheets: readonly Sheet[]): { sheets: Sheet[]; rows: Returned['rows'] } {
  const parts = sheets.map(withoutIds);
  return {
    sheets: parts.map(({ sheet }) => sheet),
    rows: new Map(parts.map(({ sheet, rows }) => [sheet.name, rows])),
  };
}

function byItsSheet(workbook: Workbook, marked: Sheet): Returned | null {
  const entries = new Map(marked.rows.map(({ cells }) => [textOf(cells[0]), textOf(cells[1])]));
  const of = entries.has('import') ? 'import' : 'draft';
  const id = entries.get(of) ?? '';
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const ours = new Set([entries.get('cover'), entries.get('unnamed')]);
  const { sheets, rows } = partsOf(workbook.sheets.filter((sheet) => sheet !== marked && !ours.has(sheet.name)));
  const answers = answersIn(workbook.sheets.find(({ name }) => name === entries.get('unnamed')));
  return { mark: { of, id }, answers, workbook: { ...workbook, sheets }, rows, sheets: null };
}

/** A sheet saved as text, or copied into a workbook of its own. */
function byItsRows(workbook: Workbook): Returned | null {
  const said = saidByRows(workbook);
  if (!said) return null;
  const { sheets, rows } = partsOf(workbook.sheets);
  return { mark: said.mark, answers: [], workbook: { ...workbook, sheets }, rows, sheets: said.sheets };
}

/** Tells a returned correction sheet from any other workbook; null for those. Whatever format it was saved in. */
export function readMark(workbook: Workbook): Returned | null {
  const marked = workbook.sheets.find(({ rows }) => textOf(rows[0]?.cells[0]) === sign);
  return marked ? byItsSheet(workbook, marked) : byItsRows(workbook);
}

/** Only our cover or our list of offers no longer named, saved as text: its questions without the cells they ask about. */
export function isCoverAlone({ sheets }: Workbook): boolean {
  const [only, ...others] = sheets;
  return others.length === 0 && ownHeadings.has(textOf(only?.rows[0]?.cells[0]));
}
