import type { SurveySheet } from '../../../../shared/domain/survey-fields.ts';
import type { ReadDb } from '../../database/statement.ts';
import { countsOf, saidOnlyOther } from './recipients.rules.ts';
import { recipientFacts } from './recipients.service.ts';
import { asksFor, findRound } from './surveys.repository.ts';

export interface RoundResponses {
  /** Region keys that were asked. */
  asked: ReadonlySet<string>;
  /** When a municipality was last reminded. */
  reminded: ReadonlyMap<string, string>;
  /** Actors and own departments; null where the round asks none. */
  others: { asked: number; answered: number; missing: string[]; onlyOther: string[] } | null;
  /** Region keys from which a file came, but without the offers asked for. */
  onlyOther: ReadonlySet<string>;
}

/** Whom a round asked for a part of it, as every response rate counts it: nobody where the part is not asked for. */
export function roundResponses(
  db: ReadDb,
  surveyId: string,
  { part, today }: { part: SurveySheet; today: string },
): RoundResponses {
  const round = findRound(db, surveyId);
  const recipients = round && asksFor(round, part) ? recipientFacts(db, round, today).recipients : [];
  const { partly: _partly, ...others } = countsOf(recipients, 0).others;
  const reminders = recipients.flatMap(({ ags, history }): [string, string][] => {
    const last = history.findLast(({ state }) => state === 'reminded');
    return ags !== null && last ? [[ags, last.at]] : [];
  });
  return {
    asked: new Set(recipients.flatMap(({ ags }) => ags ?? [])),
    reminded: new Map(reminders),
    others: others.asked > 0 ? others : null,
    onlyOther: new Set(recipients.filter(saidOnlyOther).flatMap(({ ags }) => ags ?? [])),
  };
}
