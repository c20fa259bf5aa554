import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { OfferFilter, OfferRow, OfferSort } from '../../../shared/contract/offers.ts';
import type { ContentOf } from '../../../shared/contract/views.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { comparisonPath } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  NoHits,
  Page,
  VirtualTable,
  widthOfColumns,
  type TableColumn,
} from '../../ui/index.ts';
import { chosenColumns, useView, ViewMenu, type KeptView } from '../views/index.ts';
import { WithRate } from '../surveys/index.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { CapturePanel } from './capture-panel.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filterToUrl } from './filter-url.ts';
import { ListActions } from './list-actions.tsx';
import styles from './filters.module.css';
import { layouts, listColumns, moreFieldsOf, shortColumns, usualColumns } from './list-columns.ts';
import { directoryPath, exchangePath, inquiryPath, newOfferPath, offerLocation } from './locations.ts';
import type { Names } from './names.ts';
import { OfferPanel } from './offer-panel.tsx';
import { OfferTabs } from './offer-tabs.tsx';
import { useConfirm } from './use-confirm.ts';
import { useFilter } from './use-filter.ts';
import { useNames } from './use-names.ts';
import { useOfferList } from './use-offer-list.ts';
import { useExcel } from './use-excel.ts';
import { useRemove } from './use-remove.ts';

const words = offersTexts;
const sortKeys = ['name', 'provider', 'municipality', 'validTo', 'updatedAt', 'confirmedOn'] as const;
const rowKey = (row: OfferRow): string => row.id;

const usual = { filter: {}, columns: usualColumns, sort: { key: 'name', descending: false } } as const;

function nextSort(sort: OfferSort, key: string): OfferSort {
  if (sort.key === key) return { key: sort.key, descending: !sort.descending };
  const known = sortKeys.find((one) => one === key) ?? 'name';
  return { key: known, descending: known === 'updatedAt' };
}

/** Angebote: the inventory as one list, with the record beside it. */
export function OffersPage() {
  const { id } = useParams();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const names = useNames();
  const [filter, setFilter] = useFilter(parameters);
  const creating = parameters.get('neu') === '1';
  const view = useView<ContentOf<'offers'>>('offers', { filter, onFilter: (next) => showFilter(next), usual });
  const { sort, setSort } = view;
  const fields = useMemo(() => moreFieldsOf(view.columns), [view.columns]);
  const list = useOfferList(filter, sort, fields);
  const [selected, setSelected] = useSelection(filterToUrl(filter).toString());
  const { all, columns } = useColumns(names, view.columns);
  const [changing, setChanging] = useState(false);

  const onSort = useCallback((key: string) => setSort(nextSort(sort, key)), [sort, setSort]);
  const go = (to: string, next: OfferFilter = filter): void => {
    const search = filterToUrl(next).toString();
    void navigate(search ? `${to}?${search}` : to, { replace: true });
  };
  const showFilter = (next: OfferFilter): void => {
    setFilter(next);
    const search = filterToUrl(next);
    if (creating) search.set('neu', '1');
    void navigate({ pathname: id ? offerLocation(id) : '/angebote', search: search.toString() }, { replace: true });
  };
  const { remove } = useRemove((gone) => {
    setSelected(new Set());
    if (id && gone.includes(id)) go('/angebote');
  });
  const confirm = useConfirm();
  const data = list.query.data;
  const panel = creating ? (
    <Capture names={names} onClose={() => go('/angebote')} onSaved={(saved) => go(offerLocation(saved))} />
  ) : id ? (
    <OfferPanel id={id} names={names} onClose={() => go('/angebote')} onRemove={(one) => remove([one])} />
  ) : null;
  return (
    <Page
      title={words.title}
      line={data && <WithRate>{lineOf(data.total, Object.keys(filter).length > 0, selected.size)}</WithRate>}
      layout="fill"
      actions={
        <ListActions
          columns={columns}
          rows={data?.rows ?? []}
          total={data?.total ?? 0}
          selected={selected}
          loadAll={list.loadAll}
          onRemove={remove}
          onChange={() => setChanging(true)}
          onConfirm={(ids) => void confirm(ids).then((done) => done && setSelected(nobody))}
          onCompare={(ids) => void navigate(comparisonPath(ids))}
          onCreate={() => void navigate(newOfferPath)}
          onExport={() => void navigate({ pathname: exchangePath, search: filterToUrl(filter).toString() })}
          onDirectory={() => void navigate(directoryPath(filter))}
          onInquiry={() => void navigate(inquiryPath(filter))}
        />
      }
      toolbar={<Toolbar filter={filter} names={names} view={view} all={all} onChange={showFilter} />}
      panel={panel}
    >
      {changing && (
        <BulkDialog
          target={selected.size === data?.total ? { filter } : { ids: [...selected] }}
          count={selected.size}
          names={names}
          onClose={() => setChanging(false)}
          onDone={() => {
            setChanging(false);
            setSelected(new Set());
          }}
        />
      )}
      <List
        shownKey={`${filterToUrl(filter).toString()} ${sort.key} ${String(sort.descending)}`}
        list={list}
        columns={columns}
        filtered={Object.keys(filter).length > 0}
        sort={sort}
        openId={id ?? null}
        beside={panel !== null}
        selected={selected}
        onSelect={setSelected}
        onSort={onSort}
        onOpen={(row) => go(offerLocation(row.id))}
        onClear={() => showFilter({})}
      />
    </Page>
  );
}

