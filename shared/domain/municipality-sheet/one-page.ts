import { wrapped } from '../wrapped-lines.ts';

/** From everything at ease, over less of every offer, to the names alone: the first form that fits on one page is taken. */
export const sheetForms = ['full', 'close', 'some', 'short', 'names'] as const;
export type SheetForm = (typeof sheetForms)[number];

/** Lines of text: letters that fit one at least, and its height in millimetres. */
interface Lines {
  letters: number;
  line: number;
}
/** How the page is set, in millimetres. */
export interface Setting {
  /** Height of the text, and what letterhead, title and headings take of it. */
  page: number;
  fixed: number;
  logo: number;
  /** A Handlungsfeld in the table of statements, and the reason under it. */
  row: number;
  reason: Lines;
  note: Lines;
  running: Lines;
  forms: Record<SheetForm, Lines & { columns: number; gap: number }>;
}

/** Print: Open Sans on 174 mm (sheet.css). */
export const inPrint: Setting = {
  page: 252,
  fixed: 62,
  logo: 16,
  row: 4.55,
  reason: { letters: 44, line: 3.2 },
  note: { letters: 118, line: 4 },
  running: { letters: 120, line: 3.4 },
  forms: {
    full: { letters: 61, line: 3.3, gap: 0.7, columns: 2 },
    close: { letters: 65, line: 2.95, gap: 0.3, columns: 2 },
    some: { letters: 65, line: 2.95, gap: 0.3, columns: 2 },
    short: { letters: 41, line: 2.95, gap: 0.3, columns: 3 },
    names: { letters: 41, line: 2.95, gap: 0.3, columns: 3 },
  },
};
/** Word: Calibri on 174 mm (docx/sheet.ts). */
export const inWord: Setting = {
  page: 251,
  fixed: 74,
  logo: 17,
  row: 4.8,
  reason: { letters: 40, line: 3.9 },
  note: { letters: 108, line: 4.6 },
  running: { letters: 120, line: 3.6 },
  forms: {
    full: { letters: 53, line: 3.7, gap: 0.7, columns: 2 },
    close: { letters: 58, line: 3.3, gap: 0.3, columns: 2 },
    some: { letters: 58, line: 3.3, gap: 0.3, columns: 2 },
    short: { letters: 36, line: 3.3, gap: 0.3, columns: 3 },
    names: { letters: 36, line: 3.3, gap: 0.3, columns: 3 },
  },
};

const heightOf = (text: string, { letters, line }: Lines): number =>
  text === '' ? 0 : wrapped(text, letters).length * line;
const sum = (heights: readonly number[]): number => heights.reduce((all, height) => all + height, 0);

/** What the page holds besides the offers. */
export interface Surroundings {
  hasLogo: boolean;
  /** Of every Handlungsfeld the reason of its gap; empty where there is none. */
  reasons: readonly string[];
  notes: readonly string[];
  running: readonly string[];
}
const roomIn = (setting: Setting, { hasLogo, reasons, notes, running }: Surroundings): number =>
  setting.page -
  setting.fixed -
  (hasLogo ? setting.logo : 0) -
  sum(reasons.map((reason) => setting.row + heightOf(reason, setting.reason))) -
  sum(notes.map((text) => heightOf(text, setting.note))) -
  sum(running.map((text) => heightOf(text, setting.running)));

export interface Fit {
  form: SheetForm;
  /** So many of the offers; the others are counted. */
  shown: number;
}

/** The most that fits: `entries` are the texts of the offers in a form. */
export function fitOffers(
  setting: Setting,
  around: Surroundings,
  entries: (form: SheetForm) => readonly string[],
): Fit {
  const room = roomIn(setting, around);
  for (const form of sheetForms) {
    const { columns, gap, ...lines } = setting.forms[form];
    const heights = entries(form).map((text) => heightOf(text, lines) + gap);
    // Columns are never quite even: the tallest entry may stand on the wrong side.
    const tallest = Math.max(0, ...heights);
    if (sum(heights) / columns + tallest / 2 <= room) return { form, shown: heights.length };
    if (form === 'names') return { form, shown: fitting(heights, room * columns - 2 * tallest) };
  }
  return { form: 'full', shown: 0 };
}

function fitting(heights: readonly number[], room: number): number {
  let used = 0;
  const over = heights.findIndex((height) => (used += height) > room);
  return over < 0 ? heights.length : over;
}

/** Names in running text, as many as so many lines hold. */
export function fitNames(names: readonly string[], lines: number, { letters }: Lines): number {
  const over = names.findIndex((_, at) => wrapped(names.slice(0, at + 1).join(' · '), letters).length > lines);
  return over < 0 ? names.length : over;
}
