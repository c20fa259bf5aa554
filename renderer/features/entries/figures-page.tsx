import { useState } from 'react';
import { useParams } from 'react-router';
import { entriesTexts as t } from '../../../shared/i18n/de/entries.ts';
import { useCall } from '../../ipc/queries.ts';
import { LabelledSelect } from '../../ui/index.ts';
import { useNames } from '../offers/index.ts';
import { EntriesPage } from './entries-page.tsx';
import { figureColumns, figureRows } from './figure-grid.ts';
import { useRoundPage } from './use-round-page.tsx';

const words = t.figures;

/** The figures of one indicator: municipalities downwards, times and sources across. */
export function FiguresPage() {
  const { id = '' } = useParams();
  const [indicatorId, setIndicatorId] = useState<string | null>(null);
  const { data, error, isPending, refetch } = useCall(
    'surveys.figures',
    { surveyId: id, indicatorId },
    { keepPrevious: true },
  );
  const round = useRoundPage(id);
  const names = useNames();
  const figures = data?.rows ?? [];
  const name = data?.indicators.find((one) => one.id === data.indicatorId)?.name ?? '';
  const columns = figureColumns(figures);
  const choice = data && data.indicators.length > 0 && (
    <LabelledSelect
      label={words.choose}
      value={data.indicatorId ?? ''}
      options={data.indicators.map((one) => ({ key: one.id, label: words.option(one.name, one.figures) }))}
      onChange={setIndicatorId}
    />
  );
  const rows = figureRows(name, figures, columns, names);
  return (
    <EntriesPage
      title={round.title}
      lead={words.lead}
      empty={{ title: words.emptyTitle, text: words.emptyText }}
      toolbar={
        <>
          {round.tabs}
          {choice}
        </>
      }
      loading={isPending || !names.ready}
      error={error ?? round.error}
      onRetry={() => void refetch()}
      table={{ label: words.table(name), corner: words.place, columns, rows, figures: true }}
      shown={figures.length}
      total={data?.total ?? 0}
    />
  );
}
