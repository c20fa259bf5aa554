import type { TaskRow } from '../../../../shared/contract/meetings.ts';
import { partialDateEnd } from '../../../../shared/domain/partial-date.ts';
import { isClosed } from '../../../../shared/domain/planning/measure-words.ts';
import { meetingTexts as t } from '../../../../shared/i18n/de/meetings.ts';
import { recordValues } from '../../database/record-row.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { openContributions } from '../cooperation/index.ts';
import { listDeadlines } from '../funding/index.ts';
import { currentPlan, measureRows } from '../planning/index.ts';
import type { CalendarEntry } from './calendar.rules.ts';
import { tasksIn } from './meetings.repository.ts';

const wholeDay = { start: null, end: null, location: null };

/** Call-offs, proofs and ends of retention, and what was agreed and is not there yet. */
function owed(db: ReadDb): CalendarEntry[] {
  const money = listDeadlines({ db }).rows.map(({ id, what, day, grant, programme }) => ({
    uid: `${id}-${what}`,
    title: t.file.funding(what, programme),
    day,
    description: grant,
    ...wholeDay,
  }));
  const agreed = openContributions(db).map(({ id, day, agreement, giver, contribution }) => ({
    uid: id,
    title: t.file.contribution(agreement),
    day,
    description: [giver, contribution].filter(Boolean).join(': '),
    ...wholeDay,
  }));
  return [...money, ...agreed];
}

/** Everything with a date: tasks, milestones, funding, agreements, as whole days; a month or a year means its last day. */
export function deadlines({ db, clock }: ReadContext): CalendarEntry[] {
  const planId = currentPlan(db);
  const measures = planId === null ? [] : measureRows(db, planId, clock.today());
  const tasks = tasksIn(db, 'open').flatMap((row): CalendarEntry[] => {
    const { id, name, due, responsible } = recordValues<TaskRow>(row);
    if (due === null) return [];
    const description = responsible === null ? '' : t.file.by(responsible);
    return [{ uid: id, title: t.file.task(name), day: due, description, ...wholeDay }];
  });
  const milestones = measures
    .filter(({ status }) => !isClosed(status))
    .flatMap(({ number, name, milestones: list }) =>
      list.flatMap((milestone): CalendarEntry[] => {
        const day = milestone.doneDay === null && milestone.dueDate ? partialDateEnd(milestone.dueDate) : null;
        if (!day) return [];
        const title = t.file.milestone(milestone.name);
        return [{ uid: milestone.id, title, day, description: `${number} ${name}`, ...wholeDay }];
      }),
    );
  return [...tasks, ...milestones, ...owed(db)];
}