/** Every column, and the chosen ones. */
function useColumns(names: Names, keys: readonly string[]) {
  const all = useMemo(() => listColumns(names), [names]);
  const columns = useMemo(() => chosenColumns(all, keys), [all, keys]);
  return { all, columns };
}

interface ToolbarProps {
  filter: OfferFilter;
  names: Names;
  view: KeptView<ContentOf<'offers'>>;
  all: readonly TableColumn<OfferRow>[];
  onChange: (filter: OfferFilter) => void;
}

function Toolbar({ filter, names, view, all, onChange }: ToolbarProps) {
  const saveExcel = useExcel();
  return (
    <>
      <OfferTabs />
      <FilterBar place="toolbar" filter={filter} names={names} onChange={onChange}>
        <ViewMenu
          view={view}
          columns={all}
          usualColumns={usualColumns}
          layouts={layouts}
          onExcel={() => saveExcel(view.content)}
        />
      </FilterBar>
    </>
  );
}

const nobody: ReadonlySet<string> = new Set();

/** The ticked rows; another filter starts with none. */
function useSelection(of: string) {
  const [state, setState] = useState({ of, ids: nobody });
  const set = useCallback((ids: ReadonlySet<string>) => setState({ of, ids }), [of]);
  return [state.of === of ? state.ids : nobody, set] as const;
}

function lineOf(total: number, filtered: boolean, selected: number): string {
  const count = filtered ? words.line.filtered(total) : words.line.all(total);
  return selected > 0 ? `${count} · ${words.line.selected(selected)}` : count;
}

function Capture(props: { names: Names; onClose: () => void; onSaved: (id: string) => void }) {
  const settings = useCall('settings.get', {});
  const [today] = useState(() => formatDay(new Date().toISOString()));
  if (settings.isPending) return null;
  return <CapturePanel {...props} whom={settings.data?.personName ?? ''} today={today} />;
}

interface ListProps {
  /** Changes with filter and order. */
  shownKey: string;
  list: ReturnType<typeof useOfferList>;
  columns: readonly TableColumn<OfferRow>[];
  filtered: boolean;
  sort: OfferSort;
  openId: string | null;
  /** A record or the form stands beside the list. */
  beside: boolean;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onSort: (key: string) => void;
  onOpen: (row: OfferRow) => void;
  onClear: () => void;
}

function List({
  shownKey,
  list,
  columns,
  filtered,
  sort,
  openId,
  beside,
  selected,
  onSelect,
  onSort,
  onOpen,
  onClear,
}: ListProps) {
  const navigate = useNavigate();
  const { query, onNeedMore, loadAll } = list;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Another filter or order begins at the top.
    if (shownKey) place.current?.querySelector('[role="grid"]')?.scrollTo({ top: 0 });
  }, [shownKey]);
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <LoadingSkeleton lines={16} />;
  if (query.data.total === 0 && filtered) return <NoHits words={words.noHits} onClear={onClear} />;
  if (query.data.total === 0)
    return (
      <EmptyState
        title={words.empty.title}
        action={
          <>
            <Button appearance="primary" onClick={() => void navigate('/einlesen')}>
              {words.actions.excel}
            </Button>
            <Button onClick={() => void navigate(newOfferPath)}>{words.actions.create}</Button>
          </>
        }
      >
        {words.empty.text}
      </EmptyState>
    );
  return (
    <div ref={place} className={styles.list}>
      <VirtualTable
        label={words.list}
        columns={beside ? shortColumns(columns) : columns}
        copyColumns={columns}
        rows={query.data.rows}
        rowKey={rowKey}
        total={query.data.total}
        minWidth={beside ? 480 : widthOfColumns(columns)}
        sort={sort}
        onSort={onSort}
        openKey={openId}
        onOpen={onOpen}
        selected={selected}
        onSelect={onSelect}
        onNeedMore={onNeedMore}
        loadAll={loadAll}
      />
    </div>
  );
}
