import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { recordTexts } from '../../shared/i18n/de/record.ts';
import { DayInput } from './day-input.tsx';
import { chosenWith, type FormDraft, type FormField } from './form-values.ts';
import { offeredChoices } from './pick-matches.ts';
import { TermField } from './term-field.tsx';
import { YesNo } from './yes-no.tsx';

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
