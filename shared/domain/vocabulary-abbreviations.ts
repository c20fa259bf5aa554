import { fold } from './text-folding.ts';
import type { TermIndex } from './vocabulary-index.ts';

interface CutWord {
  text: string;
  isCut: boolean;
}
const leastLetters = 3;

/** "Junge Erwachs." -> junge, erwachs (cut); null where no word is cut off with a full stop. */
function cutWords(text: string): CutWord[] | null {
  const words = [...fold(text).matchAll(/([\p{L}\p{N}+]+)(\.)?/gu)]
    .map(([, word = '', stop]) => ({ text: word, isCut: stop === '.' }))
    .filter((word) => !/^(?:und|u)$/.test(word.text));
  return words.some((word) => word.isCut && word.text.length >= leastLetters) ? words : null;
}

/** `sure` where enough of each cut word stands there: half of it, or four letters and two fifths, or three letters beside whole words. */
type Fit = 'none' | 'possible' | 'sure';

function fitOf(words: readonly CutWord[], key: string): Fit {
  const others = key.split(' ');
  if (others.length !== words.length) return 'none';
  const hasWhole = words.some(({ isCut }) => !isCut);
  let isSure = true;
  for (const [at, { text, isCut }] of words.entries()) {
    const other = others[at]!;
    if (!isCut && other !== text) return 'none';
    if (isCut && (text.length < leastLetters || !other.startsWith(text))) return 'none';
    const share = text.length / other.length;
    if (isCut && share < 0.5 && !(text.length >= 4 && share >= 0.4) && !hasWhole) isSure = false;
  }
  return isSure ? 'sure' : 'possible';
}

/**
 * The one term that a text abbreviates: every word is a word of the term, or its beginning with a full stop ("Grundschulk.",
 * "Junge Erwachs."). Null where none fits surely, or where several terms may be meant.
 */
export function abbreviatedTerm(text: string, index: TermIndex): string | null {
  const words = text.length <= 80 ? cutWords(text) : null;
  if (!words || words.length === 0) return null;
  const found = new Map<string, Fit>();
  for (const { key, termId } of index.aliases) {
    const fit = fitOf(words, key);
    if (fit !== 'none' && found.get(termId) !== 'sure') found.set(termId, fit);
  }
  const [only] = found;
  return found.size === 1 && only?.[1] === 'sure' ? only[0] : null;
}
