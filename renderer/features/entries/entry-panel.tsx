import { entriesTexts as t } from '../../../shared/i18n/de/entries.ts';
import { fieldLabels } from '../../../shared/i18n/de/fields.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, KeyValueList, SidePanel } from '../../ui/index.ts';
import { OriginLine } from '../offers/index.ts';
import type { EntryCell } from './entry-table.tsx';

/** One value beside the table: what it says and the cell it came from. */
export function EntryPanel({ cell, onClose }: { cell: EntryCell; onClose: () => void }) {
  const { entity, id, field, text, title } = cell;
  const query = useCall('surveys.entryOrigin', { entity, id, field });
  const { data } = query;
  const items = [{ label: field === 'value' ? t.value : fieldLabels[field], value: text }];
  return (
    <SidePanel title={title} onClose={onClose}>
      <KeyValueList items={items} />
      <Awaited query={query} lines={3} />
      {data && (data.origin ? <OriginLine origin={data.origin} /> : <p>{offersTexts.origin.unknown}</p>)}
    </SidePanel>
  );
}
