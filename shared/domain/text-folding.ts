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
const germanLetters = /[äöüß]/g;
const plainLetters: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };
const expandedLetters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

function stripMarks(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(specialLetters, (letter) => special[letter] ?? letter);
}

/**
 * The two searchable forms of a text, lower case, without marks: first ü -> u ("muller"), then ü -> ue ("mueller").
 * In both ß is ss. Two texts mean the same word if they share a form; "Mueller" has one form for both.
 */
export function foldings(text: string): [plain: string, expanded: string] {
  const line = cleanLine(text).toLowerCase();
  if (ascii.test(line)) return [line, line];
  if (german.test(line)) {
    return [
      line.replace(germanLetters, (letter) => plainLetters[letter]!),
      line.replace(germanLetters, (letter) => expandedLetters[letter]!),
    ];
  }
  return [stripMarks(line), stripMarks(line.replace(/[äöü]/g, (letter) => umlauts[letter]!))];
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
