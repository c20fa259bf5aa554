import { fold } from '../../../../shared/domain/text-folding.ts';
import { redactedTexts } from '../../../../shared/i18n/de/redacted.ts';

/** What stands where a person stood; the same in every record, file and document. */
export const erasedMark = redactedTexts.mark;

/**
 * Spellings to look for. A spelling is a run of folded words ("muster sabine", "s muster awo de") or a telephone number.
 * Who only keeps hashes of them can answer `has` as well.
 */
export interface Spellings {
  /** Numbers of words a spelling may have. */
  lengths: readonly number[];
  hasPhones: boolean;
  /** Whether any spelling may begin with this word; spares most of the work where it is known. */
  mayBegin(word: string): boolean;
  has(key: string): boolean;
}
export type Span = readonly [from: number, to: number];

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
const phonePattern = /(?<![\p{L}\p{N}])\+?\d[\d\s/().–-]{3,}\d(?![\p{L}\p{N}])/gu;
const onlyPhone = /^[\d\s/().+–-]+$/;
const fewestDigits = 5;

function phoneKey(text: string): string | null {
  const digits = text.replace(/\D/g, '');
  if (digits.length < fewestDigits) return null;
  const isForeign = text.trimStart().startsWith('+');
  return `tel:${digits.replace(isForeign ? /^49/ : /^0049/, '0')}`;
}
const wordsOf = (text: string): string[] => (text.match(wordPattern) ?? []).map(fold);

/** The form under which a spelling is compared; null where nothing is left of it. */
export function spellingKey(text: string): string | null {
  if (onlyPhone.test(text.trim())) return phoneKey(text);
  const key = wordsOf(text).join(' ');
  return key === '' ? null : key;
}

const isPhone = (key: string): boolean => key.startsWith('tel:');
export const lengthOf = (key: string): number => (isPhone(key) ? 0 : key.split(' ').length);

export function spellingsOf(texts: readonly string[]): Spellings {
  const keys = new Set(texts.flatMap((text) => spellingKey(text) ?? []));
  const beginnings = new Set([...keys].map((key) => key.split(' ')[0]!));
  return {
    lengths: [...new Set([...keys].map(lengthOf))].filter((length) => length > 0).sort((a, b) => b - a),
    hasPhones: [...keys].some(isPhone),
    mayBegin: (word) => beginnings.has(word),
    has: (key) => keys.has(key),
  };
}

function wordSpans(text: string, spellings: Spellings): Span[] {
  const words = [...text.matchAll(wordPattern)];
  const folded = words.map(([word]) => fold(word));
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!spellings.mayBegin(folded[at]!)) continue;
    const length = spellings.lengths.find(
      (count) => at + count <= words.length && spellings.has(folded.slice(at, at + count).join(' ')),
    );
    if (length === undefined) continue;
    const last = words[at + length - 1]!;
    spans.push([words[at]!.index, last.index + last[0].length]);
    at += length - 1;
  }
  return spans;
}

function phoneSpans(text: string, spellings: Spellings): Span[] {
  return [...text.matchAll(phonePattern)].flatMap((match): Span[] => {
    const key = phoneKey(match[0]);
    return key !== null && spellings.has(key) ? [[match.index, match.index + match[0].length]] : [];
  });
}

/** Where a text names one of the spellings, in order and without overlaps. */
export function spansIn(text: string, spellings: Spellings): Span[] {
  const words = wordSpans(text, spellings);
  if (!spellings.hasPhones) return words;
  const all = [...words, ...phoneSpans(text, spellings)].sort((a, b) => a[0] - b[0]);
  return all.filter((span, at) => at === 0 || span[0] >= all[at - 1]![1]);
}

/** Replaces spans over several pieces of one text; a span that runs across pieces leaves its mark in the first. */
export function replaceInPieces(pieces: readonly string[], spans: readonly Span[], mark: string): string[] {
  let begin = 0;
  return pieces.map((piece) => {
    const end = begin + piece.length;
    let result = '';
    let at = begin;
    for (const [from, to] of spans) {
      if (to <= begin || from >= end) continue;
      result += piece.slice(at - begin, Math.max(from, begin) - begin) + (from >= begin ? mark : '');
      at = Math.min(to, end);
    }
    result += piece.slice(at - begin);
    begin = end;
    return result;
  });
}

export const replaceIn = (text: string, spans: readonly Span[], mark: string): string =>
  spans.length === 0 ? text : replaceInPieces([text], spans, mark)[0]!;
