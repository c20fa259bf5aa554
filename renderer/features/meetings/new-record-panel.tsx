import type { InputOf } from '../../../shared/contract/index.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { call } from '../../ipc/client.ts';
import { NewRecord, useToast, type FormField, type FormValue, type FormValues } from '../../ui/index.ts';
import { withFlags } from './form-values.ts';

interface NewRecordPanelProps {
  title: string;
  channel: 'bodies.save' | 'meetings.save';
  fields: readonly FormField[];
  start: FormValues;
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** A new body or meeting, said when it is kept. */
export function NewRecordPanel({ channel, ...form }: NewRecordPanelProps) {
  const toast = useToast();
  const save = async (values: Record<string, FormValue>): Promise<{ id: string }> => {
    const input = { id: null, values: withFlags(form.fields, values) } as InputOf<typeof channel>;
    const made = await call(channel, input);
    toast({ text: recordTexts.saved, tone: 'ok' });
    return made;
  };
  return <NewRecord {...form} onSave={save} />;
}
