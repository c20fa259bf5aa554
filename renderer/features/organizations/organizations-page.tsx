import { Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import {
  organizationSortKeys,
  type OrganizationFilter,
  type OrganizationRow,
  type OrganizationSort,
} from '../../../shared/contract/organizations.ts';
import type { ContentOf } from '../../../shared/contract/views.ts';
import { organizationsTexts as t } from '../../../shared/i18n/de/organizations.ts';
import { useImportFiles } from '../../app/use-import-files.ts';
import {
  Button,
  EmptyState,
  NoHits,
  offeredChoices,
  Page,
  RecordList,
  SearchField,
  widthOfColumns,
  type TableColumn,
} from '../../ui/index.ts';
import { MailingButton } from '../mailings/index.ts';
import { useNames, type Names } from '../offers/index.ts';
import { chosenColumns, useSaveTable, useView, ViewMenu } from '../views/index.ts';
import { ActorSheetButton } from './actor-sheet-button.tsx';
import { organizationColumns, shortColumns, usualColumns } from './list-columns.tsx';
import { newOrganizationPath, organizationPath, organizationsPath } from './locations.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { NewOrganizationPanel } from './new-organization-panel.tsx';
import { OrganizationPanel } from './organization-panel.tsx';
import styles from './organizations.module.css';
import { OrganizationTabs } from './tabs.tsx';
import { useOrganizationChoices, useOrganizationList } from './use-organizations.ts';

const nothing: OrganizationFilter = { search: '', kind: null, ags: null };
const usual = { filter: nothing, columns: usualColumns, sort: { key: 'name', descending: false } } as const;
/** Words begin with A, figures with the largest. */
function nextSort(sort: OrganizationSort, key: string): OrganizationSort {
  if (sort.key === key) return { key: sort.key, descending: !sort.descending };
  const known = organizationSortKeys.find((one) => one === key) ?? 'name';
  return { key: known, descending: ['offers', 'contacts', 'bodies'].includes(known) };
}
const nobody: ReadonlySet<string> = new Set();
const isFiltered = ({ search, kind, ags }: OrganizationFilter): boolean =>
  search !== '' || kind !== null || ags !== null;

/** Letters to the actors of the list; the address may ask for them. */
function ListMailing({ filter }: { filter: OrganizationFilter }) {
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const asked = parameters.get('serienbrief') === '1';
  const close = (): void => void navigate(organizationsPath, { replace: true });
  return <MailingButton source={{ of: 'organizations', filter }} name={t.list} asked={asked} onClose={close} />;
}

/** Akteure: everybody who is active in the Kreis, with the record beside the list. */
export function OrganizationsPage() {
  const { id } = useParams();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const names = useNames();
  const { choices } = useOrganizationChoices();
  const [filter, setFilter] = useState<OrganizationFilter>(nothing);
  const [selected, setSelected] = useState(nobody);
  const [merging, setMerging] = useState<readonly OrganizationRow[] | null>(null);
  const view = useView<ContentOf<'organizations'>>('organizations', { filter, onFilter: setFilter, usual });
  const list = useOrganizationList(filter, view.sort);
  const all = useMemo(() => organizationColumns(names), [names]);
  const columns = useMemo(() => chosenColumns(all, view.columns), [all, view.columns]);
  const saveTable = useSaveTable();
  const go = (path: string): void => void navigate(path, { replace: true });
  const creating = parameters.get('neu') === '1';
  const close = (): void => go(organizationsPath);
  const panel = creating ? (
    <NewOrganizationPanel
      names={names}
      choices={choices}
      onClose={close}
      onSaved={(one) => go(organizationPath(one))}
    />
  ) : id ? (
    <OrganizationPanel id={id} names={names} choices={choices} onClose={close} />
  ) : null;
  const data = list.query.data;
  const askMerge = async (): Promise<void> => setMerging((await list.loadAll()).filter((row) => selected.has(row.id)));
  return (
    <Page
      title={t.title}
      line={data && t.line(data.total)}
      layout="fill"
      actions={
        <>
          {selected.size > 1 && <Button onClick={() => void askMerge()}>{t.merge.action(selected.size)}</Button>}
          <ActorSheetButton filter={filter} />
          <ListMailing filter={filter} />
          <Button appearance="primary" onClick={() => go(newOrganizationPath)}>
            {t.create}
          </Button>
        </>
      }
      toolbar={
        <>
          <OrganizationTabs />
          <Filters filter={filter} names={names} onChange={setFilter}>
            <ViewMenu
              view={view}
              columns={all}
              usualColumns={usualColumns}
              onExcel={() => void saveTable({ title: t.title, columns, rows: list.loadAll })}
            />
          </Filters>
        </>
      }
      panel={panel}
    >
      <List
        list={list}
        all={all}
        columns={columns}
        sort={view.sort}
        onSort={(key) => view.setSort(nextSort(view.sort, key))}
        openId={id ?? null}
        beside={panel !== null}
        filtered={isFiltered(filter)}
        selected={selected}
        onSelect={setSelected}
        onOpen={(row) => go(organizationPath(row.id))}
        onClear={() => setFilter(nothing)}
      />
      {merging && (
        <MergeDialog
          candidates={merging}
          onClose={() => setMerging(null)}
          onDone={(kept) => {
            setMerging(null);
            setSelected(nobody);
            go(organizationPath(kept));
          }}
        />
      )}
    </Page>
  );
}

interface FiltersProps {
  filter: OrganizationFilter;
  names: Names;
  onChange: (filter: OrganizationFilter) => void;
  children: ReactNode;
}

function Filters({ filter, names, onChange, children }: FiltersProps) {
  return (
    <search className={styles.filters} aria-label={t.search}>
      {children}
      <SearchField
        className={styles.search}
        label={t.search}
        placeholder={t.searchPlaceholder}
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
      />
      <Select
        aria-label={t.kindFilter}
        value={filter.kind ?? ''}
        onChange={(_, { value }) => onChange({ ...filter, kind: value || null })}
      >
        <option value="">{t.allKinds}</option>
        {offeredChoices(names.terms('providerType')).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t.placeFilter}
        value={filter.ags ?? ''}
        onChange={(_, { value }) => onChange({ ...filter, ags: value || null })}
      >
        <option value="">{t.allPlaces}</option>
        {names.municipalities.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </search>
  );
}

interface ListProps {
  list: ReturnType<typeof useOrganizationList>;
  all: readonly TableColumn<OrganizationRow>[];
  columns: readonly TableColumn<OrganizationRow>[];
  sort: OrganizationSort;
  onSort: (key: string) => void;
  openId: string | null;
  beside: boolean;
  filtered: boolean;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onOpen: (row: OrganizationRow) => void;
  onClear: () => void;
}

function List(props: ListProps) {
  const { list, all, columns, sort, onSort, openId, beside, filtered, selected, onSelect, onOpen, onClear } = props;
  const { choose } = useImportFiles();
  const { query, onNeedMore, loadAll } = list;
  const empty = filtered ? (
    <NoHits words={t.noHits} onClear={onClear} />
  ) : (
    <EmptyState title={t.empty.title} action={<Button onClick={choose}>{t.empty.action}</Button>}>
      {t.empty.text}
    </EmptyState>
  );
  return (
    <RecordList
      query={query}
      rows={query.data?.rows}
      empty={empty}
      label={t.list}
      columns={beside ? shortColumns(all) : columns}
      copyColumns={columns}
      rowKey={(row) => row.id}
      {...(query.data && { total: query.data.total })}
      minWidth={beside ? 460 : widthOfColumns(columns)}
      sort={sort}
      onSort={onSort}
      openKey={openId}
      onOpen={onOpen}
      selected={selected}
      onSelect={onSelect}
      onNeedMore={onNeedMore}
      loadAll={loadAll}
    />
  );
}
