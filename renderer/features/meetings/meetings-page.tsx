import { useMemo } from 'react';
import type { MeetingRow } from '../../../shared/contract/meetings.ts';
import { meetingStateNames, meetingTexts as t } from '../../../shared/i18n/de/meetings.ts';
import { formatDay, formatNumber } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, RecordPage, StatusMark, type MarkShape, type TableColumn, type Tone } from '../../ui/index.ts';
import { meetingFields } from './fields.ts';
import { NewRecordPanel } from './new-record-panel.tsx';
import { SteeringTabs } from './tabs.tsx';
import { useMeetingFile } from './use-meeting-file.ts';

const words = t.meetings;
export const meetingMarks: Record<MeetingRow['state'], { shape: MarkShape; tone: Tone }> = {
  planned: { shape: 'ring', tone: 'neutral' },
  invited: { shape: 'circle', tone: 'brand' },
  held: { shape: 'check', tone: 'ok' },
  cancelled: { shape: 'square', tone: 'danger' },
};
const when = ({ day, startTime }: MeetingRow): string =>
  [day === null ? words.noDay : formatDay(day), startTime && words.clock(startTime)].filter(Boolean).join(', ');

const columns: readonly TableColumn<MeetingRow>[] = [
  { key: 'day', header: words.columns.day, width: '168px', text: when },
  { key: 'name', header: words.columns.name, width: 'minmax(240px, 2.4fr)', text: ({ name }) => name },
  { key: 'body', header: words.columns.body, width: 'minmax(180px, 2fr)', text: ({ body }) => body ?? '' },
  {
    key: 'state',
    header: words.columns.state,
    width: '112px',
    text: ({ state }) => meetingStateNames[state],
    render: ({ state }) => <StatusMark {...meetingMarks[state]}>{meetingStateNames[state]}</StatusMark>,
  },
  {
    key: 'dispatch',
    header: words.columns.dispatch,
    width: '108px',
    text: ({ dispatchDue, state }) => (dispatchDue && state === 'planned' ? formatDay(dispatchDue) : ''),
  },
  {
    key: 'items',
    header: words.columns.items,
    width: '68px',
    align: 'end',
    number: true,
    text: ({ items }) => (items === 0 ? '' : formatNumber(items)),
  },
  {
    key: 'tasks',
    header: words.columns.tasks,
    width: '118px',
    align: 'end',
    number: true,
    text: ({ openTasks }) => (openTasks === 0 ? '' : formatNumber(openTasks)),
  },
];

/** Bodies to choose from in a form. */
export function useBodyChoices() {
  const { data } = useCall('bodies.list', {});
  return useMemo(() => (data?.bodies ?? []).map(({ id, name }) => ({ id, name, synonyms: [] })), [data]);
}

/** Sitzungen: when who meets, and what is due before. */
export function MeetingsPage() {
  const bodies = useBodyChoices();
  const query = useCall('meetings.list', {});
  const rows = query.data?.meetings;
  const saveFile = useMeetingFile();
  return (
    <RecordPage
      path={paths.meetings}
      frame={{
        title: words.title,
        line: rows && words.line(rows.length),
        toolbar: <SteeringTabs />,
        actions: (
          <Button disabledFocusable={!rows?.length} onClick={() => saveFile(null, 'calendar')}>
            {words.calendarAll}
          </Button>
        ),
      }}
      words={words}
      list={{ query, rows, label: words.list, columns, narrow: ['day', 'name'], least: 1040 }}
      renderNew={(close, show) => (
        <NewRecordPanel
          key={bodies.length}
          title={words.newTitle}
          channel="meetings.save"
          fields={meetingFields(bodies)}
          start={{ state: 'planned', bodyId: bodies[0]?.id ?? null }}
          onClose={close}
          onSaved={show}
        />
      )}
    />
  );
}
