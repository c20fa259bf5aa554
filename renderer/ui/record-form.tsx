import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { Button } from '@fluentui/react-components';
import { common } from '../../shared/i18n/de/common.ts';
import { recordTexts } from '../../shared/i18n/de/record.ts';
import {
  chosenWith,
  draftOfValue,
  parseForm,
  type FormDraft,
  type FormField,
  type FormValue,
  type FormValues,
} from './form-values.ts';
import { DayInput } from './day-input.tsx';
import styles from './record.module.css';
import { offeredChoices } from './pick-matches.ts';
import { shownError } from './states.tsx';
import { TermField } from './term-field.tsx';
import { YesNo } from './yes-no.tsx';

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

/** Fields of a record as a form: Enter saves, Esc leaves everything as it was. */
export function RecordForm({ fields, values, more = [], first, submitLabel, onSave, onDone }: RecordFormProps) {
  const all = [...fields, ...more];
  const [open, setOpen] = useState(false);
  const [drafts, setDrafts] = useState<Record<string, FormDraft>>(() =>
    Object.fromEntries(all.map((field) => [field.name, draftOfValue(field, values[field.name])])),
  );
  const [messages, setMessages] = useState<Record<string, string>>({});
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const start = first ?? fields[0]?.name ?? '';
  useEffect(() => {
    const place = form.current?.querySelector(`[data-field="${start}"]`);
    place?.querySelector<HTMLElement>('input, textarea, select, [role="radio"][tabindex="0"]')?.focus();
  }, [start]);
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
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') onDone();
    else if (event.key === 's' && event.ctrlKey) void save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    // Esc and Enter belong to the whole form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={form} className={styles.form} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      {(open ? all : fields).map((field) => (
        <div key={field.name} data-field={field.name} data-wide={field.wide ?? field.kind === 'long'}>
          <FormInput
            field={field}
            draft={drafts[field.name] ?? null}
            message={messages[field.name]}
            onChange={(draft) => setDrafts((current) => ({ ...current, [field.name]: draft }))}
          />
        </div>
      ))}
      {more.length > 0 && (
        <Button
          className={styles.more ?? ''}
          size="small"
          appearance="subtle"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? recordTexts.less : recordTexts.more}
        </Button>
      )}
      {failed && (
        <p role="alert" className={styles.message}>
          {failed}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {submitLabel ?? common.save}
        </Button>
        <Button onClick={onDone}>{common.cancel}</Button>
        <span className={styles.keys}>{recordTexts.editKeys}</span>
      </div>
    </form>
  );
}

interface FormInputProps {
  field: FormField;
  draft: FormDraft;
  message?: string | undefined;
  onChange: (draft: FormDraft) => void;
}

/** The editor that fits a field, with its label and message. */
export function FormInput({ field, draft, message, onChange }: FormInputProps) {
  const { label, kind, options = [], required = false, hint } = field;
  if (kind === 'several' || kind === 'one')
    return <Several field={field} draft={draft} message={message} onChange={onChange} />;
  if (kind === 'yesNo') return <YesNo label={label} value={draft} onChange={onChange} />;
  const text = typeof draft === 'string' ? draft : '';
  return (
    <Field label={label} required={required} hint={hint ?? null} validationMessage={message ?? null}>
      {kind === 'choice' ? (
        <Select value={text} onChange={(_, data) => onChange(data.value)}>
          {(!required || text === '') && <option value="">{recordTexts.none}</option>}
          {offeredChoices(options, [text]).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      ) : kind === 'long' ? (
        <Textarea value={text} resize="vertical" rows={4} onChange={(_, data) => onChange(data.value)} />
      ) : kind === 'day' ? (
        <DayInput value={text} onChange={onChange} />
      ) : (
        <Input value={text} onChange={(_, data) => onChange(data.value)} />
      )}
    </Field>
  );
}

function Several({ field, draft, message, onChange }: FormInputProps) {
  const before = Array.isArray(draft) ? draft : [];
  return (
    <TermField
      label={field.label}
      required={field.required ?? false}
      hint={field.hint}
      message={message}
      choices={field.options ?? []}
      chosen={before}
      onChange={(chosen) => onChange(field.kind === 'one' ? chosen.slice(-1) : chosenWith(field.alone, before, chosen))}
    />
  );
}
