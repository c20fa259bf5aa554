import { Field } from '@fluentui/react-components';
import { useId } from 'react';
import type { Choice } from './pick-matches.ts';
import { TermPicker } from './term-picker.tsx';

export interface TermFieldProps {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  required?: boolean;
  hint?: string | undefined;
  message?: string | undefined;
}

/** Several terms as a field of a form: label, hint and message stand and look as those of every other field. */
export function TermField({ label, required = false, hint, message, ...picker }: TermFieldProps) {
  const id = useId();
  return (
    <Field
      label={{ children: label, htmlFor: id }}
      required={required}
      hint={hint ?? null}
      validationMessage={message ?? null}
    >
      {(control) => (
        <TermPicker id={id} {...picker} invalid={Boolean(message)} describedBy={control['aria-describedby']} />
      )}
    </Field>
  );
}
