import { distance } from 'fastest-levenshtein';

/** Levenshtein distance: how many letters to insert, remove or replace. Callers fold the texts first. */
export function editDistance(left: string, right: string): number {
  return distance(left, right);
}

function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const padded = ` ${text} `;
  for (let index = 0; index + 2 <= padded.length; index++) {
    const gram = padded.slice(index, index + 2);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Dice coefficient over letter pairs, 0..1; 1 only for texts with the same pairs. Callers fold the texts first. */
export function ngramSimilarity(left: string, right: string): number {
  if (left === right) return 1;
  if (!left || !right) return 0;
  const leftGrams = bigrams(left);
  const rightGrams = bigrams(right);
  let shared = 0;
  for (const [gram, count] of leftGrams) shared += Math.min(count, rightGrams.get(gram) ?? 0);
  return (2 * shared) / (left.length + right.length + 2);
}
