import { Field, Input } from '@fluentui/react-components';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { chosenWith, TermField } from '../../ui/index.ts';
import type { Capture, CaptureField } from './capture.ts';
import styles from './capture.module.css';
import type { Names } from './names.ts';
import { districtWideChoice, placeChoices } from './offer-form.ts';

const words = offersTexts.create;

interface CaptureFieldsProps {
  capture: Capture;
  messages: Partial<Record<CaptureField, string>>;
  names: Names;
  set: <F extends CaptureField>(field: F, value: Capture[F]) => void;
}

/** The six statements of a new offer, and who told it. */
export function CaptureFields({ capture, messages, names, set }: CaptureFieldsProps) {
  const text = (field: 'name' | 'provider' | 'who' | 'whom' | 'day') => (
    <Field data-field={field} label={words[field]} required validationMessage={messages[field] ?? null}>
      <Input value={capture[field]} onChange={(_, data) => set(field, data.value)} />
    </Field>
  );
  const picker = (field: 'place' | 'fieldsOfAction' | 'targetGroups', choices: Names['municipalities']) => (
    <div data-field={field}>
      <TermField
        required
        label={words[field]}
        choices={choices}
        chosen={capture[field]}
        message={messages[field]}
        onChange={(chosen) =>
          set(field, field === 'place' ? chosenWith(districtWideChoice, capture.place, chosen) : chosen)
        }
      />
    </div>
  );
  return (
    <>
      {text('name')}
      {text('provider')}
      {picker('place', placeChoices(names))}
      {picker('fieldsOfAction', names.terms('fieldOfAction'))}
      {picker('targetGroups', names.terms('targetGroup'))}
      <fieldset className={styles.told}>
        <legend>{words.told}</legend>
        <p className={styles.keys}>{words.toldHint}</p>
        {text('who')}
        <div className={styles.pairOfInputs}>
          {text('whom')}
          {text('day')}
        </div>
      </fieldset>
    </>
  );
}
