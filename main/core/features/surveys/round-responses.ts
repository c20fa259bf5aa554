import type { ReadDb } from '../../database/statement.ts';
import { countsOf } from './recipients.rules.ts';
import { recipientFacts } from './recipients.service.ts';
import { findRound } from './surveys.repository.ts';

export interface RoundResponses {
  /** Region keys that were asked. */
  asked: ReadonlySet<string>;
  /** When a municipality was last reminded. */
  reminded: ReadonlyMap<string, string>;
  /** Actors and own departments; null where the round asks none. */
  others: { asked: number; answered: number; missing: string[] } | null;
}

/** Whom a round asked, as every response rate counts it. */
export function roundResponses(db: ReadDb, surveyId: string, today: string): RoundResponses {
  const round = findRound(db, surveyId);
  const recipients = round ? recipientFacts(db, round, today).recipients : [];
  const { partly: _partly, ...others } = countsOf(recipients, 0).others;
  const reminders = recipients.flatMap(({ ags, history }): [string, string][] => {
    const last = history.findLast(({ state }) => state === 'reminded');
    return ags !== null && last ? [[ags, last.at]] : [];
  });
  return {
    asked: new Set(recipients.flatMap(({ ags }) => ags ?? [])),
    reminded: new Map(reminders),
    others: others.asked > 0 ? others : null,
  };
}
