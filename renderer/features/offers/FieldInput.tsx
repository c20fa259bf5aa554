import { Field, Input, Textarea } from '@fluentui/react-components';
import { useId } from 'react';
import { fieldKinds, type OfferField } from '../../../shared/domain/offer-fields.ts';
import { fieldLabels } from '../../../shared/i18n/de/fields.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { TermPicker, YesNo, type Choice } from '../../ui/index.ts';
import { districtWideChoice, type Draft } from './field-draft.ts';
import { longFields } from './offer-groups.ts';
import type { Names } from './names.ts';
import styles from './record.module.css';
import { vocabularyOf } from './value-text.ts';

export interface FieldInputProps {
  field: OfferField;
  draft: Draft;
  names: Names;
  message?: string | undefined;
  onChange: (draft: Draft) => void;
}

/** Municipalities to choose from, kreisweit first. */
export const placeChoices = (names: Names): Choice[] => [
  { id: districtWideChoice, name: offersTexts.districtWide, synonyms: ['alle'] },
  ...names.municipalities,
];

/** Kreisweit and single municipalities exclude each other: the one chosen last stays. */
export function chosenPlaces(before: readonly string[], after: string[]): string[] {
  if (!after.includes(districtWideChoice)) return after;
  return before.includes(districtWideChoice) ? after.filter((id) => id !== districtWideChoice) : [districtWideChoice];
}

/** The editor that fits a field, with its label and message. */
export function FieldInput(props: FieldInputProps) {
  const { field, draft, names, message, onChange } = props;
  const label = fieldLabels[field];
  const vocabulary = vocabularyOf(field);
  const id = useId();
  if (field === 'municipality' || vocabulary) {
    const chosen = Array.isArray(draft) ? draft : [];
    const choose = (next: string[]): void => onChange(vocabulary ? next : chosenPlaces(chosen, next));
    const note = message ? `${id}note` : undefined;
    return (
      <div className={styles.input}>
        <label htmlFor={id}>{label}</label>
        <TermPicker
          id={id}
          choices={vocabulary ? names.terms(vocabulary) : placeChoices(names)}
          chosen={chosen}
          onChange={choose}
          invalid={Boolean(message)}
          describedBy={note}
        />
        {message && (
          <p id={note} role="alert" className={styles.message}>
            {message}
          </p>
        )}
      </div>
    );
  }
  if (fieldKinds[field] === 'boolean') return <YesNo label={label} value={draft} onChange={onChange} />;
  const text = typeof draft === 'string' ? draft : '';
  return (
    <Field label={label} validationMessage={message ?? null}>
      {longFields.has(field) ? (
        <Textarea value={text} resize="vertical" rows={3} onChange={(_, data) => onChange(data.value)} />
      ) : (
        <Input value={text} onChange={(_, data) => onChange(data.value)} />
      )}
    </Field>
  );
}
