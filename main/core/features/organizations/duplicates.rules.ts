import type { DuplicateReason } from '../../../../shared/contract/organizations.ts';
import { editDistance, fold } from '../../../../shared/domain/text-folding.ts';

/** What of an actor can be compared. */
export interface NamedActor {
  id: string;
  name: string;
  shortName: string | null;
  otherNames: readonly string[];
}
export interface ActorPair {
  reason: DuplicateReason;
  one: string;
  other: string;
}

const legalForm = /(?<![\p{L}\p{N}])(?:e\s?\.?\s?v|g?gmbh|eg|ag|kor|kdoer)(?:\.|(?![\p{L}\p{N}]))/giu;
const fillers = new Set(['und', 'u', 'der', 'die', 'das', 'des', 'im', 'in', 'fuer', 'von', 'zu']);
/** Names that everybody in the trade knows by their letters. */
const known: Readonly<Record<string, string>> = {
  awo: 'arbeiterwohlfahrt',
  drk: 'deutsches rotes kreuz',
  vhs: 'volkshochschule',
  ki: 'kommunales integrationszentrum',
  skf: 'sozialdienst katholischer frauen',
  skm: 'sozialdienst katholischer maenner',
  kjw: 'kreisjugendwerk',
  asb: 'arbeiter samariter bund',
};
const strength: Record<DuplicateReason, number> = { sameName: 3, abbreviation: 2, withDistrict: 1, alike: 0 };
/** Shorter words are names of their own: Ost and West, AWO and ASB. */
const leastLetters = 5;
/** A word that more actors share than this tells nothing ("Verein", "Neuss"). */
const mostPerWord = 60;

