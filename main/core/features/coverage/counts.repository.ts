import type { CoverageMeasure } from '../../../../shared/contract/coverage.ts';
import type { CoverageVocabulary } from '../../../../shared/domain/offer-fields.ts';
import { statement, type ReadDb } from '../../database/statement.ts';
import type { NumberSet } from '../offers/index.ts';

/** What is counted: the round's bit, the day before whose end an offer no longer counts, and the filter. */
export interface Scope {
  bit: number;
  from: string;
  set: NumberSet | null;
}
export interface CoverageCount {
  term_id: string;
  ags: string;
  /** Different offers in the cell. */
  count: number;
  /** Named by the municipality itself in the round. */
  own: number;
  /** Offers that have their first place here: summed over places, each offer once per term. */
  first_place: number;
  first_term: number;
  /** Of `first_term`, named by the municipality itself. */
  own_first: number;
  first_row: number;
}
/** The same in another measure: figures instead of offers, and `own` are the offers that state one. */
export type FigureCount = CoverageCount & { inexact?: number };
export type Figure = Exclude<CoverageMeasure, 'offers'>;

const within = (set: NumberSet | null): string => (set ? `AND number IN (${set.sql})` : '');
const cellsOfVocabulary = 'cell IN (SELECT id FROM coverage_cell WHERE vocabulary = ?)';
const columns = 'term_id, ags, count, own, own_first, first_place, first_term, first_row';

/**
 * Entries by their flags (7 first row, 1 first place, 2 first term of its place) and by who named them, each kind counted in
 * its own 21 bits of one sum: a sum per kind takes twice as long.
 */
const second = 2 ** 21;
const third = second ** 2;
const byFlags = `sum(CASE flags WHEN 7 THEN 1 WHEN 1 THEN ${second} WHEN 2 THEN ${third} ELSE 0 END)`;
const byNaming = `sum(CASE WHEN named & ? THEN CASE WHEN flags & 2 THEN ${second} ELSE 1 END ELSE 0 END)`;
const kinds = (sum: string): string[] => [
  `(${sum} & ${second - 1})`,
  `(${sum} / ${second} & ${second - 1})`,
  `(${sum} / ${third})`,
];
const [firstRows, firstPlaces, firstTerms] = kinds('kinds');
const [ownLater, ownFirst] = kinds('own');

/** One pass over the entries of a vocabulary, in their order; sums of different offers come from the flags. */
export const coverageCounts = (
  db: ReadDb,
  { bit, from, set }: Scope,
  vocabulary: CoverageVocabulary,
): CoverageCount[] =>
  db.query<CoverageCount>(
    `SELECT term_id, ags, count, ${ownLater} + ${ownFirst} AS own, ${ownFirst} AS own_first,
       ${firstRows} + ${firstPlaces} AS first_place, ${firstRows} + ${firstTerms} AS first_term, ${firstRows} AS first_row
     FROM (SELECT cell, count(*) AS count, ${byFlags} AS kinds, ${byNaming} AS own
       FROM coverage_entry WHERE ${cellsOfVocabulary} AND ends >= ? ${within(set)} GROUP BY cell)
     JOIN coverage_cell ON id = cell`,
    [bit, vocabulary, from, ...(set?.params ?? [])],
  );

/** Offers that ended before the round counts. */
export const endedOffers = (db: ReadDb, { from, set }: Scope): number =>
  db.query<{ n: number }>(`SELECT count(*) AS n FROM offer_index WHERE valid_to_key < ? ${within(set)}`, [
    from,
    ...(set?.params ?? []),
  ])[0]?.n ?? 0;

const stored: Record<Figure, { column: string; bit: number }> = {
  places: { column: 'capacity', bit: 1 },
  participants: { column: 'participants', bit: 2 },
};

/** The sums of a figure, each offer once where offers are counted once. */
export function figureCounts(
  db: ReadDb,
  { from, set }: Scope,
  vocabulary: CoverageVocabulary,
  figure: Figure,
): FigureCount[] {
  const { column: x, bit } = stored[figure];
  const sum = (part: string): string => `coalesce(sum(${x} * (${part})), 0)`;
  return db.query<FigureCount>(
    `SELECT ${columns}, inexact
     FROM (SELECT cell, ${sum('1')} AS count, count(${x}) AS own, sum(${x} IS NOT NULL AND (flags & 2) <> 0) AS own_first,
         ${sum('flags & 1')} AS first_place, ${sum('(flags & 2) / 2')} AS first_term, ${sum('(flags & 4) / 4')} AS first_row,
         max(inexact & ${bit}) AS inexact
       FROM coverage_entry JOIN offer_figures USING (number)
       WHERE ${cellsOfVocabulary} AND ends >= ? ${within(set)} GROUP BY cell)
     JOIN coverage_cell ON id = cell`,
    [vocabulary, from, ...(set?.params ?? [])],
  );
}

