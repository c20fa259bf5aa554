import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import styles from './cards.module.css';

export interface ForAllProps {
  checked: boolean;
  disabled: boolean;
  onChange: (checked: boolean) => void;
}

/** Whether the next answer on this card counts for every open file that asks the same. */
export function ForAll({ checked, disabled, onChange }: ForAllProps) {
  return (
    <label className={styles.forAll}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      {t.cards.forAll}
    </label>
  );
}
