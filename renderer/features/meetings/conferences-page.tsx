import type { ConferenceRow } from '../../../shared/contract/conferences.ts';
import { conferenceKindNames, conferenceTexts as t } from '../../../shared/i18n/de/conferences.ts';
import { meetingStateNames, meetingTexts } from '../../../shared/i18n/de/meetings.ts';
import { formatDay, formatNumber } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { RecordPage, StatusMark, type TableColumn } from '../../ui/index.ts';
import { conferenceFields } from './conference-fields.ts';
import { meetingMarks } from './meetings-page.tsx';
import { NewRecordPanel } from './new-record-panel.tsx';
import { SteeringTabs } from './tabs.tsx';

const words = t.list;
const count = (n: number): string => (n === 0 ? '' : formatNumber(n));
const columns: readonly TableColumn<ConferenceRow>[] = [
  {
    key: 'day',
    header: words.columns.day,
    width: '140px',
    text: ({ day }) => (day === null ? meetingTexts.meetings.noDay : formatDay(day)),
  },
  { key: 'name', header: words.columns.name, width: 'minmax(240px, 3fr)', text: ({ name }) => name },
  { key: 'kind', header: words.columns.kind, width: '120px', text: ({ kind }) => conferenceKindNames[kind] },
  {
    key: 'state',
    header: words.columns.state,
    width: '140px',
    text: ({ state }) => meetingStateNames[state],
    render: ({ state }) => <StatusMark {...meetingMarks[state]}>{meetingStateNames[state]}</StatusMark>,
  },
  ...(['participants', 'results', 'open'] as const).map((key): TableColumn<ConferenceRow> => ({
    key,
    header: words.columns[key],
    width: '130px',
    align: 'end',
    number: true,
    text: (row) => count(row[key]),
  })),
];

/** Konferenzen und Workshops: when they were, what came out and what of it is still open. */
export function ConferencesPage() {
  const query = useCall('conferences.list', {});
  const rows = query.data?.conferences;
  return (
    <RecordPage
      path={paths.conferences}
      frame={{ title: meetingTexts.meetings.title, line: rows && words.line(rows.length), toolbar: <SteeringTabs /> }}
      words={words}
      list={{
        query,
        rows,
        label: words.label,
        columns,
        narrow: ['day', 'name'],
        least: 1000,
      }}
      renderNew={(close, show) => (
        <NewRecordPanel
          title={words.newTitle}
          channel="meetings.save"
          fields={conferenceFields}
          start={{ state: 'planned', kind: 'conference' }}
          onClose={close}
          onSaved={show}
        />
      )}
    />
  );
}
