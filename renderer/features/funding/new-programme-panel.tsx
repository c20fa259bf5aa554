import { useRef } from 'react';
import type { InputOf } from '../../../shared/contract/index.ts';
import { fundingTexts as t } from '../../../shared/i18n/de/funding.ts';
import { call } from '../../ipc/client.ts';
import { RecordForm, SidePanel, type FormValue } from '../../ui/index.ts';
import { programmeFields } from './fields.ts';

interface NewProgrammePanelProps {
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** A programme entered by hand. */
export function NewProgrammePanel({ onClose, onSaved }: NewProgrammePanelProps) {
  const saved = useRef<string | null>(null);
  const save = async (entered: Record<string, FormValue>): Promise<void> => {
    const values = entered as InputOf<'funding.saveProgramme'>['values'];
    saved.current = (await call('funding.saveProgramme', { id: null, values })).id;
  };
  return (
    <SidePanel title={t.create} width="wide" onClose={onClose}>
      <RecordForm
        fields={programmeFields}
        values={{ state: 'open' }}
        onSave={save}
        onDone={() => (saved.current ? onSaved(saved.current) : onClose())}
      />
    </SidePanel>
  );
}
