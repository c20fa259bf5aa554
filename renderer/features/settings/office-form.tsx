import { Field, Input } from '@fluentui/react-components';
import { Controller, useForm, type Control } from 'react-hook-form';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { useCommand } from '../../ipc/queries.ts';
import { Button, Section, shownError, useSaveKey, useToast } from '../../ui/index.ts';
import styles from './settings.module.css';

const text = de.settings;
type Form = Required<Omit<InputOf<'settings.update'>, 'logo'>>;
const fields = [
  { name: 'office', label: text.office.office, hint: text.office.officeHint },
  { name: 'department', label: text.office.department, hint: text.office.departmentHint },
  { name: 'contactLine', label: text.office.contactLine, hint: text.office.contactHint },
  { name: 'reference', label: text.office.reference, hint: text.office.referenceHint },
] as const;

/** Only what was changed is written, so that the history names only that. */
const changedOnly = (values: Form, dirty: Partial<Record<keyof Form, boolean>>): InputOf<'settings.update'> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => dirty[name as keyof Form]));

/** Who works here and what stands in the letterhead; Ctrl+S saves. */
export function OfficeForm({ settings }: { settings: Settings }) {
  const { personName, office, department, contactLine, reference } = settings;
  const { control, handleSubmit, reset, formState } = useForm<Form>({
    values: { personName, office, department, contactLine, reference },
  });
  const form = useSaveKey();
  const save = useCommand('settings.update');
  const toast = useToast();
  const submit = handleSubmit((values) =>
    save.mutate(changedOnly(values, formState.dirtyFields), {
      onSuccess: () => {
        reset(values);
        toast({ text: text.saved, tone: 'ok' });
      },
      onError: (problem) => toast({ text: shownError(problem).message, tone: 'danger' }),
    }),
  );
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
      <Section title={text.person.title} note={text.person.note}>
        <div className={styles.field}>
          <TextInput control={control} name="personName" label={text.person.name} />
        </div>
      </Section>
      <Section title={text.office.title} note={text.office.note}>
        <div className={styles.fields}>
          {fields.map((field) => (
            <TextInput key={field.name} control={control} name={field.name} label={field.label} hint={field.hint} />
          ))}
        </div>
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabledFocusable={!formState.isDirty || save.isPending}>
            {de.common.save}
          </Button>
        </div>
      </Section>
    </form>
  );
}

interface TextInputProps {
  control: Control<Form>;
  name: keyof Form;
  label: string;
  hint?: string;
}

function TextInput({ control, name, label, hint = '' }: TextInputProps) {
  return (
    <Field label={label} hint={hint}>
      <Controller
        control={control}
        name={name}
        render={({ field: { value, onChange, onBlur } }) => (
          <Input
            value={value ?? ''}
            onChange={(_event, data) => onChange(data.value)}
            onBlur={onBlur}
            autoComplete="off"
          />
        )}
      />
    </Field>
  );
}
