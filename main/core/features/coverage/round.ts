import type { CoverageAxis, Gap, Matrix, Statement } from '../../../../shared/contract/coverage.ts';
import type { OfferFilter } from '../../../../shared/contract/offers.ts';
import type { CoverageVocabulary } from '../../../../shared/domain/offer-fields.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { SurveySheet } from '../../../../shared/domain/survey-fields.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { numbersPassing } from '../offers/index.ts';
import { listRegions } from '../settings/index.ts';
import { findSurvey, latestSurvey, roundResponses, sendersOf, type Survey } from '../surveys/index.ts';
import { countedTerms } from '../vocabularies/index.ts';
import {
  coverageCounts,
  figureCounts,
  type CoverageCount,
  type Figure,
  type FigureCount,
  type Scope,
} from './counts.repository.ts';
import * as repository from './coverage.repository.ts';
import {
  countsWithoutTerm,
  pair,
  responsesOf,
  statementOf,
  type AxisEntry,
  type StatementFacts,
} from './coverage.rules.ts';
import { listGaps } from './gaps.repository.ts';

/** The round asked for, or the latest that asks for this part. Throws SURVEY_NOT_FOUND. */
export function surveyOf(db: ReadDb, id: string | undefined, part: SurveySheet = 'offers'): Survey {
  const survey = id ? findSurvey(db, id) : latestSurvey(db, part);
  if (!survey) throw new Problem('SURVEY_NOT_FOUND');
  return survey;
}
/** The round's bit in the coverage index. */
export const bitOf = (survey: Survey): number => 2 ** (survey.number - 1);
/** A round counts the offers that exist in its year; the matrix does not change from one day to the next. */
export const firstDayOf = (survey: { year: number }): string => `${survey.year}-01-01`;

/** What a round counts, through the filter of the list. */
export const scopeOf = ({ clock }: Pick<ReadContext, 'clock'>, survey: Survey, filter?: OfferFilter): Scope => ({
  bit: bitOf(survey),
  from: firstDayOf(survey),
  set: numbersPassing(filter, clock.today()),
});

/** The terms of a vocabulary a gap stands at: its field, or its target groups. */
export function termsOfGap(gap: Gap, vocabulary: CoverageVocabulary): readonly string[] {
  if (vocabulary === 'fieldOfAction') return [gap.fieldOfAction];
  return vocabulary === 'targetGroup' ? gap.targetGroups : [];
}

export function factsOf(db: ReadDb, survey: Survey, vocabulary: CoverageVocabulary): StatementFacts {
  const gaps = listGaps(db);
  return {
    answered: sendersOf(db, survey.id, 'offers'),
    confirmedNone: new Set(repository.confirmedNoneOf(db, survey.id, vocabulary).map((c) => pair(c.ags, c.term_id))),
    gaps: new Set(gaps.flatMap((gap) => termsOfGap(gap, vocabulary).map((term) => pair(gap.ags, term)))),
  };
}

/** What each municipality says about each Handlungsfeld in a round. */
export function statementsOf(db: ReadDb, survey: Survey): (ags: string, field: string) => Statement {
  const facts = factsOf(db, survey, 'fieldOfAction');
  const scope = { bit: bitOf(survey), from: firstDayOf(survey), set: null };
  const counts = coverageCounts(db, scope, 'fieldOfAction');
  const own = new Map(counts.map((count) => [pair(count.ags, count.term_id), count.own]));
  return (ags, field) => statementOf(ags, field, own.get(pair(ags, field)) ?? 0, facts);
}

export function axisEntries(db: ReadDb, axis: CoverageAxis): AxisEntry[] {
  if (axis === 'municipality') return listRegions(db).map(({ ags, name }) => ({ id: ags, name }));
  if (axis === 'language') return repository.languagesIn(db).map((name) => ({ id: name, name }));
  return countedTerms(db, axis).map(({ id, name }) => ({ id, name }));
}

type Counts = (vocabulary: CoverageVocabulary) => CoverageCount[];

/** Counts per term and place of each vocabulary, with what carries no term of it under ''. */
function withRest(vocabularies: readonly CoverageVocabulary[], countsOf: Counts): CoverageCount[][] {
  const every = countsOf('fieldOfAction');
  return vocabularies.map((vocabulary) => {
    if (vocabulary === 'fieldOfAction') return every;
    const counts = countsOf(vocabulary);
    return [...counts, ...countsWithoutTerm(every, counts)];
  });
}

export const allCounts = (db: ReadDb, scope: Scope, vocabularies: readonly CoverageVocabulary[]): CoverageCount[][] =>
  withRest(vocabularies, (vocabulary) => coverageCounts(db, scope, vocabulary));

/** The same for a figure. */
export const allFigures = (
  db: ReadDb,
  scope: Scope,
  vocabularies: readonly CoverageVocabulary[],
  figure: Figure,
): FigureCount[][] => withRest(vocabularies, (vocabulary) => figureCounts(db, scope, vocabulary, figure));

/** A round and who answered it. */
export const standOf = ({ db, clock }: ReadContext, survey: Survey): Pick<Matrix, 'survey' | 'responses'> => ({
  survey: { id: survey.id, title: survey.title, year: survey.year },
  responses: responsesOf(
    listRegions(db),
    sendersOf(db, survey.id, 'offers'),
    roundResponses(db, survey.id, { part: 'offers', today: clock.today() }),
  ),
});
/** What stands under every figure of the latest round, without counting one. Throws SURVEY_NOT_FOUND. */
export const latestStand = (context: ReadContext): Pick<Matrix, 'survey' | 'responses'> =>
  standOf(context, surveyOf(context.db, undefined));
