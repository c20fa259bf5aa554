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
import { Button, Page, type TableColumn } from '../../ui/index.ts';
import { useNames, type Names } from '../offers/index.ts';
import { chosenColumns, useSaveTable, useView, ViewMenu, type KeptView } from '../views/index.ts';
import { ActorSheetButton } from './actor-sheet-button.tsx';
import { OrganizationFilters } from './organization-filters.tsx';
import { organizationColumns, usualColumns } from './list-columns.tsx';
import { ListMailing } from './list-mailing.tsx';
import { newOrganizationPath, organizationPath, organizationsPath } from './locations.ts';
import { MergeSelected } from './merge-selected.tsx';
import { NewOrganizationPanel } from './new-organization-panel.tsx';
import { OrganizationPanel } from './organization-panel.tsx';
import { OrganizationTable } from './organization-table.tsx';
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

/** Akteure: everybody who is active in the Kreis, with the record beside the list. */
export function OrganizationsPage() {
  const { openKey, creating, go } = useAddress();
  const names = useNames();
  const [filter, setFilter] = useState<OrganizationFilter>(nothing);
  const [selected, setSelected] = useState(nobody);
  const view = useView<ContentOf<'organizations'>>('organizations', { filter, onFilter: setFilter, usual });
  const list = useOrganizationList(filter, view.sort);
  const columns = useColumns(names, view.columns);
  const beside = creating || openKey !== null;
  const data = list.query.data;
  const merged = (kept: string): void => {
    setSelected(nobody);
    go(organizationPath(kept));
  };
  return (
    <Page
      title={t.title}
      line={data && t.line(data.total)}
      layout="fill"
      actions={
        <ListActions filter={filter} onCreate={() => go(newOrganizationPath)}>
          <MergeSelected selected={selected} loadAll={list.loadAll} onDone={merged} />
        </ListActions>
      }
      toolbar={
        <>
          <OrganizationTabs />
          <OrganizationFilters filter={filter} names={names} onChange={setFilter}>
            <Views view={view} columns={columns} rows={list.loadAll} />
          </OrganizationFilters>
        </>
      }
      panel={beside && <Beside id={creating ? null : openKey} names={names} onGo={go} />}
    >
      <OrganizationTable
        list={list}
        columns={columns.chosen}
        beside={beside}
        sort={view.sort}
        onSort={(key) => view.setSort(nextSort(view.sort, key))}
        openKey={openKey}
        onOpen={({ id }) => go(organizationPath(id))}
        selected={selected}
        onSelect={setSelected}
        onClear={isFiltered(filter) ? () => setFilter(nothing) : null}
      />
    </Page>
  );
}

/** The record or the empty form that the address asks for, and the way to another. */
function useAddress() {
  const { id: openKey = null } = useParams();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const go = (path: string): void => void navigate(path, { replace: true });
  return { openKey, creating: parameters.get('neu') === '1', go };
}

interface ListActionsProps {
  filter: OrganizationFilter;
  onCreate: () => void;
  /** What acts on a selection. */
  children: ReactNode;
}

function ListActions({ filter, onCreate, children }: ListActionsProps) {
  return (
    <>
      {children}
      <ActorSheetButton filter={filter} />
      <ListMailing filter={filter} />
      <Button appearance="primary" onClick={onCreate}>
        {t.create}
      </Button>
    </>
  );
}

interface ViewsProps {
  view: KeptView<ContentOf<'organizations'>>;
  columns: Columns;
  rows: () => Promise<readonly OrganizationRow[]>;
}

/** The views of the list; the shown columns as an Excel file. */
function Views({ view, columns: { all, chosen }, rows }: ViewsProps) {
  const saveTable = useSaveTable();
  const saveExcel = (): void => void saveTable({ title: t.title, columns: chosen, rows });
  return <ViewMenu view={view} columns={all} usualColumns={usualColumns} onExcel={saveExcel} />;
}

type Columns = Record<'all' | 'chosen', TableColumn<OrganizationRow>[]>;

/** Every column, and the chosen ones. */
function useColumns(names: Names, keys: readonly string[]): Columns {
  const all = useMemo(() => organizationColumns(names), [names]);
  return useMemo(() => ({ all, chosen: chosenColumns(all, keys) }), [all, keys]);
}

interface BesideProps {
  /** Null: the empty form. */
  id: string | null;
  names: Names;
  onGo: (path: string) => void;
}

function Beside({ id, names, onGo }: BesideProps) {
  const { choices } = useOrganizationChoices();
  const shared = { names, choices, onClose: () => onGo(organizationsPath) };
  if (id === null) return <NewOrganizationPanel {...shared} onSaved={(made) => onGo(organizationPath(made))} />;
  return <OrganizationPanel {...shared} id={id} />;
}
