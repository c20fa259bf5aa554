import { useParams } from 'react-router';
import { entriesTexts as t } from '../../../shared/i18n/de/entries.ts';
import { fieldLabels } from '../../../shared/i18n/de/fields.ts';
import { useCall } from '../../ipc/queries.ts';
import { useNames } from '../offers/index.ts';
import { EntriesPage } from './entries-page.tsx';
import { useRoundPage } from './use-round-page.tsx';
import { needColumns, needText, placeName } from './entry-text.ts';

const words = t.needs;
const [, ...fields] = needColumns;

/** The needs, one row each, municipality by municipality. */
export function NeedsPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useCall('surveys.needs', { surveyId: id });
  const round = useRoundPage(id);
  const names = useNames();
  const needs = data?.rows ?? [];
  const rows = needs.map((need) => {
    const place = placeName(need.place, names);
    return {
      head: { key: need.id, label: place, ...(need.sender !== '' && { note: t.by(need.sender) }) },
      cells: fields.map((field) => ({
        text: needText(need, field, names),
        entity: 'need' as const,
        id: need.id,
        field,
        title: `${place}: ${fieldLabels[field]}`,
      })),
    };
  });
  return (
    <EntriesPage
      title={round.title}
      toolbar={round.tabs}
      lead={words.lead}
      empty={{ title: words.emptyTitle, text: words.emptyText }}
      loading={isPending || !names.ready}
      error={error ?? round.error}
      onRetry={() => void refetch()}
      table={{
        label: words.table,
        corner: fieldLabels.municipality,
        columns: fields.map((field) => ({ key: field, label: fieldLabels[field], wide: field === 'need' })),
        rows,
      }}
      shown={needs.length}
      total={data?.total ?? 0}
    />
  );
}
