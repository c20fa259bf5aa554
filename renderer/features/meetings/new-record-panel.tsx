import { useRef } from 'react';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { call } from '../../ipc/client.ts';
import { RecordForm, SidePanel, useToast, type FormField, type FormValue, type FormValues } from '../../ui/index.ts';
import { withFlags } from './form-values.ts';

interface NewRecordPanelProps {
  title: string;
  channel: 'bodies.save' | 'meetings.save';
  fields: readonly FormField[];
  fresh: FormValues;
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** The empty form beside the list. */
export function NewRecordPanel({ title, channel, fields, fresh, onClose, onSaved }: NewRecordPanelProps) {
  const toast = useToast();
  const saved = useRef<string | null>(null);
  const save = async (values: Record<string, FormValue>): Promise<void> => {
    const input = { id: null, values: withFlags(fields, values) } as Parameters<typeof call<typeof channel>>[1];
    saved.current = (await call(channel, input)).id;
    toast({ text: recordTexts.saved, tone: 'ok' });
  };
  return (
    <SidePanel title={title} width="wide" onClose={onClose}>
      <RecordForm
        fields={fields}
        values={fresh}
        onSave={save}
        onDone={() => (saved.current ? onSaved(saved.current) : onClose())}
      />
    </SidePanel>
  );
}
