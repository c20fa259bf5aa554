import { useState } from 'react';
import { taskStates } from '../../../shared/contract/meeting-words.ts';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { TaskRow } from '../../../shared/contract/meetings.ts';
import { meetingTexts as t, taskStateNames } from '../../../shared/i18n/de/meetings.ts';
import { viewsTexts } from '../../../shared/i18n/de/views.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, Button, EmptyState, NewRecord, Page, Section, SegmentedControl } from '../../ui/index.ts';
import { useNames } from '../offers/index.ts';
import { taskFields } from './fields.ts';
import { SteeringTabs } from './tabs.tsx';
import { TaskTable } from './task-table.tsx';
import { byPerson, useSaveTasks, type TaskOrder } from './use-save-tasks.ts';

const words = t.tasks;
type State = TaskRow['state'];

/** Aufgaben: from meetings and committees, by date or by who has them. */
export function TasksPage() {
  const [state, setState] = useState<State>('open');
  const [order, setOrder] = useState<TaskOrder>('due');
  const [creating, setCreating] = useState(false);
  const query = useCall('tasks.list', { state }, { keepPrevious: true });
  const { data } = query;
  const save = useSaveTasks(order, taskStateNames[state]);
  const create = (
    <Button appearance="primary" onClick={() => setCreating(true)}>
      {words.create}
    </Button>
  );
  return (
    <Page
      title={t.meetings.title}
      line={data && words.line(data.total)}
      actions={
        <>
          <Button disabled={!data?.tasks.length} onClick={() => data && save(data.tasks)}>
            {viewsTexts.excel}
          </Button>
          {create}
        </>
      }
      toolbar={
        <>
          <SteeringTabs />
          <SegmentedControl
            label={t.taskLabels.state}
            value={state}
            options={taskStates.map((value) => ({ value, label: taskStateNames[value] }))}
            onChange={setState}
          />
          <OrderControl order={order} onChange={setOrder} />
        </>
      }
      panel={creating && <NewTask onClose={() => setCreating(false)} />}
    >
      <Awaited query={query} lines={8} />
      {data?.tasks.length === 0 && (
        <EmptyState title={words.empty[state]} action={create}>
          {words.empty.text}
        </EmptyState>
      )}
      {data && data.tasks.length > 0 && <Tasks tasks={data.tasks} order={order} />}
    </Page>
  );
}

interface OrderProps {
  order: TaskOrder;
  onChange: (order: TaskOrder) => void;
}
const OrderControl = ({ order, onChange }: OrderProps) => (
  <SegmentedControl
    label={words.order}
    value={order}
    options={[
      { value: 'due', label: words.byDate },
      { value: 'responsible', label: words.byPerson },
    ]}
    onChange={onChange}
  />
);

/** All of them by date, or under the names of those who have them. */
function Tasks({ tasks, order }: { tasks: readonly TaskRow[]; order: TaskOrder }) {
  if (order === 'due') return <TaskTable tasks={tasks} withMeeting />;
  return byPerson(tasks).map(([name, theirs]) => (
    <Section key={name} title={name || words.nobody}>
      <TaskTable tasks={theirs} withMeeting />
    </Section>
  ));
}

/** A task that comes from no meeting. */
function NewTask({ onClose }: { onClose: () => void }) {
  return (
    <NewRecord
      title={words.newTitle}
      fields={taskFields(useNames().municipalities)}
      start={{ state: 'open' }}
      onSave={(values) =>
        call('tasks.save', { id: null, meetingId: null, values: values as InputOf<'tasks.save'>['values'] })
      }
      onClose={onClose}
      onSaved={onClose}
    />
  );
}
