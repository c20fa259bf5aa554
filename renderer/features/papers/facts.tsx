import type { InputOf } from '../../../shared/contract/index.ts';
import type { PaperRecord } from '../../../shared/contract/papers.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { RecordGroup, type FormField, type FormValue } from '../../ui/index.ts';
import { useSaving } from '../history/index.ts';
import { kindChoices } from './new-paper.tsx';
import { kindName } from './words.tsx';

const labels = t.labels;
const fields: readonly FormField[] = [
  { name: 'name', label: labels.name, kind: 'text', required: true, wide: true },
  { name: 'number', label: labels.number, kind: 'text' },
  { name: 'kind', label: labels.kind, kind: 'choice', options: kindChoices, required: true },
  { name: 'public', label: labels.public, kind: 'yesNo' },
  { name: 'day', label: labels.day, kind: 'day' },
  { name: 'leadOffice', label: labels.leadOffice, kind: 'text' },
  { name: 'author', label: labels.author, kind: 'text' },
  { name: 'participants', label: labels.participants, kind: 'list', wide: true, hint: t.participantsHint },
  { name: 'withContents', label: labels.withContents, kind: 'yesNo' },
  { name: 'earlier', label: labels.earlier, kind: 'long' },
  { name: 'remark', label: labels.remark, kind: 'long', hint: t.remarkHint },
];

function shown(paper: PaperRecord, { name }: FormField): string {
  switch (name) {
    case 'kind':
      return kindName(paper);
    case 'public':
    case 'withContents':
      return paper[name] ? recordTexts.yes : recordTexts.no;
    case 'participants':
      return paper.participants.join(', ');
    case 'day':
      return paper.day ? formatDay(paper.day) : '';
    default:
      return (paper[name as 'name' | 'number'] ?? '') as string;
  }
}

/** What stands on the head of the paper, and the remark that stays in the house. */
export function Facts({ paper }: { paper: PaperRecord }) {
  const saving = useSaving();
  const { name, number, kind, day, leadOffice, author, participants, earlier, remark } = paper;
  const flags = { public: paper.public, withContents: paper.withContents };
  const save = async (values: Record<string, FormValue>): Promise<void> => {
    const flags = { public: values['public'] !== false, withContents: values['withContents'] === true };
    const input = { ...values, ...flags, id: paper.id } as InputOf<'papers.update'>;
    await saving(() => call('papers.update', input), recordTexts.saved);
  };
  return (
    <RecordGroup
      title={t.facts}
      fields={paper.concept ? fields.filter(({ name: field }) => field !== 'kind') : fields}
      values={{ name, number, kind, day, leadOffice, author, participants, earlier, remark, ...flags }}
      shown={(field) => shown(paper, field)}
      onSave={save}
    />
  );
}
