import { useParams } from 'react-router';
import { structureFields } from '../../../shared/domain/import-fields.ts';
import { entriesTexts as t } from '../../../shared/i18n/de/entries.ts';
import { fieldLabels } from '../../../shared/i18n/de/fields.ts';
import { useCall } from '../../ipc/queries.ts';
import { useNames } from '../offers/index.ts';
import { EntriesPage } from './entries-page.tsx';
import { entryText, placeName } from './entry-text.ts';

const words = t.structures;
const fields = [...structureFields, 'remark'] as const;

/** One column per municipality, one row per question. */
export function StructuresPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useCall('surveys.structures', { surveyId: id });
  const names = useNames();
  const entries = data?.rows ?? [];
  const rows = fields.map((field) => ({
    head: { key: field, label: fieldLabels[field] },
    cells: entries.map((entry) => {
      const title = `${placeName(entry.place, names)}: ${fieldLabels[field]}`;
      const text = entryText(field, entry.values[field], names);
      return { text, entity: 'structure' as const, id: entry.id, field, title };
    }),
  }));
  const columns = entries.map(({ id: key, place, sender }) => ({
    key,
    label: placeName(place, names),
    ...(sender !== '' && { note: t.by(sender) }),
  }));
  return (
    <EntriesPage
      lead={words.lead}
      empty={{ title: words.emptyTitle, text: words.emptyText }}
      loading={isPending || !names.ready}
      error={error}
      onRetry={() => void refetch()}
      table={{ label: words.table, corner: words.field, columns, rows }}
      shown={entries.length}
      total={data?.total ?? 0}
    />
  );
}
