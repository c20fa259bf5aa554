import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import styles from './labelled-select.module.css';

interface LabelledSelectProps {
  label: string;
  value: string;
  options: readonly { key: string; label: string }[];
  onChange: (key: string) => void;
}

/** A choice of the toolbar. */
export function LabelledSelect({ label, value, options, onChange }: LabelledSelectProps) {
  const id = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <Select id={id} value={value} onChange={(_event, data) => onChange(data.value)}>
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {option.label}
          </option>
        ))}
      </Select>
    </span>
  );
}
