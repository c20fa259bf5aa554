import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { recordsTexts } from '../../../shared/i18n/de/records.ts';
import { ExtraForm } from './extra-form.tsx';

export interface NoteFormProps {
  text?: string;
  onSave: (text: string) => Promise<unknown>;
  onDone: () => void;
}

/** A note as it is written: Ctrl+S or the button saves, Esc leaves it. */
export function NoteForm({ text: before = '', onSave, onDone }: NoteFormProps) {
  const [text, setText] = useState(before);
  return (
    <ExtraForm ready={text.trim() !== ''} onSave={() => onSave(text)} onDone={onDone}>
      <Field label={recordsTexts.note.label}>
        <Textarea value={text} rows={3} resize="vertical" onChange={(_, data) => setText(data.value)} />
      </Field>
    </ExtraForm>
  );
}
