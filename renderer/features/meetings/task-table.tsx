import { useState } from 'react';
import { Link } from 'react-router';
import type { TaskRow } from '../../../shared/contract/meetings.ts';
import { meetingTexts as t, taskStateNames } from '../../../shared/i18n/de/meetings.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { formatDay, localDay } from '../../../shared/i18n/format.ts';
import { paths, targetPath } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { Button, PlainTable, RowTools, StatusMark, useNow } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import { useNames, type Names } from '../offers/index.ts';
import { RecordExtras } from '../records/index.ts';
import styles from './meetings.module.css';
import { TaskForm } from './task-form.tsx';

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
  withMeeting: boolean;
}

/** Tasks with who and until when: done with one click, changed in their row. */
export function TaskTable({ tasks, withMeeting }: TaskTableProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const names = useNames();
  const today = localDay(useNow());
  const { name, responsible, due, state } = t.taskLabels;
  return (
    <PlainTable
      className={styles.rows}
      caption={words.list}
      columns={[name, responsible, due, state, t.agenda.columns.actions]}
    >
      {tasks.map((task) => (
        <tr key={task.id}>
          {editing === task.id ? (
            <td colSpan={5}>
              <TaskForm meetingId={null} task={task} onDone={() => setEditing(null)} />
              <RecordExtras entity="task" id={task.id} />
            </td>
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
    </PlainTable>
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
      <td className={styles.short}>
        <TaskTools task={task} onEdit={onEdit} />
      </td>
    </>
  );
}

function TaskTools({ task: { id, name, state }, onEdit }: Pick<TaskCellsProps, 'task' | 'onEdit'>) {
  const undoable = useUndoable();
  const next = state === 'open' ? 'done' : 'open';
  const label = state === 'open' ? words.done : words.reopen;
  const set = (): void =>
    void undoable(
      () => call('tasks.save', { id, meetingId: null, values: { state: next } }),
      words.set(taskStateNames[next]),
    );
  const remove = (): void => void undoable(() => call('tasks.remove', { id }), words.removed);
  return (
    <div className={styles.tools}>
      <Button size="small" aria-label={`${label}: ${name}`} onClick={set}>
        {label}
      </Button>
      <RowTools
        edit={{ label: `${recordTexts.change}: ${name}`, onClick: onEdit }}
        remove={{ label: `${recordTexts.remove}: ${name}`, onClick: remove }}
      />
    </div>
  );
}
