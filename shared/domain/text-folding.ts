import { cleanLine } from './normalize-text.ts';

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
const german = /^[\x20-\x7eäöüß]*$/;
const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

function stripMarks(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(specialLetters, (letter) => special[letter] ?? letter);
}

const plainly = (lower: string): string =>
  lower.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u').replaceAll('ß', 'ss');
const expanded = (lower: string): string =>
  lower.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');

/** One word of a text in which other letters occur than German ones. */
function foldedWord(lower: string): [plain: string, expanded: string] {
  if (ascii.test(lower)) return [lower, lower];
  if (german.test(lower)) return [plainly(lower), expanded(lower)];
  return [stripMarks(lower), stripMarks(lower.replace(/[äöü]/g, (letter) => umlauts[letter]!))];
}

/**
 * The two searchable forms of a text, lower case, without marks: first ü -> u ("muller"), then ü -> ue ("mueller").
 * In both ß is ss. Two texts mean the same word if they share a form; "Mueller" has one form for both.
 */
export function foldings(text: string): [plain: string, expanded: string] {
  const line = cleanLine(text).toLowerCase();
  if (ascii.test(line)) return [line, line];
  if (german.test(line)) return [plainly(line), expanded(line)];
  const words = line.split(' ').map(foldedWord);
  return [words.map(([word]) => word).join(' '), words.map(([, word]) => word).join(' ')];
}

/** The form ü -> ue alone: one comparable key where Müller and Mueller shall be the same. */
export function fold(text: string): string {
  return foldings(text)[1];
}

const notWord = /[^\p{L}\p{N}]+/gu;

/** Folded words in alphabetical order, each once: "Neuss, Stadt" and "Stadt Neuß" have the same fingerprint. */
export function fingerprint(text: string): string {
  const words = fold(text).split(notWord).filter(Boolean);
  return [...new Set(words)].sort().join(' ');
}

/** The key under which the user's decision about a text is kept (folded, `ue` form). */
export const decisionKey = (text: string): string => fold(text);
