import { Field, Select } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { isBegunElsewhere } from '../../../shared/domain/handout-kinds.ts';
import type { Region } from '../../../shared/contract/settings.ts';
import { variantTexts, variantWords } from '../../../shared/i18n/de/document-variants.ts';
import { papersOf } from '../../../shared/domain/documents/kind-papers.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import {
  batchTexts,
  reportCatalogue,
  reportPurposes,
  type ReportPurpose,
} from '../../../shared/i18n/de/report-catalogue.ts';
import { surveysTexts } from '../../../shared/i18n/de/surveys.ts';
import { RoundSelect, useBegunRounds } from '../surveys/index.ts';
import { CoverageFields, OccasionFields } from './coverage-fields.tsx';
import { MapFields } from './map-fields.tsx';
import { DirectoryFields } from './directory-fields.tsx';
import {
  leftOutOf,
  measureKinds,
  privacyKinds,
  roundKinds,
  usualVariant,
  variantOf,
  variantsOf,
} from './form-kinds.ts';
import { piecesOf, type FormState, type Subjects } from './form-state.ts';
import styles from './handouts.module.css';
import { SteeringFields } from './steering-fields.tsx';

const t = handoutsPageTexts.form;
const kinds = Object.keys(t.kinds) as FormState['kind'][];
const withoutRecord = kinds.filter((kind) => !isBegunElsewhere(kind));
const purposes = Object.entries(reportPurposes) as [ReportPurpose, string][];

export interface ReportFormProps {
  form: FormState;
  subjects: Subjects;
  onChange: (form: FormState) => void;
}

/** What the report is about and where it goes; every change shows beside it. */
export function ReportForm({ form, subjects, onChange }: ReportFormProps) {
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  const rounds = useBegunRounds();
  const set = (change: Partial<FormState>): void => onChange({ ...form, ...change });
  const many = piecesOf(form, subjects).length > 1;
  return (
    <form ref={element} className={styles.form} onSubmit={(event) => event.preventDefault()} aria-label={t.content}>
      <KindField form={form} onChange={set} />
      {rounds.length > 0 && roundKinds.includes(form.kind) && (
        <Field label={surveysTexts.picker}>
          <RoundSelect rounds={rounds} value={form.surveyId} onChange={(surveyId) => set({ surveyId })} />
        </Field>
      )}
      <ContentFields form={form} subjects={subjects} onChange={set} />
      <VariantField form={form} onChange={set} />
      <PaperField form={form} onChange={set} />
      <PrintField form={form} onChange={set} />
      {many && <OutputField form={form} onChange={set} />}
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

/** The kinds by what they are for; one that speaks of a record stays with its record. */
function KindField({ form, onChange }: FieldsProps) {
  const free = (form.recordId === undefined && form.words.length === 0) || measureKinds.includes(form.kind);
  const shown = free ? withoutRecord : [form.kind];
  return (
    <Field label={t.kind} hint={reportCatalogue[form.kind].sentence}>
      <Select
        value={form.kind}
        onChange={(_event, { value }) =>
          onChange({ kind: kinds.find((kind) => kind === value) ?? 'coverage', recordId: undefined })
        }
      >
        {purposes.map(([purpose, label]) => {
          const inGroup = shown.filter((kind) => reportCatalogue[kind].purpose === purpose);
          return (
            inGroup.length > 0 && (
              <optgroup key={purpose} label={label}>
                {inGroup.map((kind) => (
                  <option key={kind} value={kind}>
                    {t.kinds[kind]}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </Select>
    </Field>
  );
}

/** What the kind asks for. */
function ContentFields({ form, subjects, onChange }: FieldsProps & { subjects: Subjects }) {
  const { kind } = form;
  const { regions, measures } = subjects;
  if (kind === 'coverage')
    return <CoverageFields options={form.coverage} onChange={(coverage) => onChange({ coverage })} />;
  if (kind === 'map') return <MapFields options={form.map} onChange={(map) => onChange({ map })} />;
  if (kind === 'municipality')
    return <SheetFields form={form} regions={regions} onChange={(ags) => onChange({ ags })} />;
  return (
    <>
      {kind === 'directory' && <DirectoryFields form={form} onChange={onChange} />}
      {measureKinds.includes(kind) && <MeasureField form={form} measures={measures} onChange={onChange} />}
      <SteeringFields form={form} regions={regions} onChange={onChange} />
      {!privacyKinds.includes(kind) && (
        <OccasionFields
          options={form.coverage}
          onChange={(change) => onChange({ coverage: { ...form.coverage, ...change } })}
        />
      )}
    </>
  );
}

/** One measure, or a document for each. */
function MeasureField({ form, measures, onChange }: FieldsProps & Pick<Subjects, 'measures'>) {
  const [first] = measures;
  const all = form.recordId === undefined;
  return (
    <Field label={t.measure} {...(all && first && { hint: t.previewOf(`${first.number} ${first.name}`) })}>
      <Select
        value={form.recordId ?? ''}
        onChange={(_event, { value }) => onChange({ recordId: value === '' ? undefined : value })}
      >
        <option value="">{t.everyMeasure}</option>
        {measures.map(({ id, number, name }) => (
          <option key={id} value={id}>
            {number} {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Whom it is for, and what that leaves out. */
function VariantField({ form, onChange }: FieldsProps) {
  const variants = variantsOf[form.kind];
  if (!variants) return null;
  const chosen = form.variant && variants.includes(form.variant) ? form.variant : usualVariant(form.kind);
  return (
    <Field label={variantTexts.label} hint={leftOutOf(form.kind, chosen)}>
      <Select value={chosen} onChange={(_event, { value }) => onChange({ variant: variantOf(value) })}>
        {variants.map((variant) => (
          <option key={variant} value={variant}>
            {variantWords[variant]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Colour, or black and white as on the office printer. */
const PrintField = ({ form, onChange }: FieldsProps) => (
  <Field label={t.print} hint={form.colour ? t.inks.colourHint : t.inks.blackHint}>
    <Select
      value={form.colour ? 'colour' : 'black'}
      onChange={(_event, { value }) => onChange({ colour: value === 'colour' })}
    >
      <option value="black">{t.inks.black}</option>
      <option value="colour">{t.inks.colour}</option>
    </Select>
  </Field>
);

/** Of many documents: one PDF to print, or a file each. */
const OutputField = ({ form, onChange }: FieldsProps) => (
  <Field label={batchTexts.output} hint={batchTexts.joinedHint}>
    <Select
      value={form.joined ? 'joined' : 'folder'}
      onChange={(_event, { value }) => onChange({ joined: value === 'joined' })}
    >
      <option value="folder">{batchTexts.folder}</option>
      <option value="joined">{batchTexts.joined}</option>
    </Select>
  </Field>
);

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
