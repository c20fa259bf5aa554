import { useState } from 'react';
import {
  draftOfValue,
  parseForm,
  type FormDraft,
  type FormField,
  type FormValue,
  type FormValues,
} from './form-values.ts';
import { shownError } from './states.tsx';

export interface RecordFormProps {
  fields: readonly FormField[];
  values: FormValues;
  /** Asked on demand only; what they begin with is stored either way. */
  more?: readonly FormField[];
  /** The field that gets the focus; else the first. */
  first?: string | null;
  submitLabel?: string;
  /** Stores all fields of the form; a refusal is shown in it and nothing typed is lost. */
  onSave: (values: Record<string, FormValue>) => Promise<unknown>;
  onDone: () => void;
}

export interface RecordFormState {
  drafts: Record<string, FormDraft>;
  change: (name: string, draft: FormDraft) => void;
  /** What is wrong, by field. */
  messages: Record<string, string>;
  /** What the program said to it as a whole. */
  failed: string | null;
  busy: boolean;
  /** Whether the fields asked on demand are shown. */
  open: boolean;
  setOpen: (open: boolean) => void;
  save: () => Promise<void>;
}

/** What is typed in a form and what becomes of it; a refusal keeps all of it. */
export function useRecordForm({ fields, values, more = [], onSave, onDone }: RecordFormProps): RecordFormState {
  const all = [...fields, ...more];
  const [open, setOpen] = useState(false);
  const [drafts, setDrafts] = useState<Record<string, FormDraft>>(() =>
    Object.fromEntries(all.map((field) => [field.name, draftOfValue(field, values[field.name])])),
  );
  const [messages, setMessages] = useState<Record<string, string>>({});
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    const parsed = parseForm(all, drafts, values);
    setMessages(parsed.messages);
    if (more.some((field) => parsed.messages[field.name])) setOpen(true);
    if (Object.keys(parsed.messages).length > 0 || busy) return;
    setBusy(true);
    try {
      await onSave(parsed.values);
      onDone();
    } catch (error) {
      setFailed(shownError(error).message);
      setBusy(false);
    }
  };
  const change = (name: string, draft: FormDraft): void => setDrafts((current) => ({ ...current, [name]: draft }));
  return { drafts, change, messages, failed, busy, open, setOpen, save };
}
