import { Checkbox, Field, Select } from '@fluentui/react-components';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { reportTexts } from '../../../shared/i18n/de/report.ts';
import type { FormState } from './form-state.ts';
import { OccasionFields } from './occasion-fields.tsx';
import styles from './handouts.module.css';

const t = handoutsPageTexts.form;
const rowAxes = ['fieldOfAction', 'targetGroup', 'educationPhase'] as const;

interface CoverageFieldsProps {
  options: FormState['coverage'];
  onChange: (options: FormState['coverage']) => void;
}

/** Title, occasion and content of the coverage report. */
export function CoverageFields({ options, onChange }: CoverageFieldsProps) {
  const set = (change: Partial<FormState['coverage']>): void => onChange({ ...options, ...change });
  return (
    <>
      <OccasionFields value={options} onChange={set} />
      <Field label={t.rows}>
        <Select
          value={options.rows}
          onChange={(_event, { value }) => set({ rows: rowAxes.find((axis) => axis === value) ?? 'fieldOfAction' })}
        >
          {rowAxes.map((axis) => (
            <option key={axis} value={axis}>
              {reportTexts.axis[axis]}
            </option>
          ))}
        </Select>
      </Field>
      <Field hint={t.directoryHint}>
        <Checkbox
          label={t.directory}
          checked={options.directory}
          onChange={(_event, { checked }) => set({ directory: checked === true })}
        />
      </Field>
      <p>
        {t.version}: <strong>{reportTexts.public}</strong>
        <span className={styles.version}>{t.versionHint}</span>
      </p>
    </>
  );
}
