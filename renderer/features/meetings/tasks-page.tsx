import { useState } from 'react';
import { taskStates } from '../../../shared/contract/meeting-words.ts';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { TaskRow } from '../../../shared/contract/meetings.ts';
import { meetingTexts as t, taskStateNames } from '../../../shared/i18n/de/meetings.ts';
import { compareGerman } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  NewRecord,
  Page,
  Section,
  SegmentedControl,
} from '../../ui/index.ts';
import { useNames } from '../offers/index.ts';
import { taskFields } from './fields.ts';
import { SteeringTabs } from './tabs.tsx';
import { TaskTable } from './task-table.tsx';

const words = t.tasks;
type State = TaskRow['state'];
type Order = 'due' | 'responsible';

/** Aufgaben: from meetings and committees, by date or by who has them. */
export function TasksPage() {
  const [state, setState] = useState<State>('open');
  const [order, setOrder] = useState<Order>('due');
  const [creating, setCreating] = useState(false);
  const { data, error, refetch } = useCall('tasks.list', { state }, { keepPrevious: true });
  const create = (
    <Button appearance="primary" onClick={() => setCreating(true)}>
      {words.create}
    </Button>
  );
  return (
    <Page
      title={t.meetings.title}
      line={data && words.line(data.total)}
      actions={create}
      toolbar={
        <>
          <SteeringTabs />
          <SegmentedControl
            label={t.taskLabels.state}
            value={state}
            options={taskStates.map((value) => ({ value, label: taskStateNames[value] }))}
            onChange={setState}
          />
          <SegmentedControl
            label={words.order}
            value={order}
            options={[
              { value: 'due', label: words.byDate },
              { value: 'responsible', label: words.byPerson },
            ]}
            onChange={(value: Order) => setOrder(value)}
          />
        </>
      }
      panel={creating && <NewTask onClose={() => setCreating(false)} />}
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingSkeleton lines={8} />}
      {data?.tasks.length === 0 && (
        <EmptyState title={words.empty[state]} action={create}>
          {words.empty.text}
        </EmptyState>
      )}
      {data && data.tasks.length > 0 && <Tasks tasks={data.tasks} order={order} />}
    </Page>
  );
}

/** All of them by date, or under the names of those who have them; what nobody has comes last. */
function Tasks({ tasks, order }: { tasks: readonly TaskRow[]; order: Order }) {
  if (order === 'due') return <TaskTable tasks={tasks} withMeeting />;
  const groups = Map.groupBy(tasks, ({ responsible }) => responsible ?? '');
  const people = [...groups].toSorted(([a], [b]) => Number(a === '') - Number(b === '') || compareGerman(a, b));
  return people.map(([name, theirs]) => (
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
