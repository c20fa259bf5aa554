import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { privacyTexts } from '../../../shared/i18n/de/privacy.ts';
import { useCommand } from '../../ipc/queries.ts';
import { Banner, ConfirmDialog, shownError, useToast } from '../../ui/index.ts';

const t = privacyTexts.erase;

interface EraseDialogProps {
  open: boolean;
  words: string[];
  contactIds: string[];
  onClose: () => void;
  onDone: () => void;
}

/** The one thing that cannot be undone: says so, and what it reaches. */
export function EraseDialog({ open, words, contactIds, onClose, onDone }: EraseDialogProps) {
  const [reason, setReason] = useState(privacyTexts.usualReason);
  const erase = useCommand('privacy.erase');
  const toast = useToast();
  // The erasure itself changes the page this dialog stands on; what follows must not depend on the dialog still being there.
  const confirm = (): Promise<void> =>
    erase
      .mutateAsync({ words, contactIds, reason })
      .then(
        ({ number }) => {
          toast({ text: t.done(number), tone: 'ok' });
          onDone();
        },
        (problem: unknown) => toast({ text: shownError(problem).message, tone: 'danger' }),
      )
      .finally(onClose);
  return (
    <ConfirmDialog
      open={open}
      title={t.title}
      confirmLabel={t.confirm}
      busy={erase.isPending}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <ul>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
      <p>{t.what}</p>
      <p>{t.pdf}</p>
      <Banner tone="warn">{t.final}</Banner>
      <Field label={t.reason} hint={t.reasonHint}>
        <Input value={reason} maxLength={200} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      {erase.isPending && <Banner>{t.working}</Banner>}
    </ConfirmDialog>
  );
}
