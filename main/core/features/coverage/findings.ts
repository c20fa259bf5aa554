import type { Finding } from '../../../../shared/contract/coverage-findings.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { previousSurvey, sendersOf, type Survey } from '../surveys/index.ts';
import { namedOnlyIn, severalProviders, singleProviders, type FindingRow } from './findings.repository.ts';
import { bitOf, firstDayOf, surveyOf } from './round.ts';

const toFinding = ({ ags, field, target_group: targetGroup, offers }: FindingRow): Finding => ({
  ags,
  fieldOfAction: field,
  targetGroup,
  offers: JSON.parse(offers) as Finding['offers'],
});

function changesIn(db: ReadDb, survey: Survey, before: Survey | undefined, view: 'added' | 'gone'): FindingRow[] {
  if (!before) return [];
  const answered = sendersOf(db, before.id);
  const both = [...sendersOf(db, survey.id)].filter((sender) => answered.has(sender));
  const [now, then] = [bitOf(survey), bitOf(before)];
  return view === 'added' ? namedOnlyIn(db, now, then, both) : namedOnlyIn(db, then, now, both);
}

/** What stands out in a round. Throws SURVEY_NOT_FOUND. */
export function listFindings(
  { db }: ReadContext,
  { view, surveyId }: InputOf<'coverage.findings'>,
): OutputOf<'coverage.findings'> {
  const survey = surveyOf(db, surveyId);
  const before = previousSurvey(db, survey);
  const from = firstDayOf(survey);
  const rows =
    view === 'single'
      ? singleProviders(db, from)
      : view === 'several'
        ? severalProviders(db, from)
        : changesIn(db, survey, before, view);
  return {
    rows: rows.map(toFinding),
    total: rows[0]?.total ?? 0,
    survey: { id: survey.id, title: survey.title },
    before: before ? { id: before.id, title: before.title } : null,
  };
}
