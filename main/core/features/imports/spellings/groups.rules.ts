import { linksOf, lookAlike, rungs, type Link, type Rung } from './links.rules.ts';
import { Places, shapeOf, type Shape } from './shape.rules.ts';

/** A spelling of a field: as it stands in the file, in the inventory, or as a term of a list. */
export interface Spelling {
  text: string;
  /** Set for a term: two different terms never mean the same. */
  termId?: string;
}
export interface Group {
  /** Different texts, sorted. */
  texts: string[];
  /** The least sure step that was needed to join them. */
  rung: Rung;
}
export interface GroupingFacts {
  /** Names of municipalities: what is named after two of them is not the same. */
  places: readonly string[];
  /** Sets of texts a person called different, as decision keys. */
  apart: readonly (readonly string[])[];
}

/** Longer texts are sentences, not names. */
const longestSpelling = 120;

/** Spellings that were joined so far, and what none of them may contradict. */
interface Cluster {
  members: number[];
  /** Letters of the first member: a chain of small steps must not lead far away from it. */
  letters: string;
  legalForm: string;
  places: string;
  termId: string | null;
  apart: Set<number>;
  rung: number;
}
const agree = (a: string | null, b: string | null): boolean => !a || !b || a === b;

function mayJoin(a: Cluster, b: Cluster, rung: Rung): boolean {
  return (
    (rungs.indexOf(rung) < rungs.indexOf('sound') || lookAlike(a.letters, b.letters)) &&
    agree(a.legalForm, b.legalForm) &&
    agree(a.places, b.places) &&
    agree(a.termId, b.termId) &&
    [...a.apart].every((set) => !b.apart.has(set))
  );
}

const joined = (a: Cluster, b: Cluster, rung: Rung): Cluster => ({
  members: [...a.members, ...b.members],
  letters: Math.min(...a.members) < Math.min(...b.members) ? a.letters : b.letters,
  legalForm: a.legalForm || b.legalForm,
  places: a.places || b.places,
  termId: a.termId ?? b.termId,
  apart: new Set([...a.apart, ...b.apart]),
  rung: Math.max(a.rung, b.rung, rungs.indexOf(rung)),
});

function cluster(shapes: readonly Shape[], links: readonly Link[], apart: GroupingFacts['apart']): Set<Cluster> {
  const setsOf = new Map<string, Set<number>>();
  for (const [number, keys] of apart.entries())
    for (const key of keys) setsOf.set(key, (setsOf.get(key) ?? new Set()).add(number));
  const home = shapes.map((shape, index): Cluster => {
    const { letters, legalForm, places, termId, key } = shape;
    return { members: [index], letters, legalForm, places, termId, apart: setsOf.get(key) ?? new Set(), rung: 0 };
  });
  for (const { a, b, rung } of links) {
    const [left, right] = [home[a]!, home[b]!];
    if (left === right || !mayJoin(left, right, rung)) continue;
    const both = joined(left, right, rung);
    for (const member of both.members) home[member] = both;
  }
  return new Set(home);
}

const orderOf = ({ text, termId = '' }: Spelling): string => `${text}\u0000${termId}`;
/** By text; of two with the same text the one that is a term comes last. */
const byText = (a: Spelling, b: Spelling): number => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0);

/**
 * Groups spellings that probably mean the same, by a ladder: same words (folded, without legal form), same letters, same
 * sound, one letter apart, two letters of a long word apart. Texts that differ in a number, a municipality, a legal form or
 * a word below five letters never meet. The result does not depend on the order of the spellings.
 */
export function groupSpellings(spellings: readonly Spelling[], { places, apart }: GroupingFacts): Group[] {
  const named = new Places(places);
  const distinct = [...new Map(spellings.toSorted(byText).map((entry) => [entry.text, entry])).values()];
  const shapes = distinct
    .filter(({ text }) => text.length <= longestSpelling)
    .map(({ text, termId }) => shapeOf(text, named, termId));
  return [...cluster(shapes, linksOf(shapes), apart)]
    .filter(({ members }) => members.length > 1)
    .map(({ members, rung }) => ({
      texts: members.map((member) => shapes[member]!.text).sort(),
      rung: rungs[rung]!,
    }));
}
