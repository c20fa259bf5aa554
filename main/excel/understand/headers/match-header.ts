import { cleanLine } from '../../../../shared/domain/text-folding.ts';
import { dictionary, type Dictionary, type Entry, type Meaning } from './dictionary.ts';
import { askedField } from './questions.ts';
import { extraWordsFactor } from './extra-words.ts';
import { isPartHeading } from './sections.ts';
import { resolveWord, type WordMatch } from './resolve-word.ts';
import { headerLine, headerWords, keyOf, type Word } from './words.ts';

export type MatchManner =
  | 'exact'
  | 'joined'
  | 'part'
  | 'several'
  | 'question'
  | Exclude<WordMatch, 'unknown' | 'exact'>;
export interface HeaderMatch {
  meaning: Meaning;
  target: string;
  /** 0..1 */
  score: number;
  manner: MatchManner;
  /** The phrase of the synonym list it was recognised by. */
  phrase: string;
}
/** Best match per target. */
export type HeaderMatches = Map<string, HeaderMatch>;

function keep(matches: HeaderMatches, entry: Entry, score: number, manner: MatchManner): void {
  const known = matches.get(entry.target);
  if (known && known.score >= score) return;
  matches.set(entry.target, { meaning: entry.meaning, target: entry.target, score, manner, phrase: entry.phrase });
}

/** "Kontonummer" numbers neither rows nor offers. */
const isForeignNumber = (words: readonly Word[], { target, stems, weight }: Entry): boolean =>
  (target === 'rowNumber' || target === 'externalId') && weight < 0.9 && stems.length === words.length;

/** "Kostenträger", "TN-Gebühr": the last part is the thing, what stands before describes it. */
const isOneNoun = (words: readonly Word[]): boolean => words.slice(1).every(({ hyphen }) => hyphen);

/** Between two things, which one column holds. */
const conjunction = /[/,&+]|\s(?:und|u\.|oder|bzw\.?)\s/i;

/** Matches a list of words; `limit` caps every score. */
function matchWords(
  words: readonly Word[],
  limit: number,
  matches: HeaderMatches,
  known: Dictionary,
  isJoined: boolean,
): void {
  if (words.length === 0 || words.length > 14) return;
  for (const entry of known.byJoined.get(words.map(({ text }) => text).join('')) ?? []) {
    keep(
      matches,
      entry,
      entry.weight * limit,
      words.length === 1 || entry.stems.length === words.length ? 'exact' : 'joined',
    );
  }
  const resolved = words.map((word) => resolveWord(word, words.length === 1, known));
  const factor = resolved.reduce((product, { factor }) => product * factor, limit);
  const how = resolved.find((word) => word.how !== 'exact' && word.how !== 'unknown')?.how as MatchManner | undefined;
  const stems = resolved.flatMap((word) => word.stems);
  const exact = known.byKey.get(keyOf(stems)) ?? [];
  for (const entry of exact) {
    if (how === 'compound' && isForeignNumber(words, entry)) continue;
    const isInOrder = entry.stems.join(' ') === stems.join(' ');
    // "Bezeichnung & Träger" is not the "Trägerbezeichnung"
    if (isJoined && !isInOrder && !conjunction.test(entry.phrase)) continue;
    keep(matches, entry, entry.weight * factor * (isInOrder ? 1 : 0.96), how ?? 'exact');
  }
  if (stems.length < 2 || exact.some(({ weight }) => weight >= 0.9)) return;
  const doubt = how !== undefined && resolved.some((word) => word.how === 'unknown') ? 0.8 : 1;
  const present = new Set(stems);
  for (const root of present) {
    for (const entry of known.byStem.get(root) ?? []) {
      if (entry.stems[0] !== root || !entry.stems.every((part) => present.has(part))) continue;
      const rest = extraWordsFactor(stems, entry, known, isOneNoun(words));
      keep(matches, entry, entry.weight * factor * doubt * rest, how ?? 'part');
    }
  }
}

