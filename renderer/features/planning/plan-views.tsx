import { useMemo, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { MeasureRow, PlanRow } from '../../../shared/contract/planning.ts';
import type { ContentOf } from '../../../shared/contract/views.ts';
import { planViews, type PlanView } from '../../../shared/domain/planning/measure-words.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { Button, EmptyState, ErrorState, LoadingSkeleton, SegmentedControl, type TableColumn } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import { chosenColumns, useSaveTable, useView, ViewMenu, type KeptView } from '../views/index.ts';
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

export interface PlanViewsProps {
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
  const { plan, counts, outline, names, view, address } = props;
  const kept = useView<ContentOf<'measures'>>('measures', {
    filter: address.filter,
    onFilter: (filter, shown) => address.show({ filter, view: shown?.view, group: shown?.group }),
    usual: { filter: {}, columns: usualColumns, sort: planOrder },
    beside: { ...(view !== 'period' && { view }), group: address.group },
  });
  const list = useMeasures(plan.id, address.filter, view === 'list' ? kept.sort : planOrder);
  const all = useAllColumns(names, list.on);
  const saveTable = useSaveTable();
  const saveExcel = (): void =>
    void saveTable({
      title: words.title,
      notes: [plan.name],
      columns: chosenColumns(all, kept.columns),
      rows: list.rows,
    });
  const leads = useLeads(list.rows);
  return (
    <div className={styles.view}>
      {!props.beside && <Tiles counts={counts} filter={address.filter} onChange={address.setFilter} />}
      <search className={styles.toolbar}>
        <SegmentedControl
          label={words.views.label}
          value={view}
          options={planViews.map((one) => ({ value: one, label: words.views[one] }))}
          onChange={(next) => address.show({ filter: address.filter, view: next })}
        />
        {view !== 'period' && (
          <>
            <ViewMenu
              view={kept}
              columns={view === 'list' ? all : []}
              usualColumns={usualColumns}
              onExcel={saveExcel}
            />
            <FilterBar
              filter={address.filter}
              names={names}
              counts={counts}
              guidelines={outline.guidelines}
              leads={leads}
              onChange={address.setFilter}
            />
            <span className={styles.shown}>{words.shownOf(list.total, counts.now.total)}</span>
          </>
        )}
      </search>
      <Shown {...props} list={list} kept={kept} all={all} />
    </div>
  );
}

interface ShownProps extends PlanViewsProps {
  list: Measures;
  kept: KeptView<ContentOf<'measures'>>;
  all: readonly TableColumn<MeasureRow>[];
}

function Shown({ plan, outline, names, view, address, beside, list, kept, all }: ShownProps) {
  const { filter, id, group, open, create, setFilter, setGroup } = address;
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (!list.ready) return <LoadingSkeleton lines={10} />;
  const isFiltered = Object.keys(filter).length > 0;
  if (list.total === 0 && isFiltered) {
    const { filteredTitle, filteredText, reset } = words.empty;
    return (
      <EmptyState title={filteredTitle} action={<Button onClick={() => setFilter({})}>{reset}</Button>}>
        {filteredText}
      </EmptyState>
    );
  }
  if (view === 'plan') {
    return (
      <PlanTree
        plan={plan}
        outline={outline}
        list={list}
        names={names}
        filtered={isFiltered}
        openId={id}
        onOpen={open}
        onCreate={create}
      />
    );
  }
  if (view === 'period') return <PeriodView planId={plan.id} today={list.on} onOpen={open} />;
  if (view === 'time')
    return (
      <Timeline
        printPath={`/berichte?neu=1&art=timeline&satz=${plan.id}`}
        list={list}
        names={names}
        by={group}
        openId={id}
        narrow={beside}
        onBy={setGroup}
        onOpen={open}
      />
    );
  if (view === 'groups')
    return (
      <GroupedView list={list} names={names} by={group} openId={id} narrow={beside} onBy={setGroup} onOpen={open} />
    );
  if (view === 'places') return <PlaceMatrix list={list} names={names} openId={id} narrow={beside} onOpen={open} />;
  return (
    <MeasureList
      list={list}
      names={names}
      sort={kept.sort}
      all={all}
      chosen={kept.columns}
      openId={id}
      narrow={beside}
      onSort={(key) => kept.setSort(nextSort(kept.sort, key))}
      onOpen={open}
    />
  );
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
