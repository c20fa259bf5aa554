import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ResolutionRow } from '../../../shared/contract/papers.ts';
import { paperTexts } from '../../../shared/i18n/de/papers.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { votesText } from '../../../shared/i18n/de/votes.ts';
import { statusWords } from '../../../shared/i18n/de/planning.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, EmptyState, NoHits, Page, RecordList, SearchField, type TableColumn } from '../../ui/index.ts';
import { paperPath, papersPath } from './locations.ts';
import styles from './papers.module.css';
import { Views } from './views.tsx';
import { Result, Subject } from './words.tsx';

const words = t.columns;
const statusOf = (status: string | null): string => statusWords[(status ?? 'none') as keyof typeof statusWords];

/** Measures with their status, then what is open and done. */
const followUpText = ({ measures, openTasks, doneTasks }: ResolutionRow): string =>
  [
    ...measures.map(({ number, status }) => `${number} ${statusOf(status)}`),
    openTasks > 0 ? t.followUp.open(openTasks) : '',
    doneTasks > 0 ? t.followUp.done(doneTasks) : '',
  ]
    .filter(Boolean)
    .join(' · ') || t.followUp.none;

const subjectText = ({ number, name }: ResolutionRow): string => [number, name].filter(Boolean).join(' ');
const columns: TableColumn<ResolutionRow>[] = [
  { key: 'day', header: words.day, width: '104px', text: ({ day }) => (day ? formatDay(day) : t.noDay) },
  { key: 'body', header: words.body, width: '96px', text: ({ body }) => body || t.order.bodyOpen },
  {
    key: 'name',
    header: words.name,
    width: 'minmax(240px, 4fr)',
    text: subjectText,
    render: (row) => <Subject text={subjectText(row)} />,
  },
  {
    key: 'result',
    header: words.result,
    width: '200px',
    text: ({ result }) => paperTexts.results[result],
    render: ({ result }) => <Result result={result} />,
  },
  {
    key: 'votes',
    header: words.votes,
    width: '150px',
    text: votesText,
    render: (row) => <Subject text={votesText(row)} />,
  },
  {
    key: 'followUp',
    header: words.followUp,
    width: 'minmax(200px, 3fr)',
    text: followUpText,
    render: (row) => <Subject text={followUpText(row)} />,
  },
];

/** What bodies decided and what became of it. */
export function ResolutionsPage() {
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const query = useCall('papers.resolutions', { search }, { keepPrevious: true });
  return (
    <Page
      title={t.title}
      line={query.data && t.resolutionsLine(query.data.total)}
      layout="fill"
      toolbar={
        <>
          <Views view="resolutions" />
          <search className={styles.filters} aria-label={t.searchResolutions}>
            <SearchField
              className={styles.search}
              label={t.searchResolutions}
              placeholder={t.searchResolutionsPlaceholder}
              value={search}
              onChange={setSearch}
            />
          </search>
        </>
      }
    >
      <RecordList
        query={query}
        rows={query.data?.rows}
        empty={
          search !== '' ? (
            <NoHits words={t.noHits} onClear={() => setSearch('')} />
          ) : (
            <EmptyState
              title={t.noResolutions.title}
              action={<Button onClick={() => void navigate(papersPath)}>{t.noResolutions.action}</Button>}
            >
              {t.noResolutions.text}
            </EmptyState>
          )
        }
        label={t.resolutions}
        columns={columns}
        rowKey={(row) => row.id}
        rowHeight={49}
        minWidth={1040}
        onOpen={(row) => void navigate(paperPath(row.paperId))}
      />
    </Page>
  );
}
