import type { CoverageCell } from '../../../../shared/contract/coverage.ts';
import type { Finding } from '../../../../shared/contract/coverage-findings.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { CoverageVocabulary } from '../../../../shared/domain/offer-fields.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { previousSurvey, sendersOf, type Survey } from '../surveys/index.ts';
import {
  changesByCell,
  namedOnlyIn,
  severalProviders,
  singleProviders,
  type FindingRow,
} from './findings.repository.ts';
import type { Scope } from './counts.repository.ts';
import { pair } from './coverage.rules.ts';
import { bitOf, firstDayOf, surveyOf } from './round.ts';

const toFinding = ({ ags, field, target_group: targetGroup, offers }: FindingRow): Finding => ({
  ags,
  fieldOfAction: field,
  targetGroup,
  offers: JSON.parse(offers) as Finding['offers'],
});

/** The municipalities that answered in both rounds: only theirs can be compared. */
function answeredBoth(db: ReadDb, survey: Survey, before: Survey): string[] {
  const answered = sendersOf(db, before.id, 'offers');
  return [...sendersOf(db, survey.id, 'offers')].filter((sender) => answered.has(sender));
}

/** The cells of a matrix with what is new and gone since the round before. */
export function withChanges(
  db: ReadDb,
  cells: readonly CoverageCell[],
  compared: { survey: Survey; before: Survey; scope: Scope; vocabulary: CoverageVocabulary; placesDown: boolean },
): CoverageCell[] {
  const { survey, before, scope, vocabulary, placesDown } = compared;
  const rounds = { now: scope.bit, earlier: bitOf(before), set: scope.set };
  const changes = changesByCell(db, rounds, vocabulary, answeredBoth(db, survey, before));
  const found = new Map(changes.map((change) => [pair(change.ags, change.term), change]));
  return cells.map((cell) => {
    const change = found.get(placesDown ? pair(cell.row, cell.column) : pair(cell.column, cell.row));
    return change ? { ...cell, added: change.added, gone: change.gone } : cell;
  });
}

function changesIn(db: ReadDb, survey: Survey, before: Survey | undefined, view: 'added' | 'gone'): FindingRow[] {
  if (!before) return [];
  const both = answeredBoth(db, survey, before);
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
