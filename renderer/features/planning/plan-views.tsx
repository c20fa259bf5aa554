import { useMemo, useState, type ComponentProps } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { MeasureRow, PlanRow } from '../../../shared/contract/planning.ts';
import type { ContentOf } from '../../../shared/contract/views.ts';
import { planViews, type PlanView } from '../../../shared/domain/planning/measure-words.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { ErrorState, LoadingSkeleton, NoHits, Page, SegmentedControl, type TableColumn } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import { chosenColumns, useSaveTable, useView, ViewMenu, type KeptView } from '../views/index.ts';
import { EarlierDay } from './earlier-day.tsx';
import { FilterBar } from './filter-bar.tsx';
import { GroupedView } from './grouped-view.tsx';
import { allColumns, usualColumns } from './list-columns.tsx';
import { MeasureList } from './measure-list.tsx';
import { PeriodView } from './period-view.tsx';
import { PlaceMatrix } from './place-matrix.tsx';
import { PlanTree } from './plan-tree.tsx';
import styles from './planning.module.css';
import { Tiles } from './tiles.tsx';
import { Timeline } from './timeline.tsx';
import type { Address } from './use-address.ts';
import { useMeasures, type MeasureList as Measures, type PlanSort } from './use-plan.ts';

const words = planningTexts;

/** The page around the views. */
export type PlanFrame = Omit<ComponentProps<typeof Page>, 'toolbar' | 'children'>;

export interface PlanViewsProps {
  frame: PlanFrame;
  plan: PlanRow;
  counts: OutputOf<'planning.counts'>;
  outline: OutputOf<'planning.outline'>;
  names: Names;
  view: PlanView;
  address: Address;
  /** A record stands beside: less room. */
  beside: boolean;
}

/** Counts, filters and one of the views; all views show the measures of one list. */
export function PlanViews(props: PlanViewsProps) {
  const { frame, plan, counts, names, view, address } = props;
  const kept = useView<ContentOf<'measures'>>('measures', {
    filter: address.filter,
    onFilter: (filter, shown) => address.show({ filter, view: shown?.view, group: shown?.group }),
    usual: { filter: {}, columns: usualColumns, sort: planOrder },
    beside: { ...(view !== 'period' && { view }), group: address.group },
  });
  const list = useMeasures(plan.id, address.filter, view === 'list' ? kept.sort : planOrder, address.on);
  const all = useAllColumns(names, list.on);
  const shown = { ...props, list, kept, all };
  return (
    <Page
      {...frame}
      toolbar={
        <search className={styles.toolbar}>
          <SegmentedControl
            label={words.views.label}
            value={view}
            options={planViews.map((one) => ({ value: one, label: words.views[one] }))}
            onChange={(next) => address.show({ filter: address.filter, view: next })}
          />
          {view !== 'period' && <Narrowing {...shown} />}
        </search>
      }
    >
      <div className={styles.view}>
        {address.on !== null && <EarlierDay key={list.on} day={address.on} onDay={address.setOn} />}
        {!props.beside && <Tiles counts={counts} filter={address.filter} onChange={address.setFilter} />}
        <Shown {...shown} />
      </div>
    </Page>
  );
}

interface ShownProps extends PlanViewsProps {
  list: Measures;
  kept: KeptView<ContentOf<'measures'>>;
  all: readonly TableColumn<MeasureRow>[];
}

/** Kept views, filters, and how many measures they leave. */
function Narrowing({ plan, counts, outline, names, view, address, list, kept, all }: ShownProps) {
  const leads = useLeads(list.rows);
  const saveTable = useSaveTable();
  const columns = chosenColumns(all, kept.columns);
  return (
    <>
      <ViewMenu
        view={kept}
        columns={view === 'list' ? all : []}
        usualColumns={usualColumns}
        onExcel={() =>
          void saveTable({
            title: words.title,
            notes: [plan.name, ...(address.on === null ? [] : [words.earlier.title(address.on)])],
            columns,
            rows: list.rows,
          })
        }
      />
      <FilterBar
        filter={address.filter}
        names={names}
        counts={counts}
        guidelines={outline.guidelines}
        leads={leads}
        onChange={address.setFilter}
      />
      {list.total < counts.now.total && (
        <span className={styles.shown}>{words.shownOf(list.total, counts.now.total)}</span>
      )}
    </>
  );
}

function Shown(props: ShownProps) {
  const { plan, names, view, address, beside, list, kept, all } = props;
  const { filter, id, group, open, setFilter, setGroup } = address;
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (!list.ready) return <LoadingSkeleton lines={10} />;
  const filtered = Object.keys(filter).length > 0;
  if (list.total === 0 && filtered) return <NoHits words={words.noHits} onClear={() => setFilter({})} />;
  const shown = { list, names, openId: id, narrow: beside, onOpen: open };
  const past = address.on !== null;
  const grouped = { ...shown, by: group, onBy: setGroup };
  switch (view) {
    case 'plan':
      return <PlanTree {...props} filtered={filtered} openId={id} onOpen={open} onCreate={address.create} />;
    case 'period':
      return <PeriodView planId={plan.id} today={list.on} onOpen={open} />;
    case 'time':
      return <Timeline {...grouped} past={past} printPath={`/berichte?neu=1&art=timeline&satz=${plan.id}`} />;
    case 'groups':
      return <GroupedView {...grouped} />;
    case 'places':
      return <PlaceMatrix {...shown} />;
    default:
      return (
        <MeasureList
          {...shown}
          past={past}
          sort={kept.sort}
          all={all}
          chosen={kept.columns}
          onSort={(key) => kept.setSort(nextSort(kept.sort, key))}
        />
      );
  }
}

const planOrder: PlanSort = { key: 'plan', descending: false };
const sortKeys = ['plan', 'name', 'lead', 'status', 'trafficLight', 'end'] as const;
function nextSort(sort: PlanSort, key: string): PlanSort {
  if (sort.key === key) return { key: sort.key, descending: !sort.descending };
  return { key: sortKeys.find((one) => one === key) ?? 'plan', descending: false };
}

/** Every column of the list; its time line shows the year of the day with the ones beside it. */
function useAllColumns(names: Names, on: string): TableColumn<MeasureRow>[] {
  return useMemo(() => {
    const present = Number(on.slice(0, 4));
    return allColumns(names, { from: present - 1, to: present + 1 }, on);
  }, [names, on]);
}

/** Who leads a measure that was shown; remembered, so that a filter does not take the other names away. */
function useLeads(rows: Measures['rows']): readonly { id: string; name: string }[] {
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const fresh = rows.flatMap(({ leadId, lead }) =>
    leadId && lead && known.get(leadId) !== lead ? [[leadId, lead] as const] : [],
  );
  if (fresh.length > 0) setKnown(new Map([...known, ...fresh]));
  return useMemo(() => [...known].map(([id, name]) => ({ id, name })), [known]);
}
