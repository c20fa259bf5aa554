import type { ImportField } from './import-fields.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity-value.ts';

/** A canonical value: text (also dates and quantities in their text forms), term ids or other lists, yes/no. */
export type RowValue = string | string[] | boolean;

/** Where an offer is: in municipalities (region keys), or kreisweit. */
export interface RowPlace {
  municipalities: string[];
  districtWide: boolean;
}
export interface IssueOption {
  id: string;
  name: string;
  /** German: why it is offered. */
  reason: string;
}
/** What a person decided about texts: a spelling was aligned, or equal cells were corrected together. */
export type TextRule = 'spelling' | 'equal';
/** Why a value is not just what its cell says; `formula`: it is the result that was stored with one. */
export type ValueRule = TextRule | 'formula';
/** Something about one cell that the person should know (info), check (warning) or answer (error). */
/** Codes of rows that may repeat an offer: the office decides, among the duplicates. */
export const maybeTwice: ReadonlySet<string> = new Set(['OFFER_MAYBE_KNOWN', 'OFFER_MAYBE_TWICE']);

export interface RowIssue {
  /** Address such as C8. */
  cell: string;
  field: ImportField | null;
  severity: 'info' | 'warning' | 'error';
  code: string;
  /** German sentence: what it is and what happened to the row. */
  message: string;
  original: string;
  options: IssueOption[];
}
/** One figure: what it counts, where and when; `value` is null where an official sign stands instead. */
export interface Figure {
  cell: string;
  /** What the cell says. */
  text: string;
  indicator: string;
  place: RowPlace;
  /** Empty where nobody says. */
  period: Period;
  value: Quantity | null;
  sign: string | null;
  unit: string | null;
  source: string;
}
/** One data row of a table, interpreted. */
export interface InterpretedRow {
  /** Row number in the sheet. */
  row: number;
  /** Canonical values of what was understood; an empty or unusable cell has no entry. The place is apart. */
  values: Partial<Record<ImportField, RowValue>>;
  /** Null when neither column, sheet, file nor person says where. */
  place: RowPlace | null;
  /** Only where the cell's text differs from the stored value in words. */
  originals: Partial<Record<ImportField, { cell: string; text: string; rule?: ValueRule }>>;
  issues: RowIssue[];
  /** Code of the issue that holds the row back (no name, no place), or null. */
  rejected: string | null;
  /** Set when the row says "kein Angebot" under its Handlungsfeld instead of naming one. */
  confirmedNone: { cell: string; text: string } | null;
  /** Filled cells of columns that have no field. */
  extra: { header: string; text: string }[];
  /** Cells of our own sheet that still read as they were sent: their stored values stay, so they say nothing new. */
  untouched?: ReadonlySet<string>;
  /** Only in tables of figures: one per cell with a figure. */
  figures?: Figure[];
  /** Only in lists with one structure per row: what all rows of the municipality say together, at the first; at the others its row. */
  listed?: Pick<InterpretedRow, 'values' | 'originals' | 'extra'> | { at: number };
}
export interface InterpretedTable {
  rows: InterpretedRow[];
  /** Signs whose meaning has to be asked once per file, with their cells. */
  signs: { sign: string; cells: string[] }[];
}
/** By field and `decisionKey(text)`: another text. */
export type TextsByField = Partial<Record<ImportField, Record<string, string>>>;
/** What a person decided about a file; addresses belong to one sheet. */
export interface RowDecisions {
  signs: Record<string, 'zero' | 'missing'>;
  /** By field and `decisionKey(text)`: term ids, or null for "leave empty". */
  values: Partial<Record<ImportField, Record<string, string[] | null>>>;
  /** The text to read instead of every cell that says this. */
  rewrites?: TextsByField;
  /** The one spelling of a name that is written in several ways, also inside lists and split cells. */
  spellings?: TextsByField;
  /** By cell address: the text to read instead. */
  corrections: Record<string, string>;
  excludedRows: number[];
  /** Chosen by hand for rows that do not say where they are. */
  place: RowPlace | null;
  /** The sender, for offers of a table that does not say who carries them. */
  provider?: string;
}
