import { useNavigate } from 'react-router';
import type { PaperKind } from '../../../shared/contract/papers.ts';
import { conceptTexts } from '../../../shared/i18n/de/concept.ts';
import { paperTexts } from '../../../shared/i18n/de/papers.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { call } from '../../ipc/client.ts';
import { Dialog, RecordForm, useToast, type FormField, type FormValue } from '../../ui/index.ts';
import { paperPath } from './locations.ts';

export const kindChoices = Object.entries(paperTexts.kinds).map(([id, name]) => ({ id, name, synonyms: [] }));
/** A concept is written like a paper and begins with its chapters. */
const conceptKind = 'concept';
const fields: readonly FormField[] = [
  { name: 'name', label: t.createFields.name, kind: 'text', required: true, wide: true, hint: t.createHint },
  {
    name: 'kind',
    label: t.createFields.kind,
    kind: 'choice',
    options: [...kindChoices, { id: conceptKind, name: conceptTexts.kind, synonyms: [] }],
    required: true,
  },
];

/** Asks for subject and kind; everything else is written in the paper. */
export function NewPaper({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const toast = useToast();
  const save = async (values: Record<string, FormValue>): Promise<void> => {
    const name = String(values['name']);
    const concept = values['kind'] === conceptKind;
    const kind = concept ? 'report' : (values['kind'] as PaperKind);
    const { id } = await call('papers.create', { name, kind, concept });
    toast({ text: t.created(name), tone: 'ok' });
    void navigate(paperPath(id));
  };
  return (
    <Dialog open title={t.create} onClose={onClose} actions={null} width="wide">
      <RecordForm fields={fields} values={{ kind: 'resolution' }} onSave={save} onDone={onClose} />
    </Dialog>
  );
}
