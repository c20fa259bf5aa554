import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { de } from '../../../shared/i18n/de/index.ts';
import { formatInstant, formatNumber } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { EmptyState, Page, RecordList, StatusMark, type TableColumn } from '../../ui/index.ts';
import { HistoryPanel } from './history-panel.tsx';
import { useUndo, type HistoryCommand } from './use-undo.tsx';

const text = de.history;
const keyOf = (row: HistoryCommand): string => row.commandId;

const columns: readonly TableColumn<HistoryCommand>[] = [
  { key: 'at', header: text.columns.at, width: '170px', text: (row) => formatInstant(row.at) },
  {
    key: 'label',
    header: text.columns.label,
    width: 'minmax(180px, 3fr)',
    text: (row) => (row.undone ? `${row.label} (${text.undone})` : row.label),
    render: (row) => (
      <>
        {row.undone && (
          <StatusMark shape="ring" tone="neutral">
            {text.undone}
          </StatusMark>
        )}
        {row.undone ? ` · ${row.label}` : row.label}
      </>
    ),
  },
  {
    key: 'actor',
    header: text.columns.actor,
    width: 'minmax(112px, 1fr)',
    text: (row) => row.actor || text.unknownActor,
  },
  {
    key: 'records',
    header: text.columns.records,
    width: '72px',
    align: 'end',
    number: true,
    text: (row) => formatNumber(row.records),
  },
];

/** Who changed what when; one step opens beside the list and can be taken back there. */
export function HistoryPage() {
  const query = useInfiniteQuery({
    queryKey: ['history', 'history.list', 'windows'],
    queryFn: ({ pageParam }) => call('history.list', { cursor: pageParam, limit: 200 }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.cursor,
  });
  const { data, fetchNextPage, hasNextPage, isFetching } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.commands), [data]);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const undo = useUndo();
  const open = rows?.find((row) => row.commandId === openKey);
  const more = (): void => {
    if (!isFetching) void fetchNextPage();
  };
  return (
    <Page
      title={text.title}
      line={text.line}
      layout="fill"
      panel={open && <HistoryPanel command={open} onClose={() => setOpenKey(null)} onUndo={() => undo.ask(open)} />}
    >
      <RecordList
        query={query}
        empty={<EmptyState title={text.emptyTitle}>{text.emptyText}</EmptyState>}
        label={text.list}
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        {...(rows && hasNextPage && { total: rows.length + 1 })}
        minWidth={560}
        narrow={open !== undefined && ['label', 'at', 'actor']}
        openKey={openKey}
        onOpen={(row) => setOpenKey(row.commandId)}
        onNeedMore={more}
      />
      {undo.dialog}
    </Page>
  );
}