export interface CrossCount {
  row: string;
  column: string;
  count: number;
  wide: number;
  /** Of a figure: offers that state it. */
  stated: number;
}
const cellsOf = statement<{ id: number; vocabulary: string; term_id: string; ags: string }, [string, string]>(
  'SELECT id, vocabulary, term_id, ags FROM coverage_cell WHERE vocabulary IN (?, ?)',
);
interface CellSet {
  cells: string;
  offers: number;
  stated: number;
}
type Pair = readonly [rows: CoverageVocabulary, columns: CoverageVocabulary];

/** How much the offers with the same cells amount to, each term at its first place: few sets stand for all offers. */
function cellSets(db: ReadDb, { from, set }: Scope, pair: Pair, figure: Figure | null): CellSet[] {
  const x = figure && stored[figure].column;
  const each = x
    ? `SELECT cells, sum(${x}) AS offers, count(${x}) AS stated FROM offer_figures JOIN`
    : 'SELECT cells, count(*) AS offers, 0 AS stated FROM';
  return db.query<CellSet>(
    `${each} (
       SELECT number, group_concat(cell) AS cells FROM coverage_entry INDEXED BY coverage_of_offer
       WHERE flags & 1 AND cell IN (SELECT id FROM coverage_cell WHERE vocabulary IN (?, ?))
         AND number NOT IN (SELECT number FROM offer_index WHERE valid_to_key < ?) ${within(set)} GROUP BY number)
       ${x ? 'USING (number)' : ''}
     GROUP BY cells`,
    [...pair, from, ...(set?.params ?? [])],
  );
}

/** Different offers (or a figure of them) per pair of terms of two vocabularies; those that are kreisweit apart. */
export function crossCoverage(db: ReadDb, scope: Scope, pair: Pair, figure: Figure | null = null): CrossCount[] {
  const [rows, columns] = pair;
  const cells = new Map(db.all(cellsOf, rows, columns).map((cell) => [cell.id, cell]));
  const found = new Map<string, CrossCount>();
  for (const { cells: ids, offers, stated } of cellSets(db, scope, pair, figure)) {
    const set = ids.split(',').flatMap((id) => cells.get(Number(id)) ?? []);
    for (const { term_id: row } of set.filter((cell) => cell.vocabulary === rows)) {
      for (const { term_id: column, ags } of set.filter((cell) => cell.vocabulary === columns)) {
        const key = `${row} ${column}`;
        const entry = found.get(key) ?? { row, column, count: 0, wide: 0, stated: 0 };
        if (ags === '*') entry.wide += offers;
        else {
          entry.count += offers;
          entry.stated += stated;
        }
        found.set(key, entry);
      }
    }
  }
  return [...found.values()];
}

/** The first offers of a cell by name; term '' is "without this information". */
export function offersInCell(
  db: ReadDb,
  { from, set }: Scope,
  { vocabulary, term, ags }: { vocabulary: CoverageVocabulary; term: string; ags: string },
): number[] {
  const params = set?.params ?? [];
  const isRest = term === '' && vocabulary !== 'fieldOfAction';
  const rows = isRest
    ? db.query<{ number: number }>(
        `SELECT number FROM coverage_entry AS e JOIN offer_index USING (number)
         WHERE cell IN (SELECT id FROM coverage_cell WHERE vocabulary = 'fieldOfAction' AND ags = ?) AND flags & 2 AND ends >= ?
           AND NOT EXISTS (SELECT 1 FROM coverage_entry AS t JOIN coverage_cell ON id = t.cell
             WHERE t.number = e.number AND vocabulary = ?) ${within(set)}
         ORDER BY name_key LIMIT 500`,
        [ags, from, vocabulary, ...params],
      )
    : db.query<{ number: number }>(
        `SELECT number FROM coverage_entry JOIN offer_index USING (number)
         WHERE cell = (SELECT id FROM coverage_cell WHERE vocabulary = ? AND term_id = ? AND ags = ?) AND ends >= ? ${within(set)}
         ORDER BY name_key LIMIT 500`,
        [vocabulary, term, ags, from, ...params],
      );
  return rows.map(({ number }) => number);
}
