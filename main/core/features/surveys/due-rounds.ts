import type { ReadDb } from '../../database/statement.ts';
import { recipientFacts } from './recipients.service.ts';
import { listRounds, newestSurvey } from './surveys.repository.ts';

export interface DueRound {
  id: string;
  title: string;
  due: string | null;
  /** Recipients nothing came from yet. */
  missing: string[];
}

/** Rounds with Kommunenblätter that were sent and not released yet, with whose. */
export function pendingReleases(db: ReadDb, today: string): Pick<DueRound, 'id' | 'title' | 'missing'>[] {
  return listRounds(db).flatMap((round) => {
    const waiting = recipientFacts(db, round, today).recipients.filter(({ state }) => state === 'releaseAsked');
    return waiting.length === 0 ? [] : [{ id: round.id, title: round.title, missing: waiting.map(({ name }) => name) }];
  });
}

/** Open rounds that wait for answers: those with a due date, and the current one. */
export function dueRounds(db: ReadDb, today: string): DueRound[] {
  const current = newestSurvey(db)?.id;
  return listRounds(db)
    .filter((round) => round.state === 'open' && (round.due !== null || round.id === current))
    .map((round) => {
      const silent = recipientFacts(db, round, today).recipients.filter(({ answered }) => !answered);
      return { id: round.id, title: round.title, due: round.due, missing: silent.map(({ name }) => name) };
    })
    .filter(({ missing }) => missing.length > 0);
}
