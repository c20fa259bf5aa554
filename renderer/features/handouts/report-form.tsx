import { Field, Select } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { recordDocumentKinds } from '../../../shared/contract/documents.ts';
import type { Region } from '../../../shared/contract/settings.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { surveysTexts } from '../../../shared/i18n/de/surveys.ts';
import { RoundSelect, useBegunRounds } from '../surveys/index.ts';
import { CoverageFields, OccasionFields } from './coverage-fields.tsx';
import { MapFields } from './map-fields.tsx';
import { DirectoryFields } from './directory-fields.tsx';
import { papersOf, variantKinds, type FormState } from './form-state.ts';
import styles from './handouts.module.css';
import { SteeringFields } from './steering-fields.tsx';

const t = handoutsPageTexts.form;
const kinds = Object.keys(t.kinds) as FormState['kind'][];
const withoutRecord = kinds.filter((kind) => !recordDocumentKinds.includes(kind));

/** Only these speak of a round. */
const roundKinds: ReadonlySet<FormState['kind']> = new Set(['coverage', 'municipality', 'map', 'steckbrief']);

export interface ReportFormProps {
  form: FormState;
  regions: readonly Region[];
  onChange: (form: FormState) => void;
}

/** What the report is about and where it goes; every change shows beside it. */
export function ReportForm({ form, regions, onChange }: ReportFormProps) {
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  const rounds = useBegunRounds();
  const set = (change: Partial<FormState>): void => onChange({ ...form, ...change });
  return (
    <form ref={element} className={styles.form} onSubmit={(event) => event.preventDefault()} aria-label={t.content}>
      <Field label={t.kind}>
        <Select
          value={form.kind}
          onChange={(_event, { value }) => set({ kind: kinds.find((kind) => kind === value) ?? 'coverage' })}
        >
          {(form.recordId === undefined ? withoutRecord : [form.kind]).map((kind) => (
            <option key={kind} value={kind}>
              {t.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {rounds.length > 0 && roundKinds.has(form.kind) && (
        <Field label={surveysTexts.picker}>
          <RoundSelect rounds={rounds} value={form.surveyId} onChange={(surveyId) => set({ surveyId })} />
        </Field>
      )}
      {form.kind === 'coverage' ? (
        <CoverageFields options={form.coverage} onChange={(coverage) => set({ coverage })} />
      ) : form.kind === 'map' ? (
        <MapFields options={form.map} onChange={(map) => set({ map })} />
      ) : form.kind !== 'municipality' ? (
        <>
          {form.kind === 'directory' && <DirectoryFields form={form} onChange={set} />}
          <PaperField form={form} onChange={set} />
          {variantKinds.includes(form.kind) && (
            <Field label={t.variant} hint={t.variantHint}>
              <Select
                value={form.variant}
                onChange={(_event, { value }) => set({ variant: value === 'internal' ? 'internal' : 'public' })}
              >
                <option value="public">{t.variants.public}</option>
                <option value="internal">{t.variants.internal}</option>
              </Select>
            </Field>
          )}
          <SteeringFields form={form} regions={regions} onChange={set} />
          <OccasionFields
            options={form.coverage}
            onChange={(change) => set({ coverage: { ...form.coverage, ...change } })}
          />
        </>
      ) : (
        <SheetFields form={form} regions={regions} onChange={(ags) => set({ ags })} />
      )}
      <p className={styles.quiet}>
        {t.letterhead} <Link to="/einstellungen">{t.settings}</Link>
      </p>
    </form>
  );
}

interface FieldsProps {
  form: FormState;
  onChange: (change: Partial<FormState>) => void;
}

/** The sheet, for kinds that are printed on one or another. */
function PaperField({ form, onChange }: FieldsProps) {
  const papers = papersOf[form.kind];
  if (!papers) return null;
  return (
    <Field label={t.paper}>
      <Select
        value={papers.find((paper) => paper === form.paper) ?? papers[0]}
        onChange={(_event, { value }) => onChange({ paper: papers.find((paper) => paper === value) })}
      >
        {papers.map((paper) => (
          <option key={paper} value={paper}>
            {t.papers[paper]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface SheetFieldsProps {
  form: FormState;
  regions: readonly Region[];
  onChange: (ags: string | undefined) => void;
}

/** One municipality, or all of them with a file each. */
function SheetFields({ form, regions, onChange }: SheetFieldsProps) {
  const first = regions[0];
  return (
    <>
      <Field label={t.municipality} {...(form.ags === undefined && first && { hint: t.previewOf(first.name) })}>
        <Select value={form.ags ?? ''} onChange={(_event, { value }) => onChange(value === '' ? undefined : value)}>
          <option value="">{t.everyMunicipality}</option>
          {regions.map(({ ags, name }) => (
            <option key={ags} value={ags}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.quiet}>{t.sheetHint}</p>
      <p className={styles.quiet}>
        {t.sheetMails}{' '}
        <Link to={form.surveyId ? `/erhebungen/${form.surveyId}` : '/erhebungen'}>{surveysTexts.title}</Link>
      </p>
    </>
  );
}
