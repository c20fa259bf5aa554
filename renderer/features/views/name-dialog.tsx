import { Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { common } from '../../../shared/i18n/de/common.ts';
import { viewsTexts as t } from '../../../shared/i18n/de/views.ts';
import { Dialog, DialogAnswers, shownError } from '../../ui/index.ts';

interface NameDialogProps {
  title: string;
  text: string;
  name: string;
  /** A refusal is shown beside the name. */
  onSave: (name: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks for the name of a view. */
export function NameDialog({ title, text, name: start, onSave, onClose }: NameDialogProps) {
  const [name, setName] = useState(start);
  const [failed, setFailed] = useState<string | null>(null);
  const save = (event?: FormEvent): void => {
    event?.preventDefault();
    onSave(name).then(onClose, (error: unknown) => setFailed(shownError(error).message));
  };
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={<DialogAnswers action={common.save} onAction={() => save()} onCancel={onClose} />}
    >
      <form onSubmit={save} noValidate>
        <p>{text}</p>
        <Field label={t.name} validationMessage={failed}>
          <Input value={name} maxLength={200} onChange={(_, data) => setName(data.value)} />
        </Field>
      </form>
    </Dialog>
  );
}
