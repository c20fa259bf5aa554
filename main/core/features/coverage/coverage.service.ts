import type { InputOf } from '../../../../shared/contract/index.ts';
import type { CoverageMeasure, Matrix } from '../../../../shared/contract/coverage.ts';
import type { CoverageVocabulary } from '../../../../shared/domain/offer-fields.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { withoutTerm } from '../../../../shared/i18n/de/terms.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { previousSurvey, type Survey } from '../surveys/index.ts';
import { baseOf } from './bases.ts';
import { crossCoverage, endedOffers, type CoverageCount, type CrossCount, type Scope } from './counts.repository.ts';
import { pair, termMatrix, turned, type StatementFacts } from './coverage.rules.ts';
import { withChanges } from './findings.ts';
import { measure, type Amounts, type Body } from './measured.ts';
import { allCounts, allFigures, axisEntries, factsOf, scopeOf, standOf, surveyOf } from './round.ts';

const noFacts: StatementFacts = { answered: new Set(), confirmedNone: new Set(), gaps: new Set() };

/** Matrix with municipalities on one axis; a row "ohne Angabe" appears only where offers lack the term. */
function placeBody(
  db: ReadDb,
  vocabulary: CoverageVocabulary,
  counts: readonly CoverageCount[],
  facts: StatementFacts,
): Body {
  const without = counts.some((count) => count.term_id === '') ? [{ id: '', name: withoutTerm }] : [];
  const terms = [...axisEntries(db, vocabulary), ...without];
  const places = axisEntries(db, 'municipality');
  const m = termMatrix(counts, terms, places, facts);
  return {
    rows: terms,
    columns: places,
    cells: m.cells.map(({ ags: _ags, term: _term, ...cell }) => cell),
    rowTotals: m.byTerm,
    columnTotals: m.byPlace,
    districtWideByRow: m.wideByTerm,
    districtWideTotal: m.wide,
    total: m.total,
  };
}

/** The same with the municipalities down. */
const turnedBody = (body: Body): Body => ({
  ...body,
  rows: body.columns,
  columns: body.rows,
  cells: turned(body.cells),
  rowTotals: body.columnTotals,
  columnTotals: body.rowTotals,
  districtWideByRow: {},
  districtWideByColumn: body.districtWideByRow,
});

type Pair = readonly [rows: CoverageVocabulary, columns: CoverageVocabulary];

/** `sums` are the counts of either axis per place. */
function crossBody(db: ReadDb, axes: Pair, counts: readonly CrossCount[], sums: CoverageCount[][]): Body {
  const [rows, columns] = axes.map((axis) => axisEntries(db, axis));
  const [down, across] = axes.map((axis, at) => placeBody(db, axis, sums[at] ?? [], noFacts));
  const found = new Map(counts.map((c) => [pair(c.row, c.column), c]));
  const empty = { fromOthers: 0, statement: null, gap: false };
  const cells = (rows ?? []).flatMap((row) =>
    (columns ?? []).map((column) => {
      const count = found.get(pair(row.id, column.id));
      return { row: row.id, column: column.id, count: count?.count ?? 0, districtWide: count?.wide ?? 0, ...empty };
    }),
  );
  const ofColumns = { columnTotals: across!.rowTotals, districtWideByColumn: across!.districtWideByRow };
  return { ...down!, rows: rows ?? [], columns: columns ?? [], cells, ...ofColumns };
}

interface Sides {
  vocabulary: CoverageVocabulary;
  placesDown: boolean;
}
/** The vocabulary beside the municipalities; null where two vocabularies stand against each other. */
function sidesOf({ rows, columns }: InputOf<'coverage.matrix'>): Sides | null {
  if (columns === 'municipality') return { vocabulary: rows as CoverageVocabulary, placesDown: false };
  return rows === 'municipality' ? { vocabulary: columns as CoverageVocabulary, placesDown: true } : null;
}

type Input = InputOf<'coverage.matrix'>;

