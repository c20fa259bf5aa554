import type { SurveyDetail } from '../../../../shared/contract/surveys.ts';
import type { MeasureRow } from '../../../../shared/contract/planning.ts';
import type { ReadDb } from '../../database/statement.ts';
import { isAskedOf, openMeasures, planName, reportedSince } from '../planning/index.ts';
import type { StoredRecipient } from './recipients.repository.ts';
import type { Round } from './surveys.repository.ts';

/** The measures a status round asks about, as far as their state can still change. */
export function askedRows(db: ReadDb, { asked }: Pick<Round, 'asked'>, today: string): MeasureRow[] {
  if (asked === null) return [];
  const ids = new Set(asked.ids);
  return openMeasures(db, asked.planId, {}, today).filter(({ id }) => ids.has(id));
}

/** Those of them a recipient is asked about. */
export const askedOf = (rows: readonly MeasureRow[], recipient: StoredRecipient): MeasureRow[] =>
  rows.filter((row) => isAskedOf(row, recipient));

/** What a status round asks about, and how much of it was reported since it began. */
export function askedSummary(db: ReadDb, { asked, periodFrom }: Round): SurveyDetail['asked'] {
  if (asked === null) return null;
  const { planId, filter, ids } = asked;
  const reported = periodFrom === null ? 0 : reportedSince(db, ids, periodFrom);
  return { planId, plan: planName(db, planId), filter, measures: ids.length, reported };
}
