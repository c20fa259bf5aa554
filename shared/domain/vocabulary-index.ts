import { fold, foldings } from './text-folding.ts';

export interface MatchableTerm {
  id: string;
  name: string;
  synonyms: readonly string[];
}
export interface Alias {
  key: string;
  termId: string;
}
/** Prepared once per list of terms; the list itself is the cache key, so a changed list is a new array. */
export interface TermIndex {
  byKey: Map<string, Set<string>>;
  aliases: Alias[];
  aliasesByGram: Map<string, number[]>;
}

/** "Migrant*innen" means all genders, "Migrantinnen" women: the mark stays visible in the key as a letter no German ending has. */
const genderMarks = /(?:[*:_]|\/-?|\()(in(?:nen)?)\)?(?=\W|$)/g;
const innerCapital = /(\p{Ll})Innen\b/gu;
const connector = /(?:^| )(?:und|u)(?= |$)/g;
const notWord = /[^\p{L}\p{N}+]+/gu;

function keyOfFolded(folded: string): string {
  return folded
    .replace(genderMarks, 'q$1')
    .replace(/&/g, ' und ')
    .replace(notWord, ' ')
    .replace(connector, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Comparable form of a term: folded, gender marks unified, signs and "und" dropped. */
export function termKey(text: string): string {
  return keyOfFolded(fold(text.replace(innerCapital, '$1*innen')));
}

/** The marked form of words for all genders: of "Seniorinnen und Senioren", of "Spätaussiedler", of "Senioren". */
function markedKeys(key: string): string[] {
  const pair = /^(\p{L}+)innen (\p{L}+)$/u.exec(key);
  const [, stem = '', other = ''] = pair ?? [];
  if (pair && other.startsWith(stem.slice(0, -1)) && other.length <= stem.length + 3)
    return [`${stem}qinnen`, `${stem}innen`, other];
  if (/[^q]innen$/.test(key)) return [];
  return /\p{L}{4}er$/u.test(key) ? [`${key}qinnen`] : /\p{L}{4}en$/u.test(key) ? [key.replace(/en$/, 'qinnen')] : [];
}

function keysOf(text: string): string[] {
  const [plain, expanded] = foldings(text.replace(innerCapital, '$1*innen')).map(keyOfFolded) as [string, string];
  return [...new Set([expanded, plain, ...markedKeys(expanded)])].filter(Boolean);
}

/** Letter pairs, counted once each, for quick suggestions. */
export function gramsOf(key: string): string[] {
  const padded = ` ${key} `;
  const grams = new Set<string>();
  for (let index = 0; index + 2 <= padded.length; index++) grams.add(padded.slice(index, index + 2));
  return [...grams];
}

function buildIndex(terms: readonly MatchableTerm[]): TermIndex {
  const index: TermIndex = { byKey: new Map(), aliases: [], aliasesByGram: new Map() };
  for (const { id, name, synonyms } of terms) {
    for (const key of [name, ...synonyms].flatMap(keysOf)) addAlias(index, key, id);
  }
  return index;
}

function addAlias(index: TermIndex, key: string, termId: string): void {
  const known = index.byKey.get(key);
  if (known?.has(termId)) return;
  if (known) known.add(termId);
  else index.byKey.set(key, new Set([termId]));
  const position = index.aliases.push({ key, termId }) - 1;
  for (const gram of gramsOf(key)) {
    const positions = index.aliasesByGram.get(gram);
    if (positions) positions.push(position);
    else index.aliasesByGram.set(gram, [position]);
  }
}

const indexes = new WeakMap<readonly MatchableTerm[], TermIndex>();

/** The index of a list of terms, built at first use. */
export function termIndexOf(terms: readonly MatchableTerm[]): TermIndex {
  const known = indexes.get(terms);
  if (known) return known;
  const built = buildIndex(terms);
  indexes.set(terms, built);
  return built;
}
