import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { CoverageAxis, Gap, Matrix, Statement } from '../../../../shared/contract/coverage.ts';
import type { Origin } from '../../../../shared/contract/offers.ts';
import type { CoverageVocabulary } from '../../../../shared/domain/offer-fields.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { withoutTerm } from '../../../../shared/i18n/de/terms.ts';
import type { ReadDb } from '../../database/statement.ts';
import { newId } from '../../platform/ids.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { rowsOf } from '../offers/index.ts';
import { listRegions } from '../settings/index.ts';
import { findSurvey, latestSurvey, roundResponses, sendersOf, type Survey } from '../surveys/index.ts';
import { listTerms } from '../vocabularies/index.ts';
import { checkCell } from './cell-names.ts';
import * as repository from './coverage.repository.ts';
import {
  countsWithoutTerm,
  pair,
  responsesOf,
  statementOf,
  termMatrix,
  turned,
  type AxisEntry,
  type StatementFacts,
} from './coverage.rules.ts';
import { listGaps } from './gaps.repository.ts';

/** The round asked for, or the latest. Throws SURVEY_NOT_FOUND. */
export function surveyOf(db: ReadDb, id: string | undefined): Survey {
  const survey = id ? findSurvey(db, id) : latestSurvey(db);
  if (!survey) throw new Problem('SURVEY_NOT_FOUND');
  return survey;
}
/** The round's bit in the coverage index. */
export const bitOf = (survey: Survey): number => 2 ** (survey.number - 1);
/** A round counts the offers that exist in its year; the matrix does not change from one day to the next. */
export const firstDayOf = (survey: { year: number }): string => `${survey.year}-01-01`;

/** The terms of a vocabulary a gap stands at: its field, or its target groups. */
function termsOfGap(gap: Gap, vocabulary: CoverageVocabulary): readonly string[] {
  if (vocabulary === 'fieldOfAction') return [gap.fieldOfAction];
  return vocabulary === 'targetGroup' ? gap.targetGroups : [];
}

/** What each municipality says about each Handlungsfeld in a round. */
export function statementsOf(db: ReadDb, survey: Survey): (ags: string, field: string) => Statement {
  const facts = factsOf(db, survey, 'fieldOfAction');
  const counts = repository.coverageCounts(db, bitOf(survey), 'fieldOfAction', firstDayOf(survey));
  const own = new Map(counts.map((count) => [pair(count.ags, count.term_id), count.own]));
  return (ags, field) => statementOf(ags, field, own.get(pair(ags, field)) ?? 0, facts);
}

function factsOf(db: ReadDb, survey: Survey, vocabulary: CoverageVocabulary): StatementFacts {
  const gaps = listGaps(db);
  return {
    answered: sendersOf(db, survey.id),
    confirmedNone: new Set(repository.confirmedNoneOf(db, survey.id, vocabulary).map((c) => pair(c.ags, c.term_id))),
    gaps: new Set(gaps.flatMap((gap) => termsOfGap(gap, vocabulary).map((term) => pair(gap.ags, term)))),
  };
}

function axisEntries(db: ReadDb, axis: CoverageAxis): AxisEntry[] {
  if (axis === 'municipality') return listRegions(db).map(({ ags, name }) => ({ id: ags, name }));
  if (axis === 'language') return repository.languagesIn(db).map((name) => ({ id: name, name }));
  return listTerms(db, axis).map(({ id, name }) => ({ id, name }));
}

type Body = Pick<
  Matrix,
  'rows' | 'columns' | 'cells' | 'rowTotals' | 'columnTotals' | 'districtWideByRow' | 'districtWideTotal' | 'total'
>;

/** Counts per term and place, with those that carry no term of the vocabulary under ''. */
function allCounts(
  db: ReadDb,
  vocabulary: CoverageVocabulary,
  survey: Survey,
  from: string,
): repository.CoverageCount[] {
  const counts = repository.coverageCounts(db, bitOf(survey), vocabulary, from);
  if (vocabulary === 'fieldOfAction') return counts;
  const all = repository.coverageCounts(db, bitOf(survey), 'fieldOfAction', from);
  return [...counts, ...countsWithoutTerm(all, counts)];
}

/** Matrix with municipalities on one axis; a row "ohne Angabe" appears only where offers lack the term. */
function placeMatrix(
  db: ReadDb,
  vocabulary: CoverageVocabulary,
  placesDown: boolean,
  survey: Survey,
  from: string,
): Body {
  const counts = allCounts(db, vocabulary, survey, from);
  const without = counts.some((count) => count.term_id === '') ? [{ id: '', name: withoutTerm }] : [];
  const terms = [...axisEntries(db, vocabulary), ...without];
  const places = axisEntries(db, 'municipality');
  const m = termMatrix(counts, terms, places, factsOf(db, survey, vocabulary));
  const cells = m.cells.map(({ ags: _ags, term: _term, ...cell }) => cell);
  return placesDown
    ? {
        rows: places,
        columns: terms,
        cells: turned(cells),
        rowTotals: m.byPlace,
        columnTotals: m.byTerm,
        districtWideByRow: {},
        districtWideTotal: m.wide,
        total: m.total,
      }
    : {
        rows: terms,
        columns: places,
        cells,
        rowTotals: m.byTerm,
        columnTotals: m.byPlace,
        districtWideByRow: m.wideByTerm,
        districtWideTotal: m.wide,
        total: m.total,
      };
}

