import type { CoverageCell, Matrix, Statement } from '../../../../shared/contract/coverage.ts';
import type { CoverageCount } from './coverage.repository.ts';

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
 * and having answered without naming anything is neither "none" nor "no return".
 */
export function statementOf(ags: string, term: string, own: number, facts: StatementFacts): Statement {
  if (!facts.answered.has(ags)) return 'notReported';
  if (own > 0) return 'named';
  return facts.confirmedNone.has(pair(ags, term)) ? 'confirmedNone' : 'notMentioned';
}

export interface TermMatrix {
  cells: (CoverageCell & { ags: string; term: string })[];
  /** Different offers on the spot, per term and per place. */
  byTerm: Record<string, number>;
  byPlace: Record<string, number>;
  wideByTerm: Record<string, number>;
  wide: number;
  /** All different offers, kreisweite included. */
  total: number;
}

/** The matrix term x municipality from the counts of the index; kreisweite offers stay apart. */
export function termMatrix(counts: readonly CoverageCount[], terms: AxisEntry[], places: AxisEntry[], facts: StatementFacts): TermMatrix {
  const found = new Map(counts.map((count) => [pair(count.ags, count.term_id), count]));
  const sum = (list: readonly CoverageCount[], of: (count: CoverageCount) => number): number =>
    list.reduce((total, count) => total + of(count), 0);
  const local = counts.filter((count) => count.ags !== '*');
  const wide = counts.filter((count) => count.ags === '*');
  const byTerm = Object.fromEntries(terms.map(({ id }) => [id, sum(local.filter((c) => c.term_id === id), (c) => c.first_place)]));
  const byPlace = Object.fromEntries(places.map(({ id }) => [id, sum(local.filter((c) => c.ags === id), (c) => c.first_term)]));
  const wideByTerm = Object.fromEntries(terms.map(({ id }) => [id, found.get(pair('*', id))?.count ?? 0]));
  const cells = terms.flatMap(({ id: term }) =>
    places.map(({ id: ags }) => {
      const count = found.get(pair(ags, term));
      return {
        ags,
        term,
        row: term,
        column: ags,
        count: count?.count ?? 0,
        fromOthers: (count?.count ?? 0) - (count?.own ?? 0),
        districtWide: wideByTerm[term] ?? 0,
        statement: statementOf(ags, term, count?.own ?? 0, facts),
        gap: facts.gaps.has(pair(ags, term)),
      };
    }),
  );
  return { cells, byTerm, byPlace, wideByTerm, wide: sum(wide, (c) => c.first_row), total: sum(counts, (c) => c.first_row) };
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

/** Who has not answered, and the share of the inhabitants living there (null where a number is unknown). */
export function responsesOf(
  regions: readonly { ags: string; name: string; population: number | null; populationSource: string | null }[],
  answered: ReadonlySet<string>,
): Matrix['responses'] {
  const missing = regions.filter((region) => !answered.has(region.ags));
  const known = regions.every((region) => region.population !== null);
  const people = (list: readonly { population: number | null }[]): number => list.reduce((n, r) => n + (r.population ?? 0), 0);
  return {
    asked: regions.length,
    answered: regions.length - missing.length,
    missing: missing.map(({ ags, name, population }) => ({ ags, name, population })),
    missingPopulationShare: known && regions.length > 0 ? people(missing) / people(regions) : null,
    populationSource: known ? (regions[0]?.populationSource ?? null) : null,
  };
}
