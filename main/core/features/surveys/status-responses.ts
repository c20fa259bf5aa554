import type { SurveyDetail } from '../../../../shared/contract/surveys.ts';
import type { ReadDb } from '../../database/statement.ts';
import { countsOf } from './recipients.rules.ts';
import { recipientFacts } from './recipients.service.ts';
import { askedSummary } from './status-measures.ts';
import { listRounds } from './surveys.repository.ts';

/** A status round with who answered, as its page shows it. */
interface StatusRound extends Pick<SurveyDetail, 'title' | 'due' | 'periodFrom' | 'municipalities' | 'others'> {
  asked: NonNullable<SurveyDetail['asked']>;
}

/** The newest round that asked for the measures of a plan and has begun. */
export function statusRoundOf(db: ReadDb, planId: string, today: string): StatusRound | null {
  const [round] = listRounds(db)
    .filter(({ asked, state }) => asked?.planId === planId && state !== 'planned')
    .toSorted((a, b) => ((a.periodFrom ?? '') < (b.periodFrom ?? '') ? 1 : -1));
  const asked = round && askedSummary(db, round);
  if (!round || !asked) return null;
  const { title, due, periodFrom } = round;
  return { title, due, periodFrom, asked, ...countsOf(recipientFacts(db, round, today).recipients, 0) };
}
