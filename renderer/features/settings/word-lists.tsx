import { Link } from 'react-router';
import { vocabularies } from '../../../shared/domain/offer-fields.ts';
import { vocabularyNames, vocabularyTexts as t } from '../../../shared/i18n/de/vocabularies.ts';
import { Section } from '../../ui/index.ts';
import { listPath } from '../vocabularies/index.ts';
import styles from './settings.module.css';

/** The way to the lists of terms. */
export function WordLists() {
  return (
    <Section title={t.title} note={t.settingsNote}>
      <div className={styles.row}>
        {vocabularies.map((vocabulary) => (
          <Link key={vocabulary} to={listPath(vocabulary)}>
            {vocabularyNames[vocabulary]}
          </Link>
        ))}
      </div>
    </Section>
  );
}
