import { useMemo, useState } from 'react';
import type { InquiryRecord } from '../../../shared/contract/inquiries.ts';
import { inquiryTexts as t } from '../../../shared/i18n/de/inquiries.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { RecordPage, type TableColumn } from '../../ui/index.ts';
import { InquiryPanel } from './inquiry-panel.tsx';
import { NewInquiry } from './new-inquiry.tsx';
import { StateOf, stateText } from './state.tsx';

const columnsOf = (today: string): readonly TableColumn<InquiryRecord>[] => [
  { key: 'question', header: t.columns.question, width: 'minmax(240px, 3fr)', text: ({ question }) => question },
  { key: 'askedBy', header: t.columns.askedBy, width: 'minmax(160px, 2fr)', text: ({ askedBy }) => askedBy },
  { key: 'received', header: t.columns.receivedDay, width: '110px', text: ({ receivedDay }) => formatDay(receivedDay) },
  { key: 'due', header: t.columns.due, width: '110px', text: ({ due }) => (due ? formatDay(due) : '') },
  {
    key: 'state',
    header: t.columns.state,
    width: '220px',
    text: (row) => stateText(row, today),
    render: (row) => <StateOf inquiry={row} today={today} />,
  },
];

/** Anfragen: what was asked, until when, and what was answered. */
export function InquiriesPage() {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const columns = useMemo(() => columnsOf(today), [today]);
  const query = useCall('inquiries.list', {});
  const { data } = query;
  const open = data?.rows.filter(({ answeredDay }) => answeredDay === null).length ?? 0;
  return (
    <RecordPage
      path={paths.inquiries}
      frame={{ title: t.title, line: data && t.line(open, data.total) }}
      words={t}
      list={{ query, rows: data?.rows, label: t.list, columns, narrow: ['question', 'state', 'due'] }}
      renderRecord={(id, close) => <InquiryPanel key={id} id={id} today={today} onClose={close} />}
      renderNew={(close, show) => <NewInquiry today={today} onClose={close} onSaved={show} />}
    />
  );
}
