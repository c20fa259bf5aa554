import type { InputOf } from '../../../shared/contract/index.ts';
import type { TaskRow } from '../../../shared/contract/meetings.ts';
import { call } from '../../ipc/client.ts';
import { formValuesIn, RecordForm } from '../../ui/index.ts';
import { useNames } from '../offers/index.ts';
import { taskFields } from './fields.ts';

interface TaskFormProps {
  /** A new task belongs to this meeting. */
  meetingId: string | null;
  /** Null for a new one. */
  task: TaskRow | null;
  onDone: () => void;
}

/** The fields of one task. */
export function TaskForm({ meetingId, task, onDone }: TaskFormProps) {
  const fields = taskFields(useNames().municipalities);
  return (
    <RecordForm
      fields={fields}
      values={task ? formValuesIn(task) : { state: 'open' }}
      onSave={(entered) => {
        const values = entered as InputOf<'tasks.save'>['values'];
        return call('tasks.save', { id: task?.id ?? null, meetingId, values });
      }}
      onDone={onDone}
    />
  );
}
