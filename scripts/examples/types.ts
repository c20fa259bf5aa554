import type ExcelJS from 'exceljs';

/** Where an offer counts: AGS of the municipalities, or the whole Kreis. */
export interface TruthOffer {
  name: string;
  municipalities: string[];
  districtWide: boolean;
  fields: string[];
}

/** A cell that a person must clarify; the sheet and address are looked up by the original text. */
export interface Question {
  original: string;
  field: string;
  why: string;
  /** What the answer is, in plain words; null where the value stays empty. */
  answer: string | null;
}

/** One example return and what is true about it. */
export interface ExampleFile {
  file: string;
  sender: { kind: 'municipality'; ags: string; office: string | null } | { kind: 'actor'; name: string };
  workbook: ExcelJS.Workbook;
  offers: TruthOffer[];
  /** Handlungsfelder for which the sender says that there is no offer. */
  confirmedNone: string[];
  questions: Question[];
  /** Questions about the whole file, not about a cell. */
  fileQuestions: string[];
}
