import { Checkbox, Field } from '@fluentui/react-components';
import { Link } from 'react-router';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { paths } from '../../app/paths.ts';
import type { FormState } from './form-state.ts';
import styles from './handouts.module.css';
import { OccasionFields } from './occasion-fields.tsx';

const t = handoutsPageTexts.form;

interface MapFieldsProps {
  options: FormState['map'];
  onChange: (options: FormState['map']) => void;
}

/** Title, occasion and look of a map sheet; what it shows is chosen on the map itself. */
export function MapFields({ options, onChange }: MapFieldsProps) {
  const { look } = options;
  return (
    <>
      <OccasionFields value={options} onChange={(change) => onChange({ ...options, ...change })} />
      <Field hint={t.patternsHint}>
        <Checkbox
          label={t.patterns}
          checked={look.patterns}
          onChange={(_event, { checked }) => onChange({ ...options, look: { ...look, patterns: checked === true } })}
        />
      </Field>
      <p className={styles.quiet}>
        {t.mapContent} <Link to={paths.map}>{t.toMap}</Link>
      </p>
    </>
  );
}
