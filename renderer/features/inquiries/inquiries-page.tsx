import { useMemo, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { InquiryRecord } from '../../../shared/contract/inquiries.ts';
import { inquiryTexts as t } from '../../../shared/i18n/de/inquiries.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { paths, targetPath } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, EmptyState, Page, RecordList, type TableColumn } from '../../ui/index.ts';
import { filterFromUrl } from '../offers/index.ts';
import { startOf } from './fields.ts';
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
const shown = ['question', 'due', 'state'];

/** Anfragen: what was asked, until when, and what was answered. */
export function InquiriesPage() {
  const { id } = useParams();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const columns = useMemo(() => columnsOf(today), [today]);
  const query = useCall('inquiries.list', {});
  const { data } = query;
  const go = (path: string): void => void navigate(path, { replace: true });
  const open = (key: string): void => go(targetPath({ page: 'inquiries', id: key }));
  const close = (): void => go(paths.inquiries);
  const rows = data?.rows ?? [];
  const panel =
    parameters.get('neu') === '1' ? (
      <NewInquiry start={startOf(filterFromUrl(parameters))} today={today} onClose={close} onSaved={open} />
    ) : id ? (
      <InquiryPanel key={id} id={id} today={today} onClose={close} />
    ) : null;
  const create = (
    <Button appearance="primary" onClick={() => go(`${paths.inquiries}?neu=1`)}>
      {t.create}
    </Button>
  );
  return (
    <Page
      title={t.title}
      line={data && t.line(rows.filter(({ answeredDay }) => answeredDay === null).length, data.total)}
      layout="fill"
      actions={create}
      panel={panel}
    >
      <RecordList
        query={query}
        empty={
          <EmptyState title={t.empty.title} action={create}>
            {t.empty.text}
          </EmptyState>
        }
        label={t.list}
        columns={panel ? columns.filter(({ key }) => shown.includes(key)) : columns}
        copyColumns={columns}
        rows={data?.rows}
        rowKey={(row) => row.id}
        openKey={id ?? null}
        onOpen={(row) => open(row.id)}
      />
    </Page>
  );
}
