import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { HandoutOptions } from '../../../shared/contract/handouts.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { reportTexts } from '../../../shared/i18n/de/report.ts';
import styles from './handouts.module.css';

const t = handoutsPageTexts.form;
const rowAxes = ['fieldOfAction', 'targetGroup', 'educationPhase'] as const;

export interface ReportFormProps {
  options: HandoutOptions;
  onChange: (options: HandoutOptions) => void;
}

/** What the report is about and where it goes; every change shows beside it. */
export function ReportForm({ options, onChange }: ReportFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const set = (change: Partial<HandoutOptions>): void => onChange({ ...options, ...change });
  const missing = options.title.trim() === '';
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => event.preventDefault()} aria-label={t.content}>
      <Field label={t.title} required {...(missing && { validationMessage: t.titleMissing })}>
        <Input value={options.title} autoComplete="off" onChange={(_event, { value }) => set({ title: value })} />
      </Field>
      <Field label={t.attachmentTo} hint={t.attachmentHint}>
        <Input
          value={options.attachmentTo}
          autoComplete="off"
          onChange={(_event, { value }) => set({ attachmentTo: value })}
        />
      </Field>
      <Field label={t.meeting} hint={t.meetingHint}>
        <Input value={options.meeting} autoComplete="off" onChange={(_event, { value }) => set({ meeting: value })} />
      </Field>
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
      <p className={styles.quiet}>
        {t.letterhead} <Link to="/einstellungen">{t.settings}</Link>
      </p>
    </form>
  );
}
