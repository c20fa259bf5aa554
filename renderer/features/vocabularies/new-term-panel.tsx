import { useRef } from 'react';
import type { Vocabulary } from '../../../shared/domain/offer-fields.ts';
import { vocabularyTexts as t } from '../../../shared/i18n/de/vocabularies.ts';
import { call } from '../../ipc/client.ts';
import { RecordForm, SidePanel, type FormValue } from '../../ui/index.ts';
import { useSaving } from '../history/index.ts';
import { newTermFields, valuesOf } from './term-form.ts';

interface NewTermPanelProps {
  vocabulary: Vocabulary;
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** A term of the office's own; it stands at the end of the list. */
export function NewTermPanel({ vocabulary, onClose, onSaved }: NewTermPanelProps) {
  const saving = useSaving();
  const saved = useRef<string | null>(null);
  const save = async (entered: Record<string, FormValue>): Promise<void> => {
    const values = valuesOf(entered);
    const run = () => call('vocabularies.save', { vocabulary, id: null, values });
    saved.current = (await saving(run, t.saved(values.name))).id;
  };
  return (
    <SidePanel title={t.create} width="wide" onClose={onClose}>
      <RecordForm
        fields={newTermFields}
        values={{}}
        onSave={save}
        onDone={() => (saved.current ? onSaved(saved.current) : onClose())}
      />
    </SidePanel>
  );
}
