import type { SurveySheet } from '../../../shared/contract/surveys.ts';
import { offerFields, type OfferField } from '../../../shared/domain/offer-fields.ts';
import { defaultSurveyFields, fixedSurveyFields, surveyFields } from '../../../shared/domain/survey-fields.ts';
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

/** Which sheets, and which columns of the sheet Angebote. */
export function ContentSection({ form, change }: SectionProps) {
  const fixed = new Set<OfferField>(fixedSurveyFields);
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
                disabled={sheet === 'offers'}
                onChange={() => change({ sheets: toggled(form.sheets, sheet) })}
              />
              {t.sheets[sheet]}
            </label>
          ))}
        </fieldset>
      </Section>
      <Section
        title={words.fields}
        note={words.fieldsNote}
        actions={
          <Button size="small" onClick={() => change({ fields: surveyFields([...defaultSurveyFields]) })}>
            {words.defaults}
          </Button>
        }
      >
        <fieldset className={styles.checks}>
          <legend className="visuallyHidden">{words.fields}</legend>
          {offerFields.map((field) => (
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
      </Section>
    </>
  );
}
