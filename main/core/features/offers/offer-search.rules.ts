import { foldedOnce, foldings } from '../../../../shared/domain/text-folding.ts';

const ascii = /^[\x20-\x7e]*$/;
const notWord = /[^\p{L}\p{N}]+/gu;
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The tokenizer of the index separates at ASCII signs only; what else is no word (dashes, quotes) becomes a space here. */
const separable = (text: string): string => (ascii.test(text) ? text : text.replace(notWord, ' '));

/**
 * What the search index keeps of a text: its words with ü as u, and once more with ü as ue those that differ. So one
 * column answers for both ways of writing.
 */
export function searchWords(text: string): string {
  const { plain, others } = foldedOnce(text);
  return separable(others.length > 0 ? `${plain} ${others.join(' ')}` : plain);
}

/**
 * The FTS5 expression for what a person typed: every word as a prefix, in either folding, so that Mueller and
 * Muller both find Müller. Null where nothing searchable was typed.
 */
export function searchExpression(text: string): string | null {
  const [short, long] = foldings(text);
  const expanded = words(long);
  const parts = words(short).map((word, index) => {
    const other = expanded[index] ?? word;
    return word === other ? `"${word}"*` : `("${word}"* OR "${other}"*)`;
  });
  return parts.length === 0 ? null : parts.join(' AND ');
}
