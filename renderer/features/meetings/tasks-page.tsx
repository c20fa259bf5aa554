import { useState } from 'react';
import { taskStates } from '../../../shared/contract/meeting-words.ts';
import { meetingTexts as t, taskStateNames } from '../../../shared/i18n/de/meetings.ts';
import { compareGerman } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { ErrorState, LoadingSkeleton, Page, Section, SegmentedControl } from '../../ui/index.ts';
import { SteeringTabs } from './tabs.tsx';
import { TaskTable } from './task-table.tsx';

const words = t.tasks;
type Order = 'due' | 'responsible';

/** Aufgaben: from meetings and committees, by date or by who has them. */
export function TasksPage() {
  const [state, setState] = useState<(typeof taskStates)[number]>('open');
  const [order, setOrder] = useState<Order>('due');
  const { data, error, refetch } = useCall('tasks.list', { state }, { keepPrevious: true });
  const groups = Map.groupBy(data?.tasks ?? [], ({ responsible }) => responsible ?? '');
  const people = [...groups].toSorted(([a], [b]) => Number(a === '') - Number(b === '') || compareGerman(a, b));
  return (
    <Page
      title={words.title}
      line={data && words.line(data.total)}
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
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingSkeleton lines={8} />}
      {data && order === 'due' && <TaskTable tasks={data.tasks} meetingId={null} withMeeting />}
      {data &&
        order === 'responsible' &&
        people.map(([name, tasks]) => (
          <Section key={name} title={name || words.nobody}>
            <TaskTable tasks={tasks} meetingId={null} withMeeting />
          </Section>
        ))}
    </Page>
  );
}
