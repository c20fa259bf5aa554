import { useRef } from 'react';
import { organizationsTexts as t } from '../../../shared/i18n/de/organizations.ts';
import { call } from '../../ipc/client.ts';
import { RecordForm, SidePanel, useToast, type Choice, type FormValue } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import { organizationFields } from './fields.ts';

interface NewOrganizationPanelProps {
  names: Names;
  choices: readonly Choice[];
  onClose: () => void;
  onSaved: (id: string) => void;
}
type Values = Parameters<typeof call<'organizations.save'>>[1]['values'];

/** The empty form beside the list; everything else is added in the record. */
export function NewOrganizationPanel({ names, choices, onClose, onSaved }: NewOrganizationPanelProps) {
  const toast = useToast();
  const saved = useRef<string | null>(null);
  const fields = organizationFields(names, choices);
  const save = async (values: Record<string, FormValue>): Promise<void> => {
    const { id } = await call('organizations.save', { id: null, values: values as Values });
    toast({ text: t.created(String(values['name'])), tone: 'ok' });
    saved.current = id;
  };
  return (
    <SidePanel title={t.newTitle} width="wide" onClose={onClose}>
      <RecordForm
        fields={[...fields.base, ...fields.places]}
        values={{}}
        onSave={save}
        onDone={() => (saved.current ? onSaved(saved.current) : onClose())}
      />
    </SidePanel>
  );
}