function crossMatrix(
  db: ReadDb,
  rowAxis: CoverageVocabulary,
  columnAxis: CoverageVocabulary,
  survey: Survey,
  from: string,
): Body {
  const rows = axisEntries(db, rowAxis);
  const columns = axisEntries(db, columnAxis);
  const found = new Map(repository.crossCoverage(db, rowAxis, columnAxis, from).map((c) => [pair(c.row, c.column), c]));
  const cells = rows.flatMap((row) =>
    columns.map((column) => {
      const count = found.get(pair(row.id, column.id));
      const empty = { fromOthers: 0, statement: null, gap: false };
      return { row: row.id, column: column.id, count: count?.count ?? 0, districtWide: count?.wide ?? 0, ...empty };
    }),
  );
  const down = placeMatrix(db, rowAxis, false, survey, from);
  const across = placeMatrix(db, columnAxis, false, survey, from);
  return {
    rows,
    columns,
    cells,
    rowTotals: down.rowTotals,
    columnTotals: across.rowTotals,
    districtWideByRow: down.districtWideByRow,
    districtWideTotal: down.districtWideTotal,
    total: down.total,
  };
}

/** Coverage of any two axes. Counts are different offers that exist in the year of the round. */
export function coverageMatrix({ db, clock }: ReadContext, input: InputOf<'coverage.matrix'>): Matrix {
  const survey = surveyOf(db, input.surveyId);
  const { rows: rowAxis, columns: columnAxis } = input;
  if (rowAxis === columnAxis) throw new Problem('AXES_EQUAL');
  const from = firstDayOf(survey);
  const body =
    columnAxis === 'municipality' && rowAxis !== 'municipality'
      ? placeMatrix(db, rowAxis, false, survey, from)
      : rowAxis === 'municipality' && columnAxis !== 'municipality'
        ? placeMatrix(db, columnAxis, true, survey, from)
        : crossMatrix(db, rowAxis as CoverageVocabulary, columnAxis as CoverageVocabulary, survey, from);
  return {
    rowAxis,
    columnAxis,
    ...body,
    survey: { id: survey.id, title: survey.title, year: survey.year },
    responses: responsesOf(listRegions(db), sendersOf(db, survey.id), roundResponses(db, survey.id, clock.today())),
    asOf: clock.now(),
  };
}

function confirmedOrigin(found: repository.ConfirmedNone): Origin {
  if (found.import_id === null)
    return { kind: 'conversation', who: found.told, whom: '', day: '', enteredBy: '', at: '' };
  return {
    kind: 'file',
    importId: found.import_id,
    fileName: found.file_name ?? '',
    sheet: found.sheet ?? '',
    cell: found.cell ?? '',
    original: found.original,
    rule: null,
    acceptedBy: found.person ?? '',
    at: found.at ?? '',
  };
}

function answerOrigin(db: ReadDb, survey: Survey, ags: string): Origin | null {
  const answer = repository.latestAnswer(db, survey.id, ags);
  if (!answer) return null;
  const { id: importId, file_name: fileName, at, person: acceptedBy } = answer;
  return { kind: 'file', importId, fileName, sheet: '', cell: '', original: null, rule: null, acceptedBy, at };
}

/** What stands behind a cell: the offers, the kreisweite ones, the statement and where it comes from. */
export function coverageCell({ db }: ReadContext, input: InputOf<'coverage.cell'>): OutputOf<'coverage.cell'> {
  if (input.axis === 'municipality') throw new Problem('AXES_EQUAL');
  const survey = surveyOf(db, input.surveyId);
  const { axis, term, ags } = input;
  const from = firstDayOf(survey);
  const own = allCounts(db, axis, survey, from).find((count) => count.term_id === term && count.ags === ags)?.own;
  const confirmed = repository.confirmedNoneAt(db, survey.id, ags, axis, term);
  return {
    offers: rowsOf(db, repository.offersInCell(db, axis, term, ags, from)),
    districtWide: rowsOf(db, repository.offersInCell(db, axis, term, '*', from)),
    statement: statementOf(ags, term, own ?? 0, factsOf(db, survey, axis)),
    statementOrigin: confirmed ? confirmedOrigin(confirmed) : answerOrigin(db, survey, ags),
    gaps: listGaps(db).filter((gap) => gap.ags === ags && termsOfGap(gap, axis).includes(term)),
  };
}

/** Records that a municipality confirmed to have nothing here, or takes it back. */
export function setConfirmedNone(
  { db, recorder }: WriteContext,
  input: InputOf<'coverage.setConfirmedNone'>,
): Record<string, never> {
  checkCell(db, input.ags, input.fieldOfAction);
  const survey = surveyOf(db, input.surveyId);
  const known = repository.confirmedNoneAt(db, survey.id, input.ags, 'fieldOfAction', input.fieldOfAction);
  if (known) recorder.remove('confirmed_none', known.id);
  if (input.confirmed) {
    const { ags, fieldOfAction: term_id, told } = input;
    recorder.create('confirmed_none', {
      id: newId(),
      survey_id: survey.id,
      ags,
      vocabulary: 'fieldOfAction',
      term_id,
      told,
    });
  }
  return {};
}
