import { hyphenateText } from '../hyphenate.ts';

/** Millimetres: what stays empty beside the text of a column, and what a bold letter takes. */
const usual = { empty: 4, letter: 1.75 };
const close = { empty: 1, letter: 1.65 };

interface Columns {
  columns: readonly { share: number }[];
  dense?: boolean | undefined;
}
/** Bold letters that fit each column of a table which is `width` millimetres wide. */
export function columnLetters({ columns, dense }: Columns, width: number): number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const { empty, letter } = dense ? close : usual;
  return columns.map(({ share }) => Math.max(5, Math.floor(((share / whole) * width - empty) / letter)));
}

const NO_BREAK = '\u00A0';
const WORD_JOINER = '\u2060';
/** What is read as one stays on one line: "e. V.", a street and its number, a month and its year, "Kinder 3–6", "1 Gremium". */
export const keptTogether = (text: string): string =>
  text
    .replaceAll(/(?<=\b[eE]\.) (?=V\.)/g, NO_BREAK)
    .replaceAll(/(?<=\bStand|\bam|\b\d{5}|[(,] ?\d{1,4}) (?=\p{Lu}|\d)/gu, NO_BREAK)
    .replaceAll(/(?<=\p{L}) (?=\d{1,3}–\d)/gu, NO_BREAK)
    .replaceAll(/(?<=\d)–(?=\d)/g, `${WORD_JOINER}–${WORD_JOINER}`)
    .replaceAll(/(?<=\p{L}{3}) (?=\d{1,4}[a-z]?(?:,|$|[ \u00A0]·))/gmu, NO_BREAK);

/** A text for a column of so many letters; soft hyphens only where a word does not fit. */
export function fitted(text: string, letters: number): string {
  const kept = keptTogether(text);
  const tooLong = new RegExp(`[\\p{L}\\p{N}/.${NO_BREAK}]{${letters + 1},}`, 'u');
  return tooLong.test(kept) ? hyphenateText(kept) : kept;
}
