import { useState } from 'react';
import { Link } from 'react-router';
import type { InputOf } from '../../../shared/contract/index.ts';
import { wishAnswers, type ChangeWish, type PaperRecord } from '../../../shared/contract/papers.ts';
import { conceptTexts } from '../../../shared/i18n/de/concept.ts';
import { paths } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Button,
  ErrorState,
  ItemList,
  RecordCard,
  StatusMark,
  type FormField,
  type MarkShape,
  type Tone,
} from '../../ui/index.ts';
import { useSaving, useUndoable } from '../history/index.ts';
import { PasteWishes } from './paste-wishes.tsx';
import styles from './papers.module.css';

const words = conceptTexts.wishes;
const { labels } = words;
const looks: Record<ChangeWish['answer'], { shape: MarkShape; tone: Tone }> = {
  open: { shape: 'ring', tone: 'neutral' },
  taken: { shape: 'check', tone: 'ok' },
  partly: { shape: 'diamond', tone: 'brand' },
  declined: { shape: 'square', tone: 'danger' },
  noted: { shape: 'circle', tone: 'brand' },
};
const fields: readonly FormField[] = [
  { name: 'round', label: labels.round, kind: 'text', required: true },
  { name: 'sender', label: labels.sender, kind: 'text' },
  { name: 'chapter', label: labels.chapter, kind: 'text' },
  {
    name: 'answer',
    label: labels.answer,
    kind: 'choice',
    options: wishAnswers.map((id) => ({ id, name: conceptTexts.answers[id], synonyms: [] })),
    required: true,
  },
  { name: 'wish', label: labels.wish, kind: 'long', required: true },
  { name: 'reply', label: labels.reply, kind: 'long' },
];
const documentPath = (kind: 'wishSynopsis' | 'paperChanges', id: string): string =>
  `${paths.newReport}&art=${kind}&satz=${id}`;

/** What Kommunen and actors wish to be changed in the concept, and what became of it. */
export function Wishes({ paper: { id: paperId } }: { paper: PaperRecord }) {
  const { data, error, refetch } = useCall('papers.wishes', { paperId });
  const [pasting, setPasting] = useState(false);
  const saving = useSaving();
  const undoable = useUndoable();
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const rows = data?.rows ?? [];
  const round = rows.at(-1)?.round ?? words.usualRound;
  return (
    <RecordCard>
      <ItemList
        title={words.title}
        addLabel={words.add}
        fields={fields}
        start={{ round, answer: 'open' }}
        items={rows.map((row) => ({
          id: row.id,
          name: row.wish,
          shown: <Shown wish={row} />,
          values: { ...row, chapter: row.chapter, reply: row.reply },
        }))}
        onSave={(id, { sender, ...values }) =>
          saving(
            () =>
              call('papers.saveWish', {
                id,
                paperId,
                values: { ...values, sender: sender ?? '' },
              } as InputOf<'papers.saveWish'>),
            words.saved,
          )
        }
        onRemove={({ id }) => void undoable(() => call('papers.removeWish', { id }), words.removed)}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setPasting(true)}>
          {words.paste}
        </Button>
        <Link to={documentPath('wishSynopsis', paperId)}>{words.synopsis}</Link>
        <Link to={documentPath('paperChanges', paperId)}>{words.changes}</Link>
        <Link to={paths.consents}>{words.consents}</Link>
      </div>
      {pasting && <PasteWishes paperId={paperId} lastRound={round} onClose={() => setPasting(false)} />}
    </RecordCard>
  );
}

function Shown({ wish: { sender, chapter, wish, answer, reply, round } }: { wish: ChangeWish }) {
  return (
    <>
      <p className={styles.small}>{[sender || conceptTexts.nobody, chapter, round].filter(Boolean).join(' · ')}</p>
      <p>{wish}</p>
      <p>
        <StatusMark {...looks[answer]}>{conceptTexts.answers[answer]}</StatusMark>
        {reply && <span className={styles.muted}> · {reply}</span>}
      </p>
    </>
  );
}
