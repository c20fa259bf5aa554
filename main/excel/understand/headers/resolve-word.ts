import { colognePhonetics, editDistance } from '../../../../shared/domain/text-folding.ts';
import type { Dictionary } from './dictionary.ts';
import { isOrdinaryWord } from './extra-words.ts';
import { stem, type Word } from './words.ts';

export type WordMatch = 'exact' | 'abbreviation' | 'compound' | 'similar' | 'sound' | 'unknown';
export interface ResolvedWord {
  stems: string[];
  factor: number;
  how: WordMatch;
}

const linking = ['', 's', 'n', 'en', 'es', 'er'];

function abbreviated({ text, cut }: Word, { singleWords }: Dictionary): ResolvedWord | null {
  if (text.length < (cut ? 3 : 5)) return null;
  const candidates = singleWords.filter(
    (word) =>
      word.text.startsWith(text) &&
      word.text.length > text.length + 1 &&
      (cut || text.length >= word.text.length * 0.55),
  );
  if (candidates.length === 0) return null;
  const targets = new Set(candidates.map(({ entry }) => entry.target));
  const shortest = candidates.reduce((best, next) => (next.text.length < best.text.length ? next : best));
  if (targets.size > 1 && !cut) return null;
  const factor = (cut ? 0.93 : 0.85) * (targets.size > 1 ? 0.7 : 1);
  return { stems: [stem(shortest.text)], factor, how: 'abbreviation' };
}

function knownPart(part: string, { stems, plainStems }: Dictionary): string | null {
  for (const link of linking) {
    if (link !== '' && (!part.endsWith(link) || part.length - link.length < 3)) continue;
    const root = stem(link === '' ? part : part.slice(0, -link.length));
    if (stems.has(root)) return root;
    const plain = plainStems.get(root);
    if (plain !== undefined && root.length >= 4) return plain;
  }
  return null;
}

/** German compounds with two known halves ("Angebotsbezeichnung"); else the last half decides ("Hauptzielgruppe"). */
function compound({ text }: Word, dictionary: Dictionary): ResolvedWord | null {
  for (let at = text.length - 3; at >= 3; at -= 1) {
    const right = stem(text.slice(at));
    if (!dictionary.stems.has(right) || right.length < 3) continue;
    const left = knownPart(text.slice(0, at), dictionary);
    if (left !== null) return { stems: [left, right], factor: 0.96, how: 'compound' };
  }
  return null;
}

function lastHalf({ text }: Word, dictionary: Dictionary): ResolvedWord | null {
  for (let at = 3; at <= text.length - 6; at += 1) {
    const right = stem(text.slice(at));
    if (dictionary.stems.has(right)) return { stems: [right], factor: 0.85, how: 'compound' };
  }
  return null;
}

/** One letter in five to seven, two in eight to twelve, three in longer words; the first letter must agree from two on. */
function similar({ text }: Word, { wordsByLength }: Dictionary): ResolvedWord | null {
  if (text.length < 5) return null;
  const allowed = text.length < 8 ? 1 : text.length < 13 ? 2 : 3;
  let best: { word: string; distance: number } | null = null;
  for (let length = text.length - allowed; length <= text.length + allowed; length += 1) {
    for (const word of wordsByLength.get(length) ?? []) {
      if (word.length < 5) continue;
      const distance = editDistance(text, word);
      if (distance > allowed || (distance > 1 && word[0] !== text[0])) continue;
      if (best === null || distance < best.distance) best = { word, distance };
    }
  }
  if (best === null) return null;
  return { stems: [stem(best.word)], factor: 0.95 - best.distance / text.length / 2, how: 'similar' };
}

function sounding({ text }: Word, { wordsBySound }: Dictionary): ResolvedWord | null {
  const sound = colognePhonetics(text);
  if (sound.length < 4) return null;
  const word = wordsBySound.get(sound)?.find((known) => editDistance(known, text) <= text.length * 0.35);
  return word === undefined ? null : { stems: [stem(word)], factor: 0.8, how: 'sound' };
}

function resolve(word: Word, isAlone: boolean, dictionary: Dictionary): ResolvedWord {
  const root = stem(word.text);
  if (dictionary.stems.has(root)) return { stems: [root], factor: 1, how: 'exact' };
  const plain = root.length >= 4 ? dictionary.plainStems.get(root) : undefined;
  if (plain !== undefined) return { stems: [plain], factor: 0.98, how: 'exact' };
  if (/\d/.test(word.text)) return { stems: [word.text], factor: 1, how: 'unknown' };
  return (
    (word.cut ? abbreviated(word, dictionary) : null) ??
    compound(word, dictionary) ??
    (isOrdinaryWord(root) ? null : similar(word, dictionary)) ??
    lastHalf(word, dictionary) ??
    (isAlone && !isOrdinaryWord(root) ? abbreviated(word, dictionary) : null) ??
    sounding(word, dictionary) ?? { stems: [root], factor: 1, how: 'unknown' }
  );
}

/** Words recur from sheet to sheet; the memory is emptied before it grows large. */
const resolved = new Map<string, ResolvedWord>();
const mostRemembered = 20_000;

/**
 * The known word behind a written one (a cut-off word without full stop only where it stands alone);
 * an unknown word stays as it is (`how: 'unknown'`).
 */
export function resolveWord(word: Word, isAlone: boolean, dictionary: Dictionary): ResolvedWord {
  const key = `${word.text}${word.cut ? '.' : ''}${isAlone ? '!' : ''}`;
  const known = resolved.get(key);
  if (known) return known;
  if (resolved.size >= mostRemembered) resolved.clear();
  const result = resolve(word, isAlone, dictionary);
  resolved.set(key, result);
  return result;
}
