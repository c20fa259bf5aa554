import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { Origin } from '../../../../shared/contract/offers.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { ReadDb } from '../../database/statement.ts';
import { newId } from '../../platform/ids.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { rowsOf } from '../offers/index.ts';
import type { Survey } from '../surveys/index.ts';
import { checkCell } from './cell-names.ts';
import { offersInCell } from './counts.repository.ts';
import * as repository from './coverage.repository.ts';
import { statementOf } from './coverage.rules.ts';
import { listGaps } from './gaps.repository.ts';
import { allCounts, factsOf, scopeOf, surveyOf, termsOfGap } from './round.ts';

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
    redactedAt: found.redacted_at,
  };
}

function answerOrigin(db: ReadDb, survey: Survey, ags: string): Origin | null {
  const answer = repository.latestAnswer(db, survey.id, ags);
  if (!answer) return null;
  const { id: importId, file_name: fileName, at, person: acceptedBy, redacted_at: redactedAt } = answer;
  const whole = { sheet: '', cell: '', original: null, rule: null };
  return { kind: 'file', importId, fileName, ...whole, acceptedBy, at, redactedAt };
}

/** What stands behind a cell: the offers, the kreisweite ones, the statement and where it comes from. */
export function coverageCell(context: ReadContext, input: InputOf<'coverage.cell'>): OutputOf<'coverage.cell'> {
  const { db } = context;
  if (input.axis === 'municipality') throw new Problem('AXES_EQUAL');
  const survey = surveyOf(db, input.surveyId);
  const { axis, term, ags } = input;
  const scope = scopeOf(context, survey, input.filter);
  const [counts] = allCounts(db, scope, [axis]);
  const own = counts?.find((count) => count.term_id === term && count.ags === ags)?.own;
  const numbersAt = (place: string): number[] => offersInCell(db, scope, { vocabulary: axis, term, ags: place });
  const confirmed = repository.confirmedNoneAt(db, survey.id, ags, axis, term);
  return {
    offers: rowsOf(db, numbersAt(ags)),
    districtWide: rowsOf(db, numbersAt('*')),
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
