import type { InputOf } from '../../../shared/contract/index.ts';
import type { AgendaItem } from '../../../shared/contract/meetings.ts';
import { call } from '../../ipc/client.ts';
import { formValuesIn, RecordForm, type FormValue } from '../../ui/index.ts';
import { itemFields } from './fields.ts';
import { withFlags } from './form-values.ts';

interface ItemFormProps {
  meetingId: string;
  /** Null for a new one. */
  item: AgendaItem | null;
  onDone: () => void;
}

/** The fields of one item of the agenda. */
export function ItemForm({ meetingId, item, onDone }: ItemFormProps) {
  const save = (entered: Record<string, FormValue>) => {
    const values = withFlags(itemFields, entered) as InputOf<'meetings.saveItem'>['values'];
    return call('meetings.saveItem', { id: item?.id ?? null, meetingId, values });
  };
  return (
    <RecordForm
      fields={itemFields}
      values={item ? formValuesIn(item) : { public: true, below: false }}
      onSave={save}
      onDone={onDone}
    />
  );
}
