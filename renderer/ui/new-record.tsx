import { useRef } from 'react';
import type { FormField, FormValue, FormValues } from './form-values.ts';
import { RecordForm } from './record-form.tsx';
import { SidePanel } from './side-panel.tsx';

export interface NewRecordProps {
  title: string;
  fields: readonly FormField[];
  /** Asked on demand only. */
  more?: readonly FormField[];
  /** What it begins with. */
  start: FormValues;
  submitLabel?: string;
  onSave: (values: Record<string, FormValue>) => Promise<{ id: string }>;
  onClose: () => void;
  /** Leads to the record that was made. */
  onSaved: (id: string) => void;
}

/** The empty form beside a list: what is saved in it is shown next. */
export function NewRecord({ title, start, onSave, onClose, onSaved, ...form }: NewRecordProps) {
  const made = useRef<string | null>(null);
  const save = async (values: Record<string, FormValue>): Promise<void> => {
    made.current = (await onSave(values)).id;
  };
  return (
    <SidePanel title={title} width="wide" onClose={onClose}>
      <RecordForm
        {...form}
        values={start}
        onSave={save}
        onDone={() => (made.current === null ? onClose() : onSaved(made.current))}
      />
    </SidePanel>
  );
}
