import { cleanLine } from './normalize-text.ts';
import { remembered } from './remembered.ts';

export { cleanLine, cleanText, repairMojibake } from './normalize-text.ts';
export { colognePhonetics } from './cologne-phonetics.ts';
export { sortKey } from './sort-key.ts';
export { editDistance, ngramSimilarity } from './text-similarity.ts';

const ascii = /^[\x20-\x7e]*$/;
const marks = /\p{M}+/gu;
const special: Record<string, string> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};
const specialLetters = /[ßẞæœøłđðþıħ]/g;
const otherLetters = /[^\x20-\x7e]+/g;
const umlauts = /[äöü]/g;
const expansions: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

const stripMarks = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(specialLetters, (letter) => special[letter] ?? letter);

/** Letters that are not ASCII, in both forms: few kinds of them stand in all texts together. */
const plainLetters = remembered(stripMarks);
const expandedLetters = remembered((letters) => stripMarks(letters.replace(umlauts, (umlaut) => expansions[umlaut]!)));

const lineOf = (text: string): string => cleanLine(text).toLowerCase();
const plainly = (line: string): string => (ascii.test(line) ? line : line.replace(otherLetters, plainLetters));
const expanded = (line: string): string => (ascii.test(line) ? line : line.replace(otherLetters, expandedLetters));
const expandedWord = remembered(expanded);

/**
 * The two searchable forms of a text, lower case, without marks: first ü -> u ("muller"), then ü -> ue ("mueller").
 * In both ß is ss. Two texts mean the same word if they share a form; "Mueller" has one form for both.
 */
export function foldings(text: string): [plain: string, expanded: string] {
  const line = lineOf(text);
  return [plainly(line), expanded(line)];
}

/** The form ü -> ue alone: one comparable key where Müller and Mueller shall be the same. */
export const fold = (text: string): string => expanded(lineOf(text));

/** The words of a line in which an umlaut stands. */
function wordsWithUmlaut(line: string): string[] {
  const words: string[] = [];
  umlauts.lastIndex = 0;
  while (umlauts.test(line)) {
    const at = umlauts.lastIndex;
    const end = line.indexOf(' ', at);
    umlauts.lastIndex = end < 0 ? line.length : end;
    words.push(line.slice(line.lastIndexOf(' ', at - 1) + 1, umlauts.lastIndex));
  }
  return words;
}

/** The first form of a text, and the second of those words that read otherwise in it. */
export function foldedOnce(text: string): { plain: string; others: string[] } {
  const line = lineOf(text);
  return { plain: plainly(line), others: wordsWithUmlaut(line).map(expandedWord) };
}

const notWord = /[^\p{L}\p{N}]+/gu;

/** Folded words in alphabetical order, each once: "Neuss, Stadt" and "Stadt Neuß" have the same fingerprint. */
export function fingerprint(text: string): string {
  const words = fold(text).split(notWord).filter(Boolean);
  return [...new Set(words)].sort().join(' ');
}

/** The key under which the user's decision about a text is kept (folded, `ue` form). */
export const decisionKey = (text: string): string => fold(text);
