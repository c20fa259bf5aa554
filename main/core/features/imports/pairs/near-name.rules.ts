import { colognePhonetics, editDistance, ngramSimilarity } from '../../../../../shared/domain/text-folding.ts';

/** How two names are alike, the surest first. */
export const nameLikenesses = ['sameWords', 'spelling', 'sound', 'words'] as const;
export type NameLikeness = (typeof nameLikenesses)[number];

/** A folded name, taken apart. */
export interface NameParts {
  /** Numbers and single letters: "Deutschkurs A1" and "Deutschkurs A2" are never the same. */
  signature: string;
  /** Words that say something, without names of municipalities. */
  words: string[];
  /** These words written together: "Eltern-Café" is "Elterncafé". */
  joined: string;
}

const anyWord = /[\p{L}\p{N}]+/gu;
const telling = /\p{N}|^.$|^i{2,3}$/u;
const fillers = new Set(
  'am an auf aus bei das dem den der des die ein eine einer fuer im in ins mit und vom von zu zum zur'.split(' '),
);

/** What tells two names apart however alike their words are. */
export const signatureOf = (folded: string): string =>
  (folded.match(anyWord) ?? []).filter((word) => telling.test(word)).join(' ');

/** `places`: folded words of the names of municipalities. */
export function namePartsOf(folded: string, places: ReadonlySet<string>): NameParts {
  const all = folded.match(anyWord) ?? [];
  const said = all.filter((word) => !telling.test(word) && !fillers.has(word));
  const own = said.filter((word) => !places.has(word));
  const words = own.length > 0 ? own : said;
  return { signature: signatureOf(folded), words, joined: words.join('') };
}

/** Letters that may differ, by the length of the longer name. */
const mostEdits = (length: number): number => (length < 6 ? 0 : length < 10 ? 1 : length < 20 ? 2 : 3);
const leastSound = 5;
const leastShared = 0.8;
const longWord = 12;

/** One name says what the other says and a little more, or nearly all words are the same. */
function sharesWords(left: readonly string[], right: readonly string[]): boolean {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  const has = new Set(longer);
  const shared = shorter.filter((word) => has.has(word));
  if (shared.length >= 2 && (2 * shared.length) / (left.length + right.length) >= leastShared) return true;
  if (shared.length < shorter.length) return false;
  const more = longer.length - shorter.length;
  return shorter.length >= 2 ? more <= 2 : more === 1 && (shorter[0]?.length ?? 0) >= longWord;
}

/** How two names are alike, or null. Names with different numbers or letters never are. */
export function likeness(left: NameParts, right: NameParts): NameLikeness | null {
  if (left.signature !== right.signature || left.joined === '' || right.joined === '') return null;
  if (left.joined === right.joined || left.words.toSorted().join() === right.words.toSorted().join())
    return 'sameWords';
  const length = Math.max(left.joined.length, right.joined.length);
  if (Math.abs(left.joined.length - right.joined.length) <= 3) {
    if (editDistance(left.joined, right.joined) <= mostEdits(length)) return 'spelling';
    const sound = colognePhonetics(left.joined);
    if (sound.length >= leastSound && sound === colognePhonetics(right.joined)) {
      if (ngramSimilarity(left.joined, right.joined) >= 0.6) return 'sound';
    }
  }
  return sharesWords(left.words, right.words) ? 'words' : null;
}

/**
 * Keys of which two names that are alike share at least one: the sound of each word, of all of them, how the name begins
 * and ends; for what many share, all words at each place and the beginning with its provider. Only names under one key are
 * compared.
 */
export function blockKeys(
  { signature, words, joined }: NameParts,
  { provider, places }: { provider: string; places: readonly string[] },
  sound: (word: string) => string,
): string[] {
  const sounds = words.map(sound);
  const head = joined.slice(0, 5);
  const all = `=${sounds.toSorted().join(' ')}`;
  const keys = [...sounds, all, `<${head}`, `>${joined.slice(-5)}`, ...places.map((place) => `${all}@${place}`)];
  const [first = ''] = provider.match(anyWord) ?? [];
  return [...new Set([...keys, `${head}@${first}`])].map((key) => `${signature}|${key}`);
}
