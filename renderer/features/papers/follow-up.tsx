import { Link } from 'react-router';
import type { Consultation } from '../../../shared/contract/papers.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { statusWords } from '../../../shared/i18n/de/planning.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { targetPath } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { useUndoable } from '../history/index.ts';
import styles from './papers.module.css';

const words = t.follow;
const statusOf = (status: string | null): string => statusWords[(status ?? 'none') as keyof typeof statusWords];

/** Measures with their status and tasks that carry out a decision. */
export function FollowUp({ step }: { step: Consultation }) {
  const undoable = useUndoable();
  if (!step.result) return null;
  const tick = (task: Consultation['tasks'][number], done: boolean): void => {
    const { id, name, responsible, due } = task;
    const input = { id, consultationId: step.id, name, responsible, due, done };
    void undoable(() => call('papers.saveTask', input), words.taskSaved);
  };
  return (
    <>
      <p className={styles.small}>{words.title}</p>
      {step.measures.length + step.tasks.length === 0 && <p className={styles.muted}>{words.none}</p>}
      <ul className={styles.follow}>
        {step.measures.map(({ id, number, name, status }) => (
          <li key={id}>
            <Link to={targetPath({ page: 'planning', id })}>
              {number} {name}
            </Link>
            <span className={styles.muted}>{statusOf(status)}</span>
          </li>
        ))}
        {step.tasks.map((task) => (
          <li key={task.id}>
            <input
              type="checkbox"
              aria-label={words.isDone(task.name)}
              checked={task.state === 'done'}
              onChange={(event) => tick(task, event.target.checked)}
            />
            <span>
              {task.name}
              <span className={styles.small}>
                {' '}
                {[
                  task.responsible,
                  task.state === 'done' ? words.done : task.due ? words.until(formatDay(task.due)) : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
