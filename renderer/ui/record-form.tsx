import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type FormEvent, type KeyboardEvent, type RefObject } from 'react';
import { common } from '../../shared/i18n/de/common.ts';
import { recordTexts } from '../../shared/i18n/de/record.ts';
import { FormInput } from './form-input.tsx';
import styles from './record.module.css';
import { useRecordForm, type RecordFormProps, type RecordFormState } from './use-record-form.ts';

/** Fields of a record as a form: Enter saves, Esc leaves everything as it was. */
export function RecordForm(props: RecordFormProps) {
  const { fields, more = [], first, onDone } = props;
  const state = useRecordForm(props);
  const form = useFocusOn(first ?? fields[0]?.name ?? '');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') onDone();
    else if (event.key === 's' && event.ctrlKey) void state.save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void state.save();
  };
  return (
    // Esc and Enter belong to the whole form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={form} className={styles.form} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      {(state.open ? [...fields, ...more] : fields).map((field) => (
        <div key={field.name} data-field={field.name} data-wide={field.wide ?? field.kind === 'long'}>
          <FormInput
            field={field}
            draft={state.drafts[field.name] ?? null}
            message={state.messages[field.name]}
            onChange={(draft) => state.change(field.name, draft)}
          />
        </div>
      ))}
      {more.length > 0 && <More open={state.open} onOpen={state.setOpen} />}
      <FormFoot {...props} state={state} />
    </form>
  );
}

/** The form whose field of this name has the focus when it appears. */
function useFocusOn(name: string): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const place = form.current?.querySelector(`[data-field="${name}"]`);
    place?.querySelector<HTMLElement>('input, textarea, select, [role="radio"][tabindex="0"]')?.focus();
  }, [name]);
  return form;
}

const More = ({ open, onOpen }: { open: boolean; onOpen: (open: boolean) => void }) => (
  <Button
    className={styles.more ?? ''}
    size="small"
    appearance="subtle"
    aria-expanded={open}
    onClick={() => onOpen(!open)}
  >
    {open ? recordTexts.less : recordTexts.more}
  </Button>
);

function FormFoot({ submitLabel, onDone, state }: RecordFormProps & { state: RecordFormState }) {
  return (
    <>
      {state.failed && (
        <p role="alert" className={styles.message}>
          {state.failed}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={state.busy}>
          {submitLabel ?? common.save}
        </Button>
        <Button onClick={onDone}>{common.cancel}</Button>
        <span className={styles.keys}>{recordTexts.editKeys}</span>
      </div>
    </>
  );
}
