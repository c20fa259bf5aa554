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

const fits = (words: readonly CutWord[], key: string): boolean => {
  const others = key.split(' ');
  return (
    others.length === words.length &&
    words.every(({ text, isCut }, at) =>
      isCut && text.length >= leastLetters ? others[at]!.startsWith(text) : others[at] === text,
    )
  );
};

/**
 * The one term that a text abbreviates: every word is a word of the term, or its beginning with a full stop ("Grundschulk.",
 * "Junge Erwachs."). Null where none fits or several terms do.
 */
export function abbreviatedTerm(text: string, index: TermIndex): string | null {
  const words = text.length <= 80 ? cutWords(text) : null;
  if (!words || words.length === 0) return null;
  const found = new Set<string>();
  for (const { key, termId } of index.aliases) if (fits(words, key)) found.add(termId);
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
