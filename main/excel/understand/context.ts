import { bestMatch, type HeaderMatch, type HeaderMatches, matchHeader } from './headers/match-header.ts';
import type { Grid } from './grid/grid.ts';
import type { PreparedKnowledge } from './knowledge.ts';

/** What every step of one workbook shares: the Kreis's names and the headers already looked up. */
export interface Lookup {
  knowledge: PreparedKnowledge;
  matchesOf: (text: string) => HeaderMatches;
  bestOf: (text: string) => HeaderMatch | undefined;
}
export interface Context extends Lookup {
  grid: Grid;
}

export function createLookup(knowledge: PreparedKnowledge, match = matchHeader): Lookup {
  const cache = new Map<string, HeaderMatches>();
  const matchesOf = (text: string): HeaderMatches => {
    const known = cache.get(text);
    if (known) return known;
    const matches = match(text);
    cache.set(text, matches);
    return matches;
  };
  return { knowledge, matchesOf, bestOf: (text) => bestMatch(matchesOf(text)) };
}
