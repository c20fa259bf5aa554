import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { OfferFilter, OfferRow, OfferSort } from '../../../shared/contract/offers.ts';
import type { ContentOf } from '../../../shared/contract/views.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { Page, type TableColumn } from '../../ui/index.ts';
import { chosenColumns, useView, ViewMenu, type KeptView } from '../views/index.ts';
import { WithRate } from '../surveys/index.ts';
import { FilterBar } from './filter-bar.tsx';
import { filterToUrl } from './filter-url.ts';
import { ListActions, type ShownOffers } from './list-actions.tsx';
import { layouts, listColumns, moreFieldsOf, usualColumns } from './list-columns.ts';
import { viewPagePath } from './locations.ts';
import type { Names } from './names.ts';
import { OfferBeside } from './offer-beside.tsx';
import { OfferTable } from './offer-table.tsx';
import { OfferTabs } from './offer-tabs.tsx';
import { useNames } from './use-names.ts';
import { useOfferList } from './use-offer-list.ts';
import { useOffersAddress } from './use-offers-address.ts';
import { useExcel } from './use-excel.ts';
import { useRemove } from './use-remove.ts';

const words = offersTexts;
const sortKeys = ['name', 'provider', 'municipality', 'validTo', 'updatedAt', 'confirmedOn'] as const;
const usual = { filter: {}, columns: usualColumns, sort: { key: 'name', descending: false } } as const;

function nextSort(sort: OfferSort, key: string): OfferSort {
  if (sort.key === key) return { key: sort.key, descending: !sort.descending };
  const known = sortKeys.find((one) => one === key) ?? 'name';
  return { key: known, descending: known === 'updatedAt' };
}

/** Angebote: the inventory as one list, with the record beside it. */
export function OffersPage() {
  const names = useNames();
  const address = useOffersAddress();
  const { filter, showFilter, openId } = address;
  const view = useView<ContentOf<'offers'>>('offers', { filter, onFilter: (next) => showFilter(next), usual });
  const { all, columns, fields } = useColumns(names, view.columns);
  const { sort, setSort } = view;
  const list = useOfferList(filter, sort, fields);
  const [selected, setSelected] = useSelection(filterToUrl(filter).toString());
  const { remove } = useRemove((gone) => {
    setSelected(nobody);
    if (openId !== null && gone.includes(openId)) address.close();
  });
  const isFiltered = Object.keys(filter).length > 0;
  const total = list.query.data?.total;
  const beside = address.creating || openId !== null;
  const shown: ShownOffers = { list, filter, columns, names };
  return (
    <Page
      title={words.title}
      line={total !== undefined && <WithRate>{lineOf(total, isFiltered, selected.size)}</WithRate>}
      layout="fill"
      actions={<ListActions shown={shown} selected={selected} onSelect={setSelected} onRemove={remove} />}
      toolbar={<Toolbar filter={filter} names={names} view={view} all={all} onChange={showFilter} />}
      panel={beside && <OfferBeside address={address} names={names} onRemove={remove} />}
    >
      <OfferTable
        list={list}
        columns={columns}
        beside={beside}
        shown={`${filterToUrl(filter).toString()} ${sort.key} ${String(sort.descending)}`}
        onClear={isFiltered ? () => showFilter({}) : null}
        sort={sort}
        onSort={(key) => setSort(nextSort(sort, key))}
        openKey={openId}
        onOpen={({ id }) => address.open(id)}
        selected={selected}
        onSelect={setSelected}
      />
    </Page>
  );
}

/** Every column, the chosen ones, and what a row must carry for them. */
function useColumns(names: Names, keys: readonly string[]) {
  const all = useMemo(() => listColumns(names), [names]);
  const columns = useMemo(() => chosenColumns(all, keys), [all, keys]);
  const fields = useMemo(() => moreFieldsOf(keys), [keys]);
  return { all, columns, fields };
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
  const navigate = useNavigate();
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
          onPage={(id) => void navigate(viewPagePath(id))}
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
