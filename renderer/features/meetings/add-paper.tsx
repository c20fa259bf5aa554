import type { MeetingRecord } from '../../../shared/contract/meetings.ts';
import { meetingTexts as t } from '../../../shared/i18n/de/meetings.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { RecordForm, type FormField, type FormValue } from '../../ui/index.ts';
import { useSaving } from '../history/index.ts';

const words = t.agenda;

/** A paper that is not on this agenda yet. */
export function AddPaper({ meeting: { id, items }, onDone }: { meeting: MeetingRecord; onDone: () => void }) {
  const saving = useSaving();
  const { data } = useCall('papers.list', { search: '' });
  const taken = new Set(items.map(({ paperId }) => paperId));
  const options = (data?.rows ?? [])
    .filter((paper) => paper.state !== 'withdrawn' && !taken.has(paper.id))
    .map((paper) => ({
      id: paper.id,
      name: [paper.number, paper.name].filter(Boolean).join(' · '),
      synonyms: [],
    }));
  const fields: FormField[] = [
    { name: 'paperId', label: words.paper, kind: 'one', options, required: true, wide: true },
  ];
  const save = ({ paperId }: Record<string, FormValue>) =>
    saving(() => call('papers.putOnAgenda', { paperId: String(paperId), meetingId: id }), words.paperTaken);
  return <RecordForm fields={fields} values={{ paperId: null }} onSave={save} onDone={onDone} />;
}
