import { useState } from 'react';
import { organizationsTexts as t } from '../../../shared/i18n/de/organizations.ts';
import { call } from '../../ipc/client.ts';
import { ConfirmDialog } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import styles from './organizations.module.css';

export interface MergeCandidate {
  id: string;
  name: string;
  offers: number;
  contacts: number;
}
interface MergeDialogProps {
  candidates: readonly MergeCandidate[];
  onClose: () => void;
  onDone: (keptId: string) => void;
}

const words = t.merge;
/** The one with most offers is offered first; which stays is the person's choice. */
const fullest = (candidates: readonly MergeCandidate[]): string =>
  candidates.toSorted((a, b) => b.offers - a.offers || b.contacts - a.contacts)[0]?.id ?? '';

/** Makes several actors one; asks which name stays. */
export function MergeDialog({ candidates, onClose, onDone }: MergeDialogProps) {
  const [keepId, setKeepId] = useState(() => fullest(candidates));
  const [busy, setBusy] = useState(false);
  const undoable = useUndoable();
  const kept = candidates.find(({ id }) => id === keepId);
  const merge = async (): Promise<void> => {
    setBusy(true);
    const ids = candidates.map(({ id }) => id).filter((id) => id !== keepId);
    const run = () => call('organizations.merge', { keepId, ids });
    const result = await undoable(run, ({ moved }) => words.done(kept?.name ?? '', moved));
    setBusy(false);
    if (result) onDone(keepId);
  };
  return (
    <ConfirmDialog
      open
      title={words.title}
      confirmLabel={words.confirm}
      busy={busy}
      onConfirm={() => void merge()}
      onCancel={onClose}
    >
      <p>{words.text}</p>
      <fieldset className={styles.choices}>
        <legend>{words.keep}</legend>
        {candidates.map(({ id, name, offers, contacts }) => (
          <label key={id} className={styles.choice}>
            <input type="radio" name="keep" checked={id === keepId} onChange={() => setKeepId(id)} />
            <span>
              {name}
              <span className={styles.small}>{words.counts(offers, contacts)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </ConfirmDialog>
  );
}
