import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { placesIn } from '../../../../shared/domain/place-key.ts';
import { needsTexts as t } from '../../../../shared/i18n/de/coverage-needs.ts';
import { viewsTexts } from '../../../../shared/i18n/de/views.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Button, copyNow, ErrorState, LoadingSkeleton, Page, SegmentedControl, useToast } from '../../../ui/index.ts';
import { FilterMenu, useNames, type Names } from '../../offers/index.ts';
import { useAnswers } from '../../planning/index.ts';
import { useSaveTable } from '../../views/index.ts';
import { CoverageTabs } from '../coverage-tabs.tsx';
import {
  dismissedColumns,
  gapColumns,
  namedColumns,
  possibleColumns,
  possibleCopy,
  type AnswersOf,
} from './columns.ts';
import { GapPanel } from './gap-panel.tsx';
import { NamedPanel } from './named-panel.tsx';
import { NeedForm } from './need-form.tsx';
import { NeedList, type NeedListProps } from './need-list.tsx';
import { isAsked, needViews, placeFromUrl, placeToUrl, type NeedsPlace, type NeedView } from './needs-view.ts';
import { PossiblePanel } from './possible-panel.tsx';
import { ThresholdsDialog } from './thresholds-dialog.tsx';

/** Everything the page shows, asked once: the counts stand on the views. */
function useNeeds(names: Names) {
  const possible = useCall('coverage.possibleNeeds', {}, { keepPrevious: true });
  const gaps = useCall('coverage.gaps', {}, { keepPrevious: true });
  const named = useCall('coverage.namedNeeds', { limit: 500 }, { keepPrevious: true });
  const all = [possible, gaps, named];
  return {
    possible: possible.data,
    gaps: gaps.data?.gaps ?? [],
    named: named.data,
    error: all.find(({ error }) => error)?.error,
    ready: all.every(({ data }) => data !== undefined) && names.ready,
    retry: () => all.forEach((query) => void query.refetch()),
  };
}
type Needs = ReturnType<typeof useNeeds>;

interface Shown {
  list: ReactNode;
  panel: ReactNode;
  copy: () => boolean;
  /** The list as a table, for an Excel file. */
  save: (saveTable: ReturnType<typeof useSaveTable>, notes: readonly string[]) => Promise<void>;
}
interface Opened {
  key: string | null;
  open: (key: string) => void;
  close: () => void;
}

/** A list with the record beside it. */
function shownOf<Row>(
  props: Omit<NeedListProps<Row>, 'openKey' | 'onOpen'>,
  opened: Opened,
  panel: (row: Row) => ReactNode,
): Shown {
  const row = props.rows.find((one) => props.rowKey(one) === opened.key);
  return {
    list: <NeedList {...props} openKey={opened.key} onOpen={(one) => opened.open(props.rowKey(one))} />,
    panel: row && panel(row),
    copy: () => copyNow(props.copyColumns ?? props.columns, props.rows),
    save: (saveTable, notes) =>
      saveTable({ title: props.label, notes, columns: props.copyColumns ?? props.columns, rows: props.rows }),
  };
}

function viewOf(
  needs: Needs,
  place: NeedsPlace,
  names: Names,
  opened: Opened,
  add: ReactNode,
  answers: AnswersOf,
): Shown {
  const { possible, gaps, named } = needs;
  const computed = possible?.needs ?? [];
  const { view } = place;
  if (view === 'gaps') {
    const rows = gaps.filter((gap) => isAsked(place, [gap.ags], [gap.fieldOfAction]));
    const list = {
      label: t.views.gaps(),
      line: t.lines.gaps,
      columns: gapColumns(names, answers),
      beside: 6,
      rows,
      empty: t.empty.gaps,
    };
    return shownOf({ ...list, all: gaps.length, total: gaps.length, rowKey: ({ id }) => id }, opened, (gap) => (
      <GapPanel key={gap.id} gap={gap} names={names} onClose={opened.close} />
    ));
  }
  if (view === 'named') {
    const all = named?.rows ?? [];
    const rows = all.filter((need) => isAsked(place, placesIn(need.place), need.fieldsOfAction));
    const list = {
      label: t.views.named(),
      line: t.lines.named,
      columns: namedColumns(names),
      rows,
      empty: t.empty.named,
    };
    const counts = { all: all.length, total: named?.total ?? 0, rowKey: ({ id }: { id: string }) => id, action: add };
    return shownOf({ ...list, ...counts }, opened, (need) => (
      <NamedPanel key={need.id} need={need} names={names} onClose={opened.close} />
    ));
  }
  const all = computed.filter(({ dismissed }) => (dismissed !== null) === (view === 'dismissed'));
  const rows = all.filter((need) => isAsked(place, [need.ags], [need.fieldOfAction]));
  const base = {
    rows,
    all: all.length,
    total: all.length + (possible?.total ?? 0) - computed.length,
    empty: t.empty[view],
  };
  const list =
    view === 'dismissed'
      ? { label: t.views.dismissed(), line: t.lines.dismissed, columns: dismissedColumns(names) }
      : {
          label: t.views.possible(),
          line: <PossibleLine needs={needs} />,
          columns: possibleColumns(names),
          copyColumns: possibleCopy(names),
          action: add,
        };
  return shownOf({ ...base, ...list, rowKey: ({ key }) => key }, opened, (need) => (
    <PossiblePanel key={need.key} need={need} names={names} onClose={opened.close} />
  ));
}

