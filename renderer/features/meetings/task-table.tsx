import { useState } from 'react';
import { Link } from 'react-router';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { TaskRow } from '../../../shared/contract/meetings.ts';
import { meetingTexts as t, taskStateNames } from '../../../shared/i18n/de/meetings.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { formatDay, localDay } from '../../../shared/i18n/format.ts';
import { paths, targetPath } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import {
  formValuesIn,
  Button,
  RecordForm,
  RowTools,
  StatusMark,
  useNow,
  type FormValue,
  type FormValues,
} from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import { useNames, type Names } from '../offers/index.ts';
import { taskFields } from './fields.ts';
import styles from './meetings.module.css';

const words = t.tasks;

function State({ task, today }: { task: TaskRow; today: string }) {
  if (task.state === 'done')
    return (
      <StatusMark shape="check" tone="ok">
        {taskStateNames.done}
      </StatusMark>
    );
  if (task.state === 'cancelled')
    return (
      <StatusMark shape="square" tone="neutral">
        {taskStateNames.cancelled}
      </StatusMark>
    );
  return task.due !== null && task.due < today ? (
    <StatusMark shape="triangle" tone="warn">
      {words.overdue}
    </StatusMark>
  ) : (
    <StatusMark shape="ring" tone="neutral">
      {taskStateNames.open}
    </StatusMark>
  );
}

interface TaskTableProps {
  tasks: readonly TaskRow[];
  /** New tasks belong to this meeting. */
  meetingId: string | null;
  withMeeting: boolean;
  /** A list to look at, to which nothing is added here. */
  closed?: boolean;
}

/** Tasks with who and until when: done with one click, changed in their row. */
export function TaskTable({ tasks, meetingId, withMeeting, closed = false }: TaskTableProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const names = useNames();
  const today = localDay(useNow());
  const fields = taskFields(names.municipalities);
  const save = (id: string | null) => (values: Record<string, FormValue>) =>
    call('tasks.save', { id, meetingId, values: values as InputOf<'tasks.save'>['values'] });
  const form = (id: string | null, values: FormValues) => (
    <RecordForm fields={fields} values={values} onSave={save(id)} onDone={() => setEditing(null)} />
  );
  return (
    <>
      {tasks.length === 0 && editing === null && <p className={styles.muted}>{words.none}</p>}
      {tasks.length > 0 && (
        <table className={styles.rows}>
          <caption className="visuallyHidden">{words.list}</caption>
          <thead>
            <tr>
              <th scope="col">{t.taskLabels.name}</th>
              <th scope="col">{t.taskLabels.responsible}</th>
              <th scope="col">{t.taskLabels.due}</th>
              <th scope="col">{t.taskLabels.state}</th>
              <th scope="col">{t.agenda.columns.actions}</th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={task.id}>
                {editing === task.id ? (
                  <td colSpan={5}>{form(task.id, formValuesIn(task))}</td>
                ) : (
                  <TaskCells
                    task={task}
                    today={today}
                    withMeeting={withMeeting}
                    names={names}
                    onEdit={() => setEditing(task.id)}
                  />
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {editing === '' ? (
        form(null, { state: 'open' })
      ) : closed ? null : (
        <p className={styles.part}>
          <Button size="small" onClick={() => setEditing('')}>
            {words.add}
          </Button>
        </p>
      )}
    </>
  );
}

interface TaskCellsProps {
  task: TaskRow;
  today: string;
  withMeeting: boolean;
  names: Names;
  onEdit: () => void;
}

function TaskCells({ task, today, withMeeting, names, onEdit }: TaskCellsProps) {
  const undoable = useUndoable();
  const set = (state: TaskRow['state']): void =>
    void undoable(
      () => call('tasks.save', { id: task.id, meetingId: null, values: { state } }),
      words.set(taskStateNames[state]),
    );
  const remove = (): void => void undoable(() => call('tasks.remove', { id: task.id }), words.removed);
  return (
    <>
      <td>
        {task.name}
        <span className={styles.small}>
          {withMeeting && task.meetingId && <Link to={`${paths.meetings}/${task.meetingId}`}>{task.meeting}</Link>}{' '}
          {task.paperId && <Link to={targetPath({ page: 'papers', id: task.paperId })}>{task.paper}</Link>}{' '}
          {[task.item, task.ags && names.municipality(task.ags), task.text].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td>{task.responsible ?? <span className={styles.muted}>{words.nobody}</span>}</td>
      <td className={styles.short}>
        {task.due === null ? <span className={styles.muted}>{words.noDate}</span> : formatDay(task.due)}
        {task.postponed > 0 && <span className={styles.small}>{words.postponed(task.postponed)}</span>}
      </td>
      <td className={styles.short}>
        <State task={task} today={today} />
      </td>
      <td>
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-label={`${task.state === 'open' ? words.done : words.reopen}: ${task.name}`}
            onClick={() => set(task.state === 'open' ? 'done' : 'open')}
          >
            {task.state === 'open' ? words.done : words.reopen}
          </Button>
          <RowTools
            edit={{ label: `${recordTexts.change}: ${task.name}`, onClick: onEdit }}
            remove={{ label: `${recordTexts.remove}: ${task.name}`, onClick: remove }}
          />
        </div>
      </td>
    </>
  );
}
