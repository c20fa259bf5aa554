import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Finding, FindingView } from '../../../../shared/contract/coverage-findings.ts';
import type { OutputOf } from '../../../../shared/contract/index.ts';
import { coverageTexts } from '../../../../shared/i18n/de/coverage.ts';
import { findingTexts as t } from '../../../../shared/i18n/de/coverage-findings.ts';
import { formatNumber } from '../../../../shared/i18n/format.ts';
import { viewsTexts } from '../../../../shared/i18n/de/views.ts';
import { paths } from '../../../app/paths.ts';
import { useCall } from '../../../ipc/queries.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  Page,
  SegmentedControl,
  SidePanel,
  VirtualTable,
  type CopyColumn,
  type TableColumn,
} from '../../../ui/index.ts';
import { useNames, type Names } from '../../offers/index.ts';
import { useSaveTable } from '../../views/index.ts';
import { RoundPicker } from '../../surveys/index.ts';
import { CoverageTabs } from '../coverage-tabs.tsx';
import needs from '../needs/needs.module.css';
import { OfferList } from '../offer-links.tsx';

// Named by their words, not taken from the contract: schemas stay out of the window.
const views = Object.keys(t.views) as FindingView[];
const viewOf = (name: string | null): FindingView => views.find((view) => view === name) ?? 'single';
const keyOf = ({ ags, fieldOfAction, targetGroup }: Finding): string => [ags, fieldOfAction, targetGroup].join('|');
const matrixOf = ({ ags, fieldOfAction }: Finding): string =>
  `${paths.coverage}?${new URLSearchParams({ zeilen: 'fieldOfAction', spalten: 'municipality', zeile: fieldOfAction, spalte: ags }).toString()}`;
const providersOf = ({ offers }: Finding): string =>
  [...new Set(offers.map(({ provider }) => provider ?? t.withoutProvider))].join(', ');

const columnsOf = (names: Names, view: FindingView): TableColumn<Finding>[] => [
  { key: 'municipality', header: t.columns.municipality, width: '150px', text: ({ ags }) => names.municipality(ags) },
  {
    key: 'field',
    header: t.columns.fieldOfAction,
    width: 'minmax(180px, 1fr)',
    text: ({ fieldOfAction }) => names.term('fieldOfAction', fieldOfAction),
  },
  ...(view === 'several'
    ? [
        {
          key: 'group',
          header: t.columns.targetGroup,
          width: 'minmax(130px, 0.8fr)',
          text: ({ targetGroup }: Finding) => names.term('targetGroup', targetGroup),
        },
      ]
    : []),
  {
    key: 'count',
    header: t.columns.count,
    width: '90px',
    align: 'end',
    number: true,
    text: ({ offers }) => formatNumber(offers.length),
  },
  { key: 'providers', header: t.columns.providers, width: 'minmax(220px, 2fr)', text: providersOf },
];

/** In a file the offers are named as well: there is no panel beside it. */
const savedColumns = (columns: readonly TableColumn<Finding>[]): CopyColumn<Finding>[] => [
  ...columns,
  { header: t.columns.offers, text: ({ offers }) => offers.map(({ name }) => name).join('; ') },
];

/** Auffälligkeiten: one provider alone, possible double structures, and what changed since the round before. */
export function FindingsPage() {
  const names = useNames();
  const [parameters, setParameters] = useSearchParams();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const view = viewOf(parameters.get('ansicht'));
  const surveyId = parameters.get('erhebung') ?? undefined;
  const { data, error, refetch } = useCall('coverage.findings', { view, ...(surveyId !== undefined && { surveyId }) });
  const show = (next: FindingView, round: string | undefined): void => {
    setOpenKey(null);
    setParameters({ ansicht: next, ...(round !== undefined && { erhebung: round }) }, { replace: true });
  };
  const open = data?.rows.find((row) => keyOf(row) === openKey);
  const found = data && names.ready ? data : undefined;
  const list = { view, columns: useMemo(() => columnsOf(names, view), [names, view]) };
  return (
    <Page
      title={coverageTexts.title}
      line={data && lineOf(data, view)}
      layout="fill"
      actions={data && data.rows.length > 0 && <SaveExcel {...list} found={data} />}
      toolbar={
        <>
          <CoverageTabs />
          <SegmentedControl
            label={t.viewsLabel}
            value={view}
            options={views.map((value) => ({ value, label: t.views[value] }))}
            onChange={(next) => show(next, surveyId)}
          />
          <RoundPicker value={surveyId} onChange={(round) => show(view, round)} />
        </>
      }
      panel={open && <FindingPanel finding={open} names={names} onClose={() => setOpenKey(null)} />}
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !found && <LoadingSkeleton lines={10} />}
      {!error && found && <FindingList {...list} found={found} openKey={openKey} onOpen={setOpenKey} />}
    </Page>
  );
}

type Found = OutputOf<'coverage.findings'>;
interface ListOfView {
  view: FindingView;
  columns: readonly TableColumn<Finding>[];
  found: Found;
}

const compares = (view: FindingView): boolean => view === 'added' || view === 'gone';
const lineOf = ({ survey, before }: Found, view: FindingView): string =>
  [survey.title, ...(compares(view) && before ? [t.compared(before.title)] : [])].join(' · ');

function SaveExcel({ view, columns, found }: ListOfView) {
  const saveTable = useSaveTable();
  const notes = [lineOf(found, view), t.lines[view]];
  const save = (): void =>
    void saveTable({ title: t.views[view], notes, columns: savedColumns(columns), rows: found.rows });
  return <Button onClick={save}>{viewsTexts.excel}</Button>;
}

interface FindingListProps extends ListOfView {
  openKey: string | null;
  onOpen: (key: string) => void;
}

function FindingList({ view, columns, found: { rows, total, before }, openKey, onOpen }: FindingListProps) {
  if (rows.length === 0)
    return <EmptyState title={t.none.title}>{compares(view) && !before ? t.noRound : t.none.text}</EmptyState>;
  return (
    <div className={needs.list}>
      <p className={needs.line}>{t.lines[view]}</p>
      <VirtualTable
        label={t.views[view]}
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        openKey={openKey}
        onOpen={(row) => onOpen(keyOf(row))}
      />
      {total > rows.length && <p className={needs.line}>{t.shownOnly(total)}</p>}
    </div>
  );
}

function FindingPanel({ finding, names, onClose }: { finding: Finding; names: Names; onClose: () => void }) {
  const field = names.term('fieldOfAction', finding.fieldOfAction);
  return (
    <SidePanel title={coverageTexts.panel.cellTitle(field, names.municipality(finding.ags))} onClose={onClose}>
      <OfferList offers={finding.offers} />
      <p>
        <Link to={matrixOf(finding)}>{t.toMatrix}</Link>
      </p>
    </SidePanel>
  );
}
