import { displayText } from './cell-text.ts';
import type { ImportField } from './import-fields.ts';
import type { SurveyField } from './survey-fields.ts';
import type { Sheet, Workbook } from './sheet.ts';

/** What a return sheet of ours says about itself, on a hidden sheet. */
export interface ReturnSheetMark {
  format: number;
  surveyId: string;
  recipientId: string;
  /** Header text over each column of the sheet Angebote and the field it stands for; `offerId` is the row's key. Empty where offers are not asked for. */
  columns: Record<string, SurveyField | typeof offerIdColumn>;
  /** The same for the sheets of structures, figures and needs, `entryId` being the key; absent where a sheet is not asked for. */
  others: Partial<Record<OtherKind, Record<string, ImportField | typeof entryIdColumn>>>;
  /** Question ids by their row on the sheet Fragen. */
  questions: Record<string, string>;
}
/** The sheets beside the offers. */
export const otherKinds = ['structures', 'indicators', 'needs'] as const;
export type OtherKind = (typeof otherKinds)[number];
export const offerIdColumn = 'offerId';
export const entryIdColumn = 'entryId';
/** Raised when an older program could misread a newer sheet. */
export const returnSheetFormat = 1;
export const markSheetName = 'Verzahnt';
const signature = 'VERZAHNT-RUECKMELDUNG';

/** The rows of the hidden sheet. */
export const markRows = (mark: ReturnSheetMark): string[][] => [
  [signature, String(mark.format)],
  ['survey', mark.surveyId],
  ['recipient', mark.recipientId],
  ...Object.entries(mark.columns).map(([header, field]) => ['column', header, field]),
  ...otherKinds.flatMap((kind) =>
    Object.entries(mark.others[kind] ?? {}).map(([header, field]) => [kind, header, field]),
  ),
  ...Object.entries(mark.questions).map(([row, question]) => ['question', row, question]),
];

const texts = (sheet: Sheet): string[][] =>
  sheet.rows.map(({ cells }) => cells.map((cell) => displayText(cell).trim()));

/** The mark of a workbook; null where there is none, or one this program does not know yet. */
export function readMark(workbook: Workbook): ReturnSheetMark | null {
  const sheet = workbook.sheets.find(({ name }) => name === markSheetName);
  const [head, ...rows] = sheet ? texts(sheet) : [];
  if (head?.[0] !== signature || Number(head[1]) !== returnSheetFormat) return null;
  const one = (key: string): string => rows.find(([name]) => name === key)?.[1] ?? '';
  const pairs = (key: string): [string, string][] =>
    rows.filter(([name]) => name === key).map(([, left = '', right = '']) => [left, right]);
  return {
    format: returnSheetFormat,
    surveyId: one('survey'),
    recipientId: one('recipient'),
    columns: Object.fromEntries(pairs('column')) as ReturnSheetMark['columns'],
    others: Object.fromEntries(
      otherKinds.flatMap((kind) => (pairs(kind).length > 0 ? [[kind, Object.fromEntries(pairs(kind))]] : [])),
    ) as ReturnSheetMark['others'],
    questions: Object.fromEntries(pairs('question')),
  };
}
