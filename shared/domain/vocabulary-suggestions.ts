import { editDistance } from './text-folding.ts';
import { nearTermsOf } from './vocabularies/near-terms.ts';
import { gramsOf, type TermIndex } from './vocabulary-index.ts';

/** `accepted` only for a plain typing error; `candidates` are shown to a person, best first. */
export interface Suggestion {
  accepted: string | null;
  candidates: string[];
}

const maximumLength = 80;

function sameWordsBut(left: string, right: string, limit: number): number {
  const [a, b] = [left.split(' '), right.split(' ')];
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  let total = 0;
  for (const [index, word] of a.entries()) {
    const other = b[index]!;
    if (word === other) continue;
    if (Math.min(word.length, other.length) < 6 || word[0] !== other[0]) return Number.POSITIVE_INFINITY;
    total += editDistance(word, other);
    if (total > limit) return Number.POSITIVE_INFINITY;
  }
  return total;
}

/**
 * A typing error is accepted if the text has no digits, no gender mark, at least 8 letters, one wrong letter (two from 12 letters on) and no other term is
 * nearly as close.
 */
function typingError(key: string, index: TermIndex, positions: number[]): string | null {
  if (key.length < 8 || /\d|qin(?:nen)?(?: |$)/.test(key)) return null;
  const limit = key.length >= 12 ? 2 : 1;
  const best = new Map<string, number>();
  for (const position of positions) {
    const alias = index.aliases[position]!;
    if (alias.key.length < 8 || Math.abs(alias.key.length - key.length) > limit + 2) continue;
    const distance = sameWordsBut(key, alias.key, limit + 2);
    best.set(alias.termId, Math.min(distance, best.get(alias.termId) ?? Number.POSITIVE_INFINITY));
  }
  const [first, second] = [...best].sort((a, b) => a[1] - b[1]);
  if (!first || first[1] > limit) return null;
  return !second || second[1] >= first[1] + 2 ? first[0] : null;
}

/** Which terms a text that matches none may mean. */
export function suggestTerms(key: string, index: TermIndex): Suggestion {
  if (key === '' || key.length > maximumLength) return { accepted: null, candidates: [] };
  const grams = gramsOf(key);
  const shared = new Map<number, number>();
  for (const gram of grams) {
    for (const position of index.aliasesByGram.get(gram) ?? []) shared.set(position, (shared.get(position) ?? 0) + 1);
  }
  const padded = ` ${key} `;
  const scores = new Map<string, number>();
  const close: number[] = [];
  for (const [position, count] of shared) {
    const alias = index.aliases[position]!;
    const similarity = (2 * count) / (grams.length + alias.key.length + 1);
    const contained = alias.key.length >= 4 && padded.includes(` ${alias.key} `);
    if (similarity >= 0.6) close.push(position);
    const score = contained ? 0.7 + alias.key.length / 400 : similarity;
    if (score >= 0.62) scores.set(alias.termId, Math.max(score, scores.get(alias.termId) ?? 0));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]).map(([termId]) => termId);
  const near = nearTermsOf(key).filter((id) => index.aliases.some(({ termId }) => termId === id));
  return { accepted: typingError(key, index, close), candidates: [...new Set([...ranked, ...near])].slice(0, 3) };
}
