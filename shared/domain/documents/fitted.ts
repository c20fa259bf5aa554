import { hyphenateText } from '../hyphenate.ts';

/** Bold letters that fit a column of this many millimetres: 4 of them stay empty, a letter takes 1.75. */
const lettersIn = (width: number): number => Math.max(5, Math.floor((width - 4) / 1.75));

/** Bold letters that fit each column of a table which is `width` millimetres wide. */
export function columnLetters(columns: readonly { share: number }[], width: number): number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => lettersIn((share / whole) * width));
}

const NO_BREAK = '\u00A0';
/** What is read as one stays on one line: "e. V.", a street and its number, a month and its year. */
export const keptTogether = (text: string): string =>
  text
    .replaceAll(/(?<=\b[eE]\.) (?=V\.)/g, NO_BREAK)
    .replaceAll(/(?<=\p{L}{3}) (?=\d{1,4}[a-z]?(?:,|$| ·))/gmu, NO_BREAK);

/** A text for a column of so many letters; soft hyphens only where a word does not fit. */
export function fitted(text: string, letters: number): string {
  const kept = keptTogether(text);
  const tooLong = new RegExp(`[\\p{L}\\p{N}/.${NO_BREAK}]{${letters + 1},}`, 'u');
  return tooLong.test(kept) ? hyphenateText(kept) : kept;
}
