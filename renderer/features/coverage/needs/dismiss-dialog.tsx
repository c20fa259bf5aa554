import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { PossibleNeed } from '../../../../shared/contract/coverage-needs.ts';
import { needsTexts as t } from '../../../../shared/i18n/de/coverage-needs.ts';
import { useCommand } from '../../../ipc/queries.ts';
import { Dialog, DialogAnswers, shownError, useToast } from '../../../ui/index.ts';
import type { Names } from '../../offers/index.ts';
import styles from './needs.module.css';

const words = t.dismiss;

interface DismissDialogProps {
  need: PossibleNeed;
  names: Names;
  onClose: () => void;
  onDone: () => void;
}

/** Not a gap: asks why, because the decision has to be answered for later. */
export function DismissDialog({ need, names, onClose, onDone }: DismissDialogProps) {
  const dismiss = useCommand('coverage.dismissNeed');
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [message, setMessage] = useState<string | null>(null);
  const { ags, fieldOfAction, targetGroup } = need;
  const submit = async (): Promise<void> => {
    if (!reason.trim()) return setMessage(words.missing);
    try {
      await dismiss.mutateAsync({ ags, fieldOfAction, targetGroup, reason: reason.trim() });
      toast({ text: words.done, tone: 'ok' });
      onDone();
    } catch (error) {
      setMessage(shownError(error).message);
    }
  };
  const subject = t.panel.title(names.term('fieldOfAction', fieldOfAction), names.municipality(ags));
  return (
    <Dialog
      open
      title={words.title}
      onClose={onClose}
      actions={
        <DialogAnswers
          action={words.action}
          waits={dismiss.isPending}
          onAction={() => void submit()}
          onCancel={onClose}
        />
      }
    >
      <div className={styles.form}>
        <p>{words.text(subject)}</p>
        <Field label={words.reason} hint={words.reasonHint} validationMessage={message} required>
          <Textarea value={reason} onChange={(_, data) => setReason(data.value)} resize="vertical" rows={3} />
        </Field>
      </div>
    </Dialog>
  );
}