function PossibleLine({ needs: { possible } }: { needs: Needs }) {
  return (
    <>
      <p>{t.lines.possible}</p>
      {possible && <p>{t.thresholds.line(possible.thresholds, possible.placesPer)}</p>}
    </>
  );
}

const countsOf = ({ possible, gaps, named }: Needs): Record<NeedView, number | undefined> => ({
  possible: possible?.needs.filter(({ dismissed }) => !dismissed).length,
  gaps: possible && gaps.length,
  dismissed: possible?.needs.filter(({ dismissed }) => dismissed).length,
  named: named?.total,
});

/** Bedarfe und Lücken: what may be missing, what a person decided about it, and what was named as a need. */
export function NeedsPage() {
  const names = useNames();
  const needs = useNeeds(names);
  const toast = useToast();
  const saveTable = useSaveTable();
  const [parameters, setParameters] = useSearchParams();
  const [key, setKey] = useState<string | null>(parameters.get('satz'));
  const [dialog, setDialog] = useState<'add' | 'thresholds' | null>(null);
  const place = placeFromUrl(parameters);
  const show = (change: Partial<NeedsPlace>): void => {
    if (change.view) setKey(null);
    setParameters(placeToUrl({ ...place, ...change }), { replace: true });
  };
  const add = (
    <Button appearance="primary" onClick={() => setDialog('add')}>
      {t.add.open}
    </Button>
  );
  const shown = viewOf(needs, place, names, { key, open: setKey, close: () => setKey(null) }, add, useAnswers());
  const counts = countsOf(needs);
  const survey = needs.possible?.survey;
  const copy = (): void =>
    shown.copy() ? toast({ text: t.copied, tone: 'ok' }) : toast({ text: t.copyFailed, tone: 'danger' });
  return (
    <Page
      title={t.title}
      line={survey?.title}
      layout="fill"
      actions={
        <>
          <Button onClick={() => setDialog('thresholds')}>{t.thresholds.button}</Button>
          <Button onClick={() => void shown.save(saveTable, survey ? [survey.title] : [])}>{viewsTexts.excel}</Button>
          <Button onClick={copy}>{t.copy}</Button>
          {add}
        </>
      }
      toolbar={
        <>
          <CoverageTabs />
          <SegmentedControl
            label={t.views.label}
            value={place.view}
            options={needViews.map((view) => ({ value: view, label: t.views[view](counts[view]) }))}
            onChange={(view) => show({ view })}
          />
          <FilterMenu
            name={t.filters.municipality}
            choices={names.municipalities}
            chosen={place.municipalities}
            onChange={(municipalities) => show({ municipalities })}
          />
          <FilterMenu
            name={t.filters.fieldOfAction}
            choices={names.terms('fieldOfAction')}
            chosen={place.fields}
            onChange={(fields) => show({ fields })}
          />
        </>
      }
      panel={needs.ready && shown.panel}
    >
      {needs.error && <ErrorState error={needs.error} onRetry={needs.retry} />}
      {!needs.error && !needs.ready && <LoadingSkeleton lines={10} />}
      {!needs.error && needs.ready && shown.list}
      {dialog === 'add' && <NeedForm names={names} onClose={() => setDialog(null)} />}
      {dialog === 'thresholds' && needs.possible && (
        <ThresholdsDialog thresholds={needs.possible.thresholds} onClose={() => setDialog(null)} />
      )}
    </Page>
  );
}
