import { colognePhonetics, decisionKey, fold } from '../../../../../shared/domain/text-folding.ts';

/** What two spellings of one thing have in common, and what must not differ between them. */
export interface Shape {
  text: string;
  /** Id of the term it already names, where it is one of a vocabulary. */
  termId: string | null;
  /** Folded text: two spellings with one key are one for every decision. */
  key: string;
  /** Words that carry the name, in their order: without legal form, articles and "und". */
  words: readonly string[];
  /** Words of five letters and more; only these may differ in a letter or in sound. */
  long: readonly string[];
  /** All other words, sorted: they must be the same. */
  short: string;
  letters: string;
  /** Numbers, single letters and Roman numerals in their order: "Kita 1" is never "Kita 2". */
  numbers: string;
  legalForm: string;
  /** The municipalities it names. */
  places: string;
}

/** Shorter words are names and abbreviations of their own: AWO and ASB, Ost and West. */
const leastLetters = 5;
const legalForms: readonly [RegExp, string][] = [
  [/(?<!\p{L})(?:[eE]\.\s?[vV]\.?|eV\.?|EV|eingetragener Verein)(?!\p{L})/gu, 'ev'],
  [/(?<!\p{L})(?:g|gem(?:einn(?:ü|ue)tzige)?\.? ?)?GmbH(?!\p{L})/giu, 'gmbh'],
  [/(?<!\p{L})(?:e\. ?G\.|eG)(?!\p{L})/gu, 'eg'],
];
const fillers = new Set(['und', 'u', 'der', 'die', 'das', 'des', 'dem', 'den']);
const alike: Record<string, string> = { strasse: 'str', sankt: 'st' };
const endings: readonly [RegExp, string][] = [
  [/strasse$/, 'str'],
  [/^evangelische[rsn]?$/, 'ev'],
  [/^katholische[rsn]?$/, 'kath'],
  [/^(?:staedtische[rsn]?|staedt)$/, 'staedt'],
];
const counting = /\d|^(?:[ivx]+|\p{L})$/u;

const plainWord = (word: string): string =>
  alike[word] ?? endings.reduce((text, [ending, short]) => text.replace(ending, short), word);

function withoutLegalForm(text: string): { rest: string; legalForm: string } {
  let rest = text;
  const found: string[] = [];
  for (const [pattern, name] of legalForms) {
    const next = rest.replace(pattern, ' ');
    if (next !== rest) found.push(name);
    rest = next;
  }
  return { rest, legalForm: found.sort().join(' ') };
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Names of municipalities, ready to be found in texts. */
export class Places {
  private readonly byFirst = new Map<string, string[]>();

  constructor(names: readonly string[]) {
    for (const name of names) {
      const words = wordsOf(name);
      const [first] = words;
      if (first) this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), words.join(' ')]);
    }
  }

  /** The names in a text, sorted; empty where there is none. */
  in(words: readonly string[]): string {
    const line = ` ${words.join(' ')} `;
    const found = words.flatMap((word) => this.byFirst.get(word) ?? []).filter((name) => line.includes(` ${name} `));
    return [...new Set(found)].sort().join('|');
  }
}

export function shapeOf(text: string, places: Places, termId: string | null = null): Shape {
  const { rest, legalForm } = withoutLegalForm(text);
  const all = wordsOf(rest).map(plainWord);
  const carrying = all.filter((word) => !fillers.has(word));
  const words = carrying.length > 0 ? carrying : wordsOf(text);
  const isLong = (word: string): boolean => word.length >= leastLetters && !counting.test(word);
  return {
    text,
    termId,
    key: decisionKey(text),
    words,
    long: words.filter(isLong).toSorted(),
    short: words
      .filter((word) => !isLong(word))
      .sort()
      .join(' '),
    letters: words.join(''),
    numbers: words.filter((word) => counting.test(word)).join(' '),
    legalForm,
    places: places.in(wordsOf(rest)),
  };
}

/** Alphabetical words, each once. */
export const fingerprintOf = ({ words }: Shape): string => [...new Set(words)].sort().join(' ');

/** Pairs of letters, each once, whatever blanks and hyphens stand between; null for short names. */
export function pairsOf({ letters }: Shape): string | null {
  if (letters.length < leastLetters) return null;
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= letters.length; at++) pairs.add(letters.slice(at, at + 2));
  return [...pairs].sort().join('');
}

/** Sound of the long words (Kölner Phonetik); null where none is long. */
export const soundOf = ({ long }: Shape): string | null =>
  long.length === 0 ? null : colognePhonetics(long.join(' ')).split(' ').sort().join(' ');
