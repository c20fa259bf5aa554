import type { InputOf } from '../../../shared/contract/index.ts';
import { fundingTexts as t } from '../../../shared/i18n/de/funding.ts';
import { call } from '../../ipc/client.ts';
import { NewRecord } from '../../ui/index.ts';
import { programmeFields } from './fields.ts';

interface NewProgrammePanelProps {
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** A programme entered by hand. */
export function NewProgrammePanel({ onClose, onSaved }: NewProgrammePanelProps) {
  return (
    <NewRecord
      title={t.create}
      fields={programmeFields}
      start={{ state: 'open' }}
      onSave={(values) =>
        call('funding.saveProgramme', { id: null, values: values as InputOf<'funding.saveProgramme'>['values'] })
      }
      onClose={onClose}
      onSaved={onSaved}
    />
  );
}
