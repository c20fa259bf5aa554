import { offerFields, partFields } from '../../../shared/domain/offer-fields.ts';
import {
  defaultSurveyFields,
  fixedSurveyFields,
  surveyFields,
  type SurveyField,
  type SurveySheet,
} from '../../../shared/domain/survey-fields.ts';
import { fieldLabels } from '../../../shared/i18n/de/fields.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { Button, Section } from '../../ui/index.ts';
import type { SurveyForm } from './survey-form.rules.ts';
import styles from './surveys.module.css';

const words = t.form;
const sheets = Object.keys(t.sheets) as SurveySheet[];
const toggled = <T,>(list: readonly T[], entry: T): T[] =>
  list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];

interface SectionProps {
  form: SurveyForm;
  change: (part: Partial<SurveyForm>) => void;
}

/** Which sheets, and where offers are asked for the columns of theirs. */
export function ContentSection({ form, change }: SectionProps) {
  return (
    <>
      <Section title={words.sheets} note={words.sheetsNote}>
        <fieldset className={styles.checks}>
          <legend className="visuallyHidden">{words.sheets}</legend>
          {sheets.map((sheet) => (
            <label key={sheet} className={styles.check}>
              <input
                type="checkbox"
                checked={form.sheets.includes(sheet)}
                onChange={() => change({ sheets: toggled(form.sheets, sheet) })}
              />
              {t.sheets[sheet]}
            </label>
          ))}
        </fieldset>
      </Section>
      {form.sheets.includes('offers') && <FieldSections form={form} change={change} />}
    </>
  );
}

/** Which columns of the sheet Angebote. */
function FieldSections({ form, change }: SectionProps) {
  return (
    <>
      <Section
        title={words.fields}
        note={words.fieldsNote}
        actions={
          <Button size="small" onClick={() => change({ fields: surveyFields([...defaultSurveyFields]) })}>
            {words.defaults}
          </Button>
        }
      >
        <FieldChecks legend={words.fields} fields={offerFields} form={form} change={change} />
      </Section>
      <Section title={words.parts} note={words.partsNote}>
        <FieldChecks legend={words.parts} fields={partFields} form={form} change={change} />
      </Section>
    </>
  );
}

const fixed = new Set<SurveyField>(fixedSurveyFields);

function FieldChecks({
  legend,
  fields,
  form,
  change,
}: SectionProps & { legend: string; fields: readonly SurveyField[] }) {
  return (
    <fieldset className={styles.checks}>
      <legend className="visuallyHidden">{legend}</legend>
      {fields.map((field) => (
        <label key={field} className={styles.check}>
          <input
            type="checkbox"
            checked={form.fields.includes(field)}
            disabled={fixed.has(field)}
            onChange={() => change({ fields: toggled(form.fields, field) })}
          />
          {fieldLabels[field]}
        </label>
      ))}
    </fieldset>
  );
}
