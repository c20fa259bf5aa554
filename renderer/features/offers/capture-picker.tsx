import { useId } from 'react';
import { TermPicker, type Choice } from '../../ui/index.ts';
import styles from './capture.module.css';

export interface CapturePickerProps {
  /** Key of the field, so that the form can find it. */
  field: string;
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  message: string | undefined;
  onChange: (chosen: string[]) => void;
}

/** A required choice of several terms with its label and message. */
export function CapturePicker({ field, label, choices, chosen, message, onChange }: CapturePickerProps) {
  const id = useId();
  return (
    <div data-field={field} className={styles.input}>
      <label htmlFor={id}>
        {label}
        <span className={styles.required} aria-hidden="true">
          {' *'}
        </span>
      </label>
      <TermPicker
        id={id}
        choices={choices}
        chosen={chosen}
        onChange={onChange}
        invalid={Boolean(message)}
        describedBy={message ? `${id}note` : undefined}
      />
      {message && (
        <p id={`${id}note`} className={styles.message}>
          {message}
        </p>
      )}
    </div>
  );
}
