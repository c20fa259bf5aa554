import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { call } from '../../ipc/client.ts';
import { ConfirmDialog } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';

/** Freezes the paper as it is now, with a word on why. */
export function ReleaseDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const undoable = useUndoable();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const release = async (): Promise<void> => {
    setBusy(true);
    await undoable(
      () => call('papers.release', { id, note }),
      ({ number }) => t.release.done(number),
    );
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t.release.title}
      confirmLabel={t.release.confirm}
      busy={busy}
      onConfirm={() => void release()}
      onCancel={onClose}
    >
      <p>{t.release.text}</p>
      <Field label={t.release.note}>
        <Input value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </ConfirmDialog>
  );
}
