import { Link } from 'react-router';
import type { MeasureRecord } from '../../../shared/contract/planning.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { gapPath, namedNeedPath } from '../../app/paths.ts';
import styles from './planning.module.css';

const words = planningTexts.answers;

/** The gaps and needs a measure answers, each a link to where it was decided or named. */
export function Origins({ measure: { gaps, needs } }: { measure: Pick<MeasureRecord, 'gaps' | 'needs'> }) {
  if (gaps.length + needs.length === 0) return null;
  return (
    <section className={styles.items}>
      <div className={styles.itemsHead}>
        <h3>{words.origin}</h3>
      </div>
      <ul className={styles.itemList}>
        {gaps.map(({ id, name }) => (
          <li key={id}>
            <Link to={gapPath(id)}>{name}</Link>
            <span className={styles.small}>{words.gap}</span>
          </li>
        ))}
        {needs.map(({ id, name }) => (
          <li key={id}>
            <Link to={namedNeedPath(id)}>{name}</Link>
            <span className={styles.small}>{words.need}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
