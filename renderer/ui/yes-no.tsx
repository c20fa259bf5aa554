import { recordTexts } from '../../shared/i18n/de/record.ts';
import { SegmentedControl } from './controls.tsx';
import styles from './record.module.css';

const answers = { yes: true, no: false, unknown: null } as const;
type Answer = keyof typeof answers;

export interface YesNoProps {
  label: string;
  /** Anything but true and false is "keine Angabe". */
  value: unknown;
  onChange: (value: boolean | null) => void;
}

/** Yes, no, or nothing said: never a tick that could mean either. */
export function YesNo({ label, value, onChange }: YesNoProps) {
  const current: Answer = value === true ? 'yes' : value === false ? 'no' : 'unknown';
  return (
    <div className={styles.input}>
      <span>{label}</span>
      <div>
        <SegmentedControl
          label={label}
          value={current}
          options={[
            { value: 'yes', label: recordTexts.yes },
            { value: 'no', label: recordTexts.no },
            { value: 'unknown', label: recordTexts.none },
          ]}
          onChange={(answer: Answer) => onChange(answers[answer])}
        />
      </div>
    </div>
  );
}