const wordsOf = (text: string): string[] =>
  fold(text.replace(legalForm, ' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !fillers.has(word));

/** The words of a name, known abbreviations written out. */
const spelledOut = (words: readonly string[]): string[] => words.flatMap((word) => (known[word] ?? word).split(' '));
const keyOf = (text: string): string => [...new Set(spelledOut(wordsOf(text)))].sort().join(' ');
const lettersOf = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** "(VDAF)" in a name, the short name, other spellings: what else it is called. */
function abbreviationsOf({ name, shortName, otherNames }: NamedActor): string[] {
  const inBrackets = [...name.matchAll(/\(([\p{L}\p{N}.\- ]{2,12})\)/gu)].map((match) => match[1] ?? '');
  return [...inBrackets, ...(shortName ? [shortName] : []), ...otherNames].map(keyOf).filter((key) => key !== '');
}

interface Prepared {
  actor: NamedActor;
  words: string[];
  key: string;
  /** The same without the name of the Kreis. */
  bareKey: string;
  letters: string;
  abbreviations: string[];
}
const prepare = (actor: NamedActor, district: string): Prepared => {
  const words = spelledOut(wordsOf(actor.name.replaceAll(/\([^)]*\)/g, ' ')));
  const bare = district === '' ? words : ` ${words.join(' ')} `.replace(` ${district} `, ' ').split(' ');
  return {
    actor,
    words,
    key: [...new Set(words)].sort().join(' '),
    bareKey: [...new Set(bare)].filter(Boolean).sort().join(' '),
    letters: words.length > 2 ? lettersOf(words) : '',
    abbreviations: abbreviationsOf(actor),
  };
};

/** All words the same but one, and that one but for a letter or two; numbers never. */
function isTypingError(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const rest = other.filter((word) => !one.includes(word));
  const own = one.filter((word) => !other.includes(word));
  const [left = '', right = ''] = [own[0], rest[0]];
  if (own.length !== 1 || rest.length !== 1 || /\d/.test(left + right)) return false;
  const shorter = Math.min(left.length, right.length);
  return shorter >= leastLetters && editDistance(left, right) === 1;
}

/** Why two names may be one actor; null where nothing speaks for it. Numbers must agree: "Kita 1" is never "Kita 2". */
function reasonFor(one: Prepared, other: Prepared): DuplicateReason | null {
  if (one.key === other.key) return one.key === '' ? null : 'sameName';
  const calls = (left: Prepared, right: Prepared): boolean =>
    left.abbreviations.includes(right.key) || (left.letters.length > 2 && left.letters === right.key);
  if (calls(one, other) || calls(other, one)) return 'abbreviation';
  if (one.abbreviations.some((key) => other.abbreviations.includes(key))) return 'abbreviation';
  if (one.bareKey === other.bareKey && one.bareKey !== '') return 'withDistrict';
  return isTypingError(one.words, other.words) ? 'alike' : null;
}

/** Only actors with something in common are compared: a long word, their letters, an abbreviation. */
function blockKeys({ words, key, bareKey, letters, abbreviations }: Prepared): string[] {
  const [start] = words;
  const long = words.filter((word) => word.length >= 4);
  const opening = start && start.length >= 4 ? [`^${start.slice(0, 3)}`] : [];
  return [...new Set([key, bareKey, letters, ...abbreviations, ...long, ...opening])].filter((one) => one !== '');
}

function blocksOf(all: readonly Prepared[]): Map<string, Prepared[]> {
  const found = new Map<string, Prepared[]>();
  for (const entry of all) {
    for (const key of blockKeys(entry)) {
      const list = found.get(key);
      if (list) list.push(entry);
      else found.set(key, [entry]);
    }
  }
  return found;
}
const isTelling = (list: readonly Prepared[]): boolean => list.length <= mostPerWord;

interface Known {
  /** Pairs a person told apart (`pairKey`). */
  apart?: ReadonlySet<string>;
  /** Name of the Kreis: "Jobcenter" and "Jobcenter Rhein-Kreis Neuss" may be one. */
  district?: string;
}

/** Pairs that may be one actor, the strongest reason first. */
export function duplicatePairs(
  actors: readonly NamedActor[],
  { apart = new Set(), district = '' }: Known = {},
): ActorPair[] {
  const pairs = new Map<string, ActorPair>();
  const place = spelledOut(wordsOf(district)).join(' ');
  for (const list of blocksOf(actors.map((actor) => prepare(actor, place))).values()) {
    if (!isTelling(list)) continue;
    for (const [at, one] of list.entries()) {
      for (const other of list.slice(at + 1)) {
        const key = pairKey(one.actor.id, other.actor.id);
        if (one === other || pairs.has(key) || apart.has(key)) continue;
        const reason = reasonFor(one, other);
        if (reason) pairs.set(key, { reason, one: one.actor.id, other: other.actor.id });
      }
    }
  }
  return [...pairs.values()].toSorted((a, b) => strength[b.reason] - strength[a.reason]);
}

/** A pair has no order. */
export const pairKey = (one: string, other: string): string => [one, other].toSorted().join('|');

/** Actors that a name of a list may mean. */
export interface Namesake {
  id: string;
  name: string;
  reason: DuplicateReason;
}

/** Finds for names of a list the actors they may mean, by the rules that find pairs. */
export class Namesakes {
  private readonly blocks: Map<string, Prepared[]>;
  private readonly district: string;

  constructor(actors: readonly NamedActor[], district: string) {
    this.district = spelledOut(wordsOf(district)).join(' ');
    this.blocks = blocksOf(actors.map((actor) => prepare(actor, this.district)));
  }

  /** The strongest reason first. */
  of(name: string): Namesake[] {
    const own = prepare({ id: '', name, shortName: null, otherNames: [] }, this.district);
    const found = new Map<string, Namesake>();
    for (const key of blockKeys(own)) {
      const list = this.blocks.get(key) ?? [];
      for (const { actor, ...other } of isTelling(list) ? list : []) {
        const reason = found.has(actor.id) ? null : reasonFor(own, { actor, ...other });
        if (reason) found.set(actor.id, { id: actor.id, name: actor.name, reason });
      }
    }
    return [...found.values()].toSorted((a, b) => strength[b.reason] - strength[a.reason]);
  }
}

/** Equal for names that are the same but for spelling, legal form and known abbreviations. */
export const actorKey = (name: string): string => keyOf(name) || fold(name);
