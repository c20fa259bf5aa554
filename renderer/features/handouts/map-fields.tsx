import { Link } from 'react-router';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { paths } from '../../app/paths.ts';
import { OccasionFields, TitleField } from './coverage-fields.tsx';
import type { FormState } from './form-state.ts';
import styles from './handouts.module.css';

const t = handoutsPageTexts.form;

interface MapFieldsProps {
  options: FormState['map'];
  onChange: (options: FormState['map']) => void;
}

/** Title and occasion of a map sheet; what it shows is chosen on the map itself. */
export function MapFields({ options, onChange }: MapFieldsProps) {
  const set = (change: Partial<FormState['map']>): void => onChange({ ...options, ...change });
  return (
    <>
      <TitleField title={options.title} onChange={(title) => set({ title })} />
      <OccasionFields options={options} onChange={set} />
      <p className={styles.quiet}>
        {t.mapContent} <Link to={paths.map}>{t.toMap}</Link>
      </p>
    </>
  );
}
