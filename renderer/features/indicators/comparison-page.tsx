import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Comparison, IndicatorRow } from '../../../shared/contract/indicators.ts';
import { comparisonBlocks } from '../../../shared/domain/indicators/comparison-blocks.ts';
import {
  audiences,
  comparisonViews,
  figureBases,
  type Audience,
  type ComparisonView,
  type FigureBase,
} from '../../../shared/domain/indicators/words.ts';
import { common } from '../../../shared/i18n/de/common.ts';
import { indicatorTexts } from '../../../shared/i18n/de/indicators.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Banner,
  Button,
  EmptyState,
  ErrorState,
  LabelledSelect,
  LoadingSkeleton,
  Page,
  SegmentedControl,
  TimeSlider,
} from '../../ui/index.ts';
import { BlocksPreview } from '../handouts/index.ts';
import { ChartActions } from './chart-actions.tsx';
import styles from './indicators.module.css';
import { indicatorPaths, IndicatorTabs } from './tabs.tsx';

const t = indicatorTexts.comparison;

interface View {
  source: string | undefined;
  /** Undefined: the latest. */
  at: number | undefined;
  base: FigureBase;
  view: ComparisonView;
  audience: Audience;
}

const start: View = { source: undefined, at: undefined, base: 'absolute', view: 'bar', audience: 'internal' };

/** Indicators with something to show: a computed one lives on the figures of its parts. */
function withFigures(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const counted = new Set(rows.flatMap(({ id, figures }) => (figures > 0 ? id : [])));
  return rows.filter(({ id, numeratorId, denominatorId }) =>
    [numeratorId ?? id, denominatorId ?? id].every((part) => counted.has(part)),
  );
}

/** The indicator that the address names, or the first with figures, and its comparison as it is looked at. */
function useComparison() {
  const { id } = useParams();
  const [view, setView] = useState<View>(start);
  const list = useCall('indicators.list', {});
  const known = withFigures(list.data?.rows ?? []);
  const indicatorId = id ?? known[0]?.id ?? '';
  const { source, base, audience } = view;
  const query = useCall(
    'indicators.comparison',
    { indicatorId, base, audience, ...(source !== undefined && { source }) },
    { enabled: indicatorId !== '', keepPrevious: true },
  );
  const latest = (query.data?.times.length ?? 1) - 1;
  return {
    known,
    indicatorId,
    comparison: query.data,
    at: Math.min(view.at ?? latest, latest),
    view,
    change: (next: Partial<View>): void => setView({ ...view, ...next }),
    failed: list.error ? list : query.error ? query : null,
    isEmpty: list.data !== undefined && indicatorId === '',
  };
}

/** Kommunen side by side for one indicator: picture and table as they would be printed. */
export function ComparisonPage() {
  const navigate = useNavigate();
  const { known, indicatorId, comparison, at, view, change, failed, isEmpty } = useComparison();
  const choose = (key: string): void => {
    change({ source: undefined, at: undefined });
    void navigate(`${indicatorPaths.comparison}/${key}`, { replace: true });
  };
  return (
    <Page
      title={indicatorTexts.title}
      line={comparison?.indicator.name}
      actions={comparison && <Actions comparison={comparison} view={view} at={at} />}
      toolbar={
        <>
          <IndicatorTabs />
          {known.length > 0 && (
            <LabelledSelect
              label={t.indicator}
              value={indicatorId}
              options={known.map((row) => ({ key: row.id, label: row.name }))}
              onChange={choose}
            />
          )}
          {comparison && <ComparisonChoices comparison={comparison} view={view} at={at} onChange={change} />}
        </>
      }
    >
      {failed && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && !comparison && !isEmpty && <LoadingSkeleton lines={10} />}
      {isEmpty && <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>}
      {comparison && (
        <div className={styles.sheet}>
          {comparison.withheld && view.audience === 'internal' && <Banner tone="warn">{t.internal}</Banner>}
          <BlocksPreview label={comparison.indicator.name} blocks={comparisonBlocks(comparison, view.view, at)} />
        </div>
      )}
    </Page>
  );
}

interface ShownProps {
  comparison: Comparison;
  view: View;
  /** Which of its times. */
  at: number;
}

/** The picture as a file, all of it as a report. */
function Actions({ comparison, view, at }: ShownProps) {
  const navigate = useNavigate();
  return (
    <>
      {view.view !== 'table' && comparison.times.length > 0 && (
        <ChartActions chart={{ comparison: comparison.input, view: view.view, at }} />
      )}
      <Button appearance="primary" onClick={() => void navigate(reportPath(comparison, view, at))}>
        {common.asReport}
      </Button>
    </>
  );
}

function reportPath({ indicator, source, times }: Comparison, { base, view }: View, at: number): string {
  const period = times[at]?.period ?? '';
  const words = {
    neu: '1',
    art: 'comparison',
    satz: indicator.id,
    quelle: source,
    zeit: period,
    bezug: base,
    bild: view,
  };
  return `/berichte?${new URLSearchParams(words).toString()}`;
}

interface ComparisonChoicesProps extends ShownProps {
  onChange: (change: Partial<View>) => void;
}

/** Source, picture, base, audience; the slider moves through the times. */
function ComparisonChoices({ comparison, view, at, onChange }: ComparisonChoicesProps) {
  const { sources, source, times, indicator } = comparison;
  const bases = figureBases.map((value) => ({ value, label: t.bases[value] }));
  return (
    <>
      {sources.length > 1 && (
        <LabelledSelect
          label={t.source}
          value={source}
          options={sources.map((one) => ({ key: one, label: one }))}
          onChange={(key) => onChange({ source: key, at: undefined })}
        />
      )}
      <SegmentedControl
        label={t.chart}
        value={view.view}
        options={comparisonViews.map((value) => ({ value, label: t.charts[value] }))}
        onChange={(next) => onChange({ view: next })}
      />
      {isCount(indicator) && (
        <SegmentedControl label={t.base} value={view.base} options={bases} onChange={(base) => onChange({ base })} />
      )}
      <SegmentedControl
        label={t.audience}
        value={view.audience}
        options={audiences.map((value) => ({ value, label: t.audiences[value] }))}
        onChange={(audience) => onChange({ audience })}
      />
      {times.length > 1 && view.view === 'bar' && (
        <TimeSlider
          label={t.time}
          times={times.map(({ label }) => label)}
          at={at}
          onChange={(next) => onChange({ at: next })}
        />
      )}
    </>
  );
}

const isCount = ({ unit, countsPersons, computed }: IndicatorRow): boolean =>
  countsPersons && !computed && unit !== '%';
