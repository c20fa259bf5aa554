import { useState } from 'react';
import type { TermRecord, TermUse } from '../../../shared/contract/vocabularies.ts';
import type { Vocabulary } from '../../../shared/domain/offer-fields.ts';
import { vocabularyTexts } from '../../../shared/i18n/de/vocabularies.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { ConfirmDialog, ErrorState, LabelledSelect, LoadingSkeleton } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import styles from './vocabularies.module.css';

const t = vocabularyTexts.merge;
const listed = (uses: readonly TermUse[]): string => uses.map(vocabularyTexts.use).join(', ');

interface MergeDialogProps {
  vocabulary: Vocabulary;
  term: TermRecord;
  /** Terms it can be merged into. */
  others: readonly TermRecord[];
  onClose: () => void;
  onDone: (keptId: string) => void;
}

/** Makes one term of two: asks which stays and says before what moves. */
export function MergeDialog({ vocabulary, term, others, onClose, onDone }: MergeDialogProps) {
  const [intoId, setIntoId] = useState('');
  const [busy, setBusy] = useState(false);
  const undoable = useUndoable();
  const kept = others.find(({ id }) => id === intoId);
  const merge = async (): Promise<void> => {
    if (!kept) return;
    setBusy(true);
    const run = () => call('vocabularies.merge', { vocabulary, id: term.id, intoId });
    const done = await undoable(run, ({ moved }) => t.done(term.name, kept.name, moved));
    setBusy(false);
    if (done) onDone(intoId);
  };
  return (
    <ConfirmDialog
      open
      title={t.title(term.name)}
      confirmLabel={t.confirm}
      busy={busy || !kept}
      onConfirm={() => void merge()}
      onCancel={onClose}
    >
      <LabelledSelect
        label={t.into}
        value={intoId}
        options={[{ key: '', label: t.choose }, ...others.map(({ id, name }) => ({ key: id, label: name }))]}
        onChange={setIntoId}
      />
      {kept && <Preview vocabulary={vocabulary} term={term} kept={kept} />}
    </ConfirmDialog>
  );
}

function Preview({ vocabulary, term, kept }: { vocabulary: Vocabulary; term: TermRecord; kept: TermRecord }) {
  const { data, error, refetch } = useCall('vocabularies.mergePreview', { vocabulary, id: term.id, intoId: kept.id });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingSkeleton lines={4} />;
  return (
    <>
      <p className={styles.sentence}>{t.text(term.name, kept.name)}</p>
      {data.moved.length === 0 ? (
        <p className={styles.sentence}>{t.nothing}</p>
      ) : (
        <>
          <h3 className={styles.moved}>{t.moved}</h3>
          <ul className={styles.uses}>
            {data.moved.map((use) => (
              <li key={use.kind}>{vocabularyTexts.use(use)}</li>
            ))}
          </ul>
        </>
      )}
      {data.staying.length > 0 && <p className={styles.sentence}>{t.staying(listed(data.staying))}</p>}
    </>
  );
}
