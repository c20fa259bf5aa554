import { useNavigate } from 'react-router';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { PaperKind } from '../../../shared/contract/papers.ts';
import { conceptTexts } from '../../../shared/i18n/de/concept.ts';
import { paperTexts } from '../../../shared/i18n/de/papers.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { call } from '../../ipc/client.ts';
import { Dialog, RecordForm, useToast, type FormField, type FormValue } from '../../ui/index.ts';
import { conceptPath, paperPath } from './locations.ts';

export const kindChoices = Object.entries(paperTexts.kinds).map(([id, name]) => ({ id, name, synonyms: [] }));
const subject = (hint: string): FormField => ({
  name: 'name',
  label: t.createFields.name,
  kind: 'text',
  required: true,
  wide: true,
  hint,
});
const paperFields: readonly FormField[] = [
  subject(t.createHint),
  { name: 'kind', label: t.createFields.kind, kind: 'choice', options: kindChoices, required: true },
];
const conceptFields: readonly FormField[] = [subject(conceptTexts.list.createHint)];

interface Closing {
  onClose: () => void;
}
type Values = Record<string, FormValue>;

/** Creates a paper and leads to it. */
function useCreate(): (paper: InputOf<'papers.create'>, said: string) => Promise<void> {
  const navigate = useNavigate();
  const toast = useToast();
  return async (paper, said) => {
    const { id } = await call('papers.create', paper);
    toast({ text: said, tone: 'ok' });
    void navigate(paper.concept ? conceptPath(id) : paperPath(id));
  };
}

/** Asks for subject and kind; everything else is written in the paper. */
export function NewPaper({ onClose }: Closing) {
  const create = useCreate();
  const save = (values: Values): Promise<void> => {
    const name = String(values['name']);
    return create({ name, kind: values['kind'] as PaperKind }, t.created(name));
  };
  return (
    <Dialog open title={t.create} onClose={onClose} actions={null} width="wide">
      <RecordForm fields={paperFields} values={{ kind: 'resolution' }} onSave={save} onDone={onClose} />
    </Dialog>
  );
}

/** A concept is written like a paper and begins with its chapters. */
export function NewConcept({ onClose }: Closing) {
  const create = useCreate();
  const save = (values: Values): Promise<void> => {
    const name = String(values['name']);
    return create({ name, kind: 'report', concept: true }, conceptTexts.list.created(name));
  };
  return (
    <Dialog open title={conceptTexts.list.create} onClose={onClose} actions={null} width="wide">
      <RecordForm fields={conceptFields} values={{}} onSave={save} onDone={onClose} />
    </Dialog>
  );
}