function offersBody(db: ReadDb, input: Input, scope: Scope, survey: Survey): Body {
  const sides = sidesOf(input);
  if (sides) {
    const { vocabulary, placesDown } = sides;
    const [counts = []] = allCounts(db, scope, [vocabulary]);
    const body = placeBody(db, vocabulary, counts, factsOf(db, survey, vocabulary));
    return placesDown ? turnedBody(body) : body;
  }
  const axes: Pair = [input.rows as CoverageVocabulary, input.columns as CoverageVocabulary];
  return crossBody(db, axes, crossCoverage(db, scope, axes), allCounts(db, scope, axes));
}

/** The figures of the same cells; of offers, the counts themselves. */
function amountsOf(db: ReadDb, input: Input, scope: Scope, kind: CoverageMeasure, counts: Body): Amounts {
  if (kind === 'offers') {
    const all = new Map(counts.cells.map((cell) => [pair(cell.row, cell.column), cell.count]));
    return { body: counts, stated: (row, column) => all.get(pair(row, column)) ?? 0, inexact: false };
  }
  const sides = sidesOf(input);
  if (sides) {
    const [figures = []] = allFigures(db, scope, [sides.vocabulary], kind);
    const stated = new Map(figures.map((figure) => [pair(figure.ags, figure.term_id), figure.own]));
    const body = placeBody(db, sides.vocabulary, figures, noFacts);
    return {
      body: sides.placesDown ? turnedBody(body) : body,
      stated: (row, column) => stated.get(sides.placesDown ? pair(row, column) : pair(column, row)) ?? 0,
      inexact: figures.some(({ inexact = 0 }) => inexact > 0),
    };
  }
  const axes: Pair = [input.rows as CoverageVocabulary, input.columns as CoverageVocabulary];
  const found = crossCoverage(db, scope, axes, kind);
  const sums = allFigures(db, scope, axes, kind);
  const stated = new Map(found.map((cell) => [pair(cell.row, cell.column), cell.stated]));
  return {
    body: crossBody(db, axes, found, sums),
    stated: (row, column) => stated.get(pair(row, column)) ?? 0,
    inexact: sums.flat().some(({ inexact = 0 }) => inexact > 0),
  };
}

/** The round before beside a matrix with municipalities, and its cells compared where that is asked for. */
function comparison(
  db: ReadDb,
  input: Input,
  { survey, scope, cells }: { survey: Survey; scope: Scope; cells: Matrix['cells'] },
): Pick<Matrix, 'before'> & Partial<Pick<Matrix, 'cells'>> {
  const sides = sidesOf(input);
  const before = sides && previousSurvey(db, survey);
  if (!before) return { before: null };
  const known = { before: { id: before.id, title: before.title } };
  return input.compare ? { ...known, cells: withChanges(db, cells, { survey, before, scope, ...sides }) } : known;
}

/**
 * Coverage of any two axes: different offers that exist in the year of the round and pass the filter, or their Plätze or
 * participants, or any of these per 1,000 of a base. Throws AXES_EQUAL, SURVEY_NOT_FOUND, BASE_NOT_FOUND.
 */
export function coverageMatrix(context: ReadContext, input: Input): Matrix {
  const { db, clock } = context;
  const survey = surveyOf(db, input.surveyId);
  const { rows: rowAxis, columns: columnAxis, measure: kind = 'offers', per } = input;
  if (rowAxis === columnAxis) throw new Problem('AXES_EQUAL');
  const scope = scopeOf(context, survey, input.filter);
  const body = offersBody(db, input, scope, survey);
  const isPlain = kind === 'offers' && per === undefined;
  const base = per === undefined ? null : baseOf(db, per);
  const axes = { rowAxis, columnAxis };
  const shown = {
    ...body,
    ...(!isPlain && measure(body, amountsOf(db, input, scope, kind, body), kind, base, axes)),
  };
  return {
    ...axes,
    ...shown,
    ended: endedOffers(db, scope),
    ...comparison(db, input, { survey, scope, cells: shown.cells }),
    ...standOf(context, survey),
    asOf: clock.now(),
  };
}