/** The header itself, without brackets, and what stands before a colon, line break or dash. */
function variants(text: string): { text: string; factor: number }[] {
  const list = [{ text, factor: 1 }];
  const bare = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  if (bare !== text && bare.trim() !== '') list.push({ text: bare, factor: 0.97 });
  const before =
    bare.trim().split(/:|\n|\s[-–—]\s|;|\?|\s(?:lt\.|laut|gem\.|gemäß|entsprechend|siehe|vgl\.)\s/, 1)[0] ?? '';
  if (before.trim() !== '' && before.trim() !== bare.trim()) list.push({ text: before, factor: 0.95 });
  if (/\ufffd|(?<=\p{L})\?(?=\p{L})/u.test(text)) {
    for (const letter of 'äöüß')
      list.push({ text: text.replace(/\ufffd|(?<=\p{L})\?(?=\p{L})/gu, letter), factor: 0.95 });
  }
  return list;
}

/** "Gebiet/Kommune": what every part can mean, the whole means, even if one part alone would be doubtful. */
function keepCommon(parts: readonly string[], matches: HeaderMatches, known: Dictionary): void {
  const [first, ...others] = parts.map((part) => matchText(part, known));
  for (const [target, match] of first ?? []) {
    const scores = [match, ...others.map((other) => other.get(target))].map((one) => one?.score ?? 0);
    if (Math.min(...scores) < 0.4) continue;
    keep(matches, { ...match, weight: 0, stems: [], target }, Math.max(...scores) * 0.9, 'several');
  }
}

/** "Straße/Hausnummer", "Telefon u. E-Mail": every part on its own; parts that differ leave the first with less weight. */
function matchAlternatives(text: string, matches: HeaderMatches, known: Dictionary): void {
  const parts = headerLine(text)
    .split(/\s*[/,;+&]\s*|\s+(?:und|oder|bzw\.?|u\.)\s+/)
    .filter((part) => /\p{L}{2}/u.test(part));
  if (parts.length < 2 || parts.length > 4) return;
  const each = parts.map((part) => bestMatch(matchText(part, known)));
  const first = each[0];
  keepCommon(parts, matches, known);
  if (!first || each.some((match) => !match)) return;
  const same = each.every((match) => match?.target === first.target);
  const score = Math.min(...each.map((match) => match?.score ?? 0));
  const entry: Entry = { ...first, weight: score, stems: [] };
  keep(matches, entry, same ? score * 0.97 : Math.min(first.score, 0.9) * 0.78, same ? 'exact' : 'several');
}

/** All meanings of one header text. */
function matchText(text: string, known: Dictionary): HeaderMatches {
  const matches: HeaderMatches = new Map();
  for (const variant of variants(text))
    matchWords(headerWords(headerLine(variant.text)), variant.factor, matches, known, conjunction.test(variant.text));
  return matches;
}

const questionWeight = 0.9;
const longestQuestion = 300;

/** A question says more than the words in it: "Wie viele Personen nehmen teil?" asks for no person. */
function matchQuestion(text: string): HeaderMatches | null {
  const asked = askedField(text);
  if (asked === null) return null;
  const meaning: Meaning = asked === 'other' ? { type: 'other' } : { type: 'field', field: asked };
  const phrase = cleanLine(text);
  return new Map([[asked, { meaning, target: asked, score: questionWeight, manner: 'question', phrase }]]);
}

/** What the header of one cell can mean, without regard to its surroundings. Long texts are no headers, long questions are. */
export function matchHeader(text: string): HeaderMatches {
  if (text.length > longestQuestion || cleanLine(text) === '' || isPartHeading(text)) return new Map();
  const question = matchQuestion(text);
  if (text.length > 160) return question ?? new Map();
  const known = dictionary();
  const matches = matchText(text, known);
  if (question && (bestMatch(matches)?.score ?? 0) < questionWeight) return question;
  if ((bestMatch(matches)?.score ?? 0) < 0.9) matchAlternatives(text, matches, known);
  return matches;
}

const asking = /^(?:gibt es|besteht|bestehen|existiert|existieren|haben sie|hat (?:ihre|die) \S+) (?:ein\S* )?/i;

/** What a header means in a table that is known to list structures, figures or needs. */
export function matchHeaderOf(text: string, known: Dictionary): HeaderMatches {
  const line = cleanLine(text)
    .replace(asking, '')
    .replace(/\/n?\?$|\?$|\/n$/, '');
  if (line.length > 160 || line === '') return new Map();
  const matches = matchText(line, known);
  if ((bestMatch(matches)?.score ?? 0) < 0.9) matchAlternatives(line, matches, known);
  return matches;
}

export function bestMatch(matches: HeaderMatches): HeaderMatch | undefined {
  let best: HeaderMatch | undefined;
  for (const match of matches.values()) if (!best || match.score > best.score) best = match;
  return best;
}
