import type { CoverageCell, Matrix, Statement } from '../../../../shared/contract/coverage.ts';
import type { CoverageCount } from './counts.repository.ts';

export interface AxisEntry {
  id: string;
  name: string;
}
export interface StatementFacts {
  /** Region keys of the municipalities that answered in the round. */
  answered: ReadonlySet<string>;
  /** `ags term` pairs confirmed to have nothing. */
  confirmedNone: ReadonlySet<string>;
  /** `ags term` pairs of confirmed gaps. */
  gaps: ReadonlySet<string>;
}
export const pair = (ags: string, term: string): string => `${ags} ${term}`;

/**
 * What the municipality says about a cell. Only its own answer counts: offers reported by others never change it,
 * and having answered without naming anything is neither "none" nor "no return". It may say "none" without a return,
 * for instance on the telephone.
 */
export function statementOf(ags: string, term: string, own: number, facts: StatementFacts): Statement {
  const answered = facts.answered.has(ags);
  if (answered && own > 0) return 'named';
  if (facts.confirmedNone.has(pair(ags, term))) return 'confirmedNone';
  return answered ? 'notMentioned' : 'notReported';
}

type TermCell = CoverageCell & { ags: string; term: string };

export interface TermMatrix {
  cells: TermCell[];
  /** Different offers on the spot, per term and per place. */
  byTerm: Record<string, number>;
  byPlace: Record<string, number>;
  wideByTerm: Record<string, number>;
  wide: number;
  /** All different offers, kreisweite included. */
  total: number;
}

type Count = CoverageCount;
const sumOf = (list: readonly Count[], of: (count: Count) => number): number =>
  list.reduce((total, count) => total + of(count), 0);

function cellOf(ags: string, term: string, count: Count | undefined, wide: number, facts: StatementFacts): TermCell {
  const { count: known = 0, own = 0 } = count ?? {};
  return {
    ags,
    term,
    row: term,
    column: ags,
    count: known,
    fromOthers: known - own,
    districtWide: wide,
    // Nobody can be asked about "ohne Angabe": only silence is a statement there.
    statement: term === '' && facts.answered.has(ags) ? null : statementOf(ags, term, own, facts),
    gap: facts.gaps.has(pair(ags, term)),
  };
}

/** The matrix term x municipality from the counts of the index; kreisweite offers stay apart. */
export function termMatrix(
  counts: readonly Count[],
  terms: AxisEntry[],
  places: AxisEntry[],
  facts: StatementFacts,
): TermMatrix {
  const found = new Map(counts.map((count) => [pair(count.ags, count.term_id), count]));
  const local = counts.filter((count) => count.ags !== '*');
  const each = (entries: AxisEntry[], value: (id: string) => number): Record<string, number> =>
    Object.fromEntries(entries.map(({ id }) => [id, value(id)]));
  const ofTerm = (id: string): Count[] => local.filter((count) => count.term_id === id);
  const ofPlace = (id: string): Count[] => local.filter((count) => count.ags === id);
  const wideByTerm = each(terms, (id) => found.get(pair('*', id))?.count ?? 0);
  return {
    cells: terms.flatMap(({ id: term }) =>
      places.map(({ id: ags }) => cellOf(ags, term, found.get(pair(ags, term)), wideByTerm[term] ?? 0, facts)),
    ),
    byTerm: each(terms, (id) => sumOf(ofTerm(id), (count) => count.first_place)),
    byPlace: each(places, (id) => sumOf(ofPlace(id), (count) => count.first_term)),
    wideByTerm,
    wide: sumOf(
      counts.filter((count) => count.ags === '*'),
      (count) => count.first_row,
    ),
    total: sumOf(counts, (count) => count.first_row),
  };
}

/**
 * What carries no term of a vocabulary, per place: all offers (from the counts by Handlungsfeld, where every offer
 * has a row) less those that carry one. Empty where nothing remains.
 */
export function countsWithoutTerm(all: readonly CoverageCount[], counts: readonly CoverageCount[]): CoverageCount[] {
  const keys = ['first_term', 'own_first', 'first_row'] as const;
  const sums = (list: readonly CoverageCount[], ags: string) =>
    keys.map((key) => list.filter((c) => c.ags === ags).reduce((n, c) => n + c[key], 0));
  return [...new Set(all.map((count) => count.ags))].flatMap((ags) => {
    const some = sums(counts, ags);
    const [count = 0, own = 0, firstRow = 0] = sums(all, ags).map((n, i) => n - (some[i] ?? 0));
    const rest = { count, own, own_first: own, first_place: firstRow, first_term: count, first_row: firstRow };
    return count > 0 ? [{ term_id: '', ags, ...rest }] : [];
  });
}

/** The same matrix with the municipalities down and the terms across. */
export function turned(cells: readonly CoverageCell[]): CoverageCell[] {
  return cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row }));
}

type Town = { ags: string; name: string; population: number | null; populationSource: string | null };
interface Asked {
  asked: ReadonlySet<string>;
  reminded: ReadonlyMap<string, string>;
  others: { asked: number; answered: number; missing: string[]; onlyOther: string[] } | null;
  /** Who sent something else than offers. */
  onlyOther: ReadonlySet<string>;
}

/**
 * Who of the municipalities asked has not answered, and the share of the inhabitants living there (null where a number is
 * unknown). A municipality that answered unasked counts as asked. Actors and departments are counted apart.
 */
export function responsesOf(
  regions: readonly Town[],
  answered: ReadonlySet<string>,
  round: Asked,
): Matrix['responses'] {
  const asked = regions.filter(({ ags }) => round.asked.has(ags) || answered.has(ags));
  const missing = asked.filter(({ ags }) => !answered.has(ags));
  const notAsked = regions.filter((region) => !asked.includes(region)).map(({ ags }) => ags);
  const known = regions.every((region) => region.population !== null);
  const people = (list: readonly { population: number | null }[]): number =>
    list.reduce((n, r) => n + (r.population ?? 0), 0);
  const remindedAt = (ags: string): { reminded?: string } => {
    const reminded = round.reminded.get(ags);
    return reminded === undefined ? {} : { reminded };
  };
  return {
    asked: asked.length,
    answered: asked.length - missing.length,
    missing: missing.map(({ ags, name, population }) => ({
      ags,
      name,
      population,
      ...remindedAt(ags),
      ...(round.onlyOther.has(ags) && { onlyOther: true as const }),
    })),
    ...(notAsked.length > 0 && { notAsked }),
    ...(round.others && { others: round.others }),
    missingPopulationShare: known && regions.length > 0 ? people(missing) / people(regions) : null,
    populationSource: known ? (regions[0]?.populationSource ?? null) : null,
  };
}
