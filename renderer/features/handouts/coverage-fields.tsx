import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { reportTexts } from '../../../shared/i18n/de/report.ts';
import type { FormState } from './form-state.ts';
import styles from './handouts.module.css';

const t = handoutsPageTexts.form;
const rowAxes = ['fieldOfAction', 'targetGroup', 'educationPhase'] as const;

interface CoverageFieldsProps {
  options: FormState['coverage'];
  onChange: (options: FormState['coverage']) => void;
}

/** The title of a document; without one it cannot be issued. */
export function TitleField({ title, onChange }: { title: string; onChange: (title: string) => void }) {
  const missing = title.trim() === '';
  return (
    <Field label={t.title} required {...(missing && { validationMessage: t.titleMissing })}>
      <Input value={title} autoComplete="off" onChange={(_event, { value }) => onChange(value)} />
    </Field>
  );
}

type Occasion = Pick<FormState['coverage'], 'attachmentTo' | 'meeting'>;

/** Where a document goes: agenda item and meeting. */
export function OccasionFields({
  options,
  onChange,
}: {
  options: Occasion;
  onChange: (change: Partial<Occasion>) => void;
}) {
  return (
    <>
      <Field label={t.attachmentTo} hint={t.attachmentHint}>
        <Input
          value={options.attachmentTo}
          autoComplete="off"
          onChange={(_event, { value }) => onChange({ attachmentTo: value })}
        />
      </Field>
      <Field label={t.meeting} hint={t.meetingHint}>
        <Input
          value={options.meeting}
          autoComplete="off"
          onChange={(_event, { value }) => onChange({ meeting: value })}
        />
      </Field>
    </>
  );
}

/** Title, occasion and content of the coverage report. */
export function CoverageFields({ options, onChange }: CoverageFieldsProps) {
  const set = (change: Partial<FormState['coverage']>): void => onChange({ ...options, ...change });
  return (
    <>
      <TitleField title={options.title} onChange={(title) => set({ title })} />
      <OccasionFields options={options} onChange={set} />
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
