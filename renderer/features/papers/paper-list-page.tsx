import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { PaperRow, PaperState } from '../../../shared/contract/papers.ts';
import { paperTexts } from '../../../shared/i18n/de/papers.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, EmptyState, NoHits, Page, RecordList, SearchField, type TableColumn } from '../../ui/index.ts';
import { paperPath } from './locations.ts';
import { NewPaper } from './new-paper.tsx';
import styles from './papers.module.css';
import { Views } from './views.tsx';
import { kindName, State, stepsText, Subject } from './words.tsx';

const words = t.columns;
const kindText = (row: PaperRow): string => [kindName(row), row.public ? '' : t.notPublic].filter(Boolean).join(', ');
const columns: TableColumn<PaperRow>[] = [
  { key: 'number', header: words.number, width: '112px', text: ({ number }) => number ?? t.withoutNumber },
  {
    key: 'name',
    header: words.name,
    width: 'minmax(300px, 6fr)',
    text: ({ name }) => name,
    render: ({ name }) => <Subject text={name} />,
  },
  {
    key: 'kind',
    header: words.kind,
    width: '148px',
    text: kindText,
    render: (row) => <Subject text={kindText(row)} />,
  },
  {
    key: 'state',
    header: words.state,
    width: '116px',
    text: ({ state }) => paperTexts.states[state],
    render: ({ state }) => <State state={state} />,
  },
  {
    key: 'steps',
    header: words.steps,
    width: 'minmax(170px, 3fr)',
    text: stepsText,
    render: (row) => <Subject text={stepsText(row)} />,
  },
  { key: 'day', header: words.day, width: '96px', text: ({ day }) => (day ? formatDay(day) : '') },
];

type StateFilter = PaperState | '';
interface Filter {
  search: string;
  state: StateFilter;
}
const noFilter: Filter = { search: '', state: '' };
const states = Object.keys(paperTexts.states) as PaperState[];

/** Every paper of the house, newest first. */
export function PaperListPage() {
  const navigate = useNavigate();
  const [filter, setFilter] = useState(noFilter);
  const [creating, setCreating] = useState(false);
  const { search, state } = filter;
  const query = useCall('papers.list', { search }, { keepPrevious: true });
  const rows = query.data?.rows.filter((row) => !row.concept && (state === '' || row.state === state));
  const create = (
    <Button appearance="primary" onClick={() => setCreating(true)}>
      {t.create}
    </Button>
  );
  return (
    <Page
      title={t.title}
      line={rows && t.line(rows.length)}
      layout="fill"
      actions={create}
      toolbar={
        <>
          <Views view="papers" />
          <Filters filter={filter} onChange={setFilter} />
        </>
      }
    >
      <RecordList
        query={query}
        rows={rows}
        empty={
          search !== '' || state !== '' ? (
            <NoHits words={t.noHits} onClear={() => setFilter(noFilter)} />
          ) : (
            <EmptyState title={t.empty.title} action={create}>
              {t.empty.text}
            </EmptyState>
          )
        }
        label={t.list}
        columns={columns}
        rowKey={(row) => row.id}
        rowHeight={49}
        minWidth={960}
        onOpen={(row) => void navigate(paperPath(row.id))}
      />
      {creating && <NewPaper onClose={() => setCreating(false)} />}
    </Page>
  );
}

interface FiltersProps {
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** Words and the state a paper is in. */
function Filters({ filter, onChange }: FiltersProps) {
  return (
    <search className={styles.filters} aria-label={t.search}>
      <SearchField
        className={styles.search}
        label={t.search}
        placeholder={t.searchPlaceholder}
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
      />
      <Select
        aria-label={t.stateFilter}
        value={filter.state}
        onChange={(_, { value }) => onChange({ ...filter, state: states.find((one) => one === value) ?? '' })}
      >
        <option value="">{t.allStates}</option>
        {states.map((one) => (
          <option key={one} value={one}>
            {paperTexts.states[one]}
          </option>
        ))}
      </Select>
    </search>
  );
}
