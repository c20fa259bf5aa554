import { editDistance } from '../../../../../shared/domain/text-folding.ts';
import { spellingRungs } from '../../../../../shared/contract/spelling-words.ts';
import { fingerprintOf, pairsOf, soundOf, type Shape } from './shape.rules.ts';

/** The ladder, surest first: how two spellings were found to mean the same. */
export const rungs = spellingRungs;
export type Rung = (typeof rungs)[number];
export interface Link {
  a: number;
  b: number;
  rung: Rung;
}

/** How many of the alphabetically next spellings in a bucket each one is compared with: no bucket costs its square. */
const neighbours = 6;
/** A word this short may only have lost a letter: "Neus" for "Neuss", never "West" for "Rest". */
const leastOpen = 4;
const leastName = 5;
/** From this length on a word may differ in two letters. */
const longWord = 12;
/** From this length on a word may differ in its first letter: "Mutter" and "Butter" do not mean the same. */
const firstLetterFree = 8;

type Buckets = Map<string, number[]>;

function put(buckets: Buckets, key: string | null, index: number): void {
  if (key === null) return;
  const bucket = buckets.get(key);
  if (!bucket) buckets.set(key, [index]);
  else if (bucket.at(-1) !== index) bucket.push(index);
}

/** Pairs of a bucket that pass; shapes come sorted by text, so the result does not depend on their order. */
function* pairsIn(buckets: Buckets, passes: (a: number, b: number) => boolean): Generator<[number, number]> {
  for (const bucket of buckets.values())
    for (let at = 0; at + 1 < bucket.length; at++)
      for (const b of bucket.slice(at + 1, at + 1 + neighbours)) if (passes(bucket[at]!, b)) yield [bucket[at]!, b];
}

/** True if two words differ in one letter, or in two neighbouring ones that changed places. */
function oneLetterApart(left: string, right: string): boolean {
  if (Math.max(left.length, right.length) <= leastOpen) return false;
  if (left[0] !== right[0] && Math.min(left.length, right.length) < firstLetterFree) return false;
  const distance = editDistance(left, right);
  if (distance <= 1) return distance === 1;
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  return distance === 2 && left.length === right.length && swapped(left, at) === right;
}
const swapped = (word: string, at: number): string =>
  word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);

const bySpelling = (shape: Shape): string => `${shape.numbers}|${fingerprintOf(shape)}`;
const byLetters = (shape: Shape): string | null => {
  const pairs = pairsOf(shape);
  return pairs && `${shape.numbers}|${pairs}`;
};
const bySound = (shape: Shape): string | null => {
  const sound = soundOf(shape);
  return sound && `${shape.numbers}|${shape.short}|${sound}`;
};

function linksBy(
  shapes: readonly Shape[],
  rung: Rung,
  keyOf: (shape: Shape) => string | null,
  passes: (a: Shape, b: Shape) => boolean,
): Link[] {
  const buckets: Buckets = new Map();
  for (const [index, shape] of shapes.entries()) put(buckets, keyOf(shape), index);
  return [...pairsIn(buckets, (a, b) => passes(shapes[a]!, shapes[b]!))].map(([a, b]) => ({ a, b, rung }));
}

/** Every word of a shape that may be mistyped, with the rest that must then be the same. A name below five letters has none. */
function openWords({ words, letters, numbers }: Shape): { word: string; rest: string }[] {
  if (letters.length < leastName) return [];
  const sorted = words.toSorted();
  return sorted.flatMap((word, at) =>
    word.length < leastOpen || /\d/.test(word)
      ? []
      : [{ word, rest: `${numbers}|${sorted.toSpliced(at, 1).join(' ')}|` }],
  );
}

/** The word itself and the word without each of its letters: two words a letter apart share one of these. */
const deletions = (word: string): string[] => [
  word,
  ...Array.from(word, (_letter, at) => word.slice(0, at) + word.slice(at + 1)),
];
const ends = (word: string): string[] => (word.length < longWord ? [] : [`${word.slice(0, 6)}…`, `…${word.slice(-6)}`]);

/** Open words of all shapes by what stands beside them; only where two shapes share that, a word can differ alone. */
function wordsByRest(shapes: readonly Shape[]): { word: string; index: number }[][] {
  const byRest = new Map<string, { word: string; index: number }[]>();
  for (const [index, shape] of shapes.entries())
    for (const { word, rest } of openWords(shape)) {
      const known = byRest.get(rest);
      if (known) known.push({ word, index });
      else byRest.set(rest, [{ word, index }]);
    }
  return [...byRest.values()].filter((words) => words.length > 1);
}

/** Links over one differing word; which word it is, the pair of shapes tells. */
function linksByWord(
  shapes: readonly Shape[],
  candidates: readonly { word: string; index: number }[][],
  rung: Rung,
  variants: (word: string) => string[],
  passes: (left: string, right: string) => boolean,
): Link[] {
  const differing = (left: Shape, right: Shape): boolean => {
    const [own, other] = [only(left, right), only(right, left)];
    return own.length === 1 && other.length === 1 && passes(own[0]!, other[0]!);
  };
  return candidates.flatMap((words) => {
    const buckets: Buckets = new Map();
    for (const { word, index } of words) for (const part of variants(word)) put(buckets, part, index);
    return [...pairsIn(buckets, (a, b) => differing(shapes[a]!, shapes[b]!))].map(([a, b]) => ({ a, b, rung }));
  });
}

/** The words of one shape that the other does not have. */
function only(shape: Shape, other: Shape): string[] {
  const left = [...other.words];
  return shape.words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** True if two texts (letters only) differ in at most a quarter of their letters, or in two. */
export const lookAlike = (left: string, right: string): boolean =>
  editDistance(left, right) <= Math.max(2, Math.floor(Math.max(left.length, right.length) / 4));

/** All pairs of spellings on the ladder, surest first. `shapes` are sorted by text and of different texts. */
export function linksOf(shapes: readonly Shape[]): Link[] {
  const always = (): boolean => true;
  const similarLength = (a: Shape, b: Shape): boolean => Math.abs(a.letters.length - b.letters.length) <= 2;
  const twoApart = (left: string, right: string): boolean =>
    Math.min(left.length, right.length) >= longWord && editDistance(left, right) <= 2;
  const candidates = wordsByRest(shapes);
  return [
    ...linksBy(shapes, 'spelling', bySpelling, always),
    ...linksBy(shapes, 'letters', byLetters, similarLength),
    ...linksBy(shapes, 'sound', bySound, (a, b) => lookAlike(a.letters, b.letters)),
    ...linksByWord(shapes, candidates, 'oneLetter', deletions, oneLetterApart),
    ...linksByWord(shapes, candidates, 'twoLetters', ends, twoApart),
  ];
}
