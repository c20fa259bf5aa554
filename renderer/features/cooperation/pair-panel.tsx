import { Link } from 'react-router';
import type { JointMeasure } from '../../../shared/contract/cooperation.ts';
import { sharedBy } from '../../../shared/domain/planning/together.ts';
import { cooperationTexts as t } from '../../../shared/i18n/de/cooperation.ts';
import { statusWords } from '../../../shared/i18n/de/planning.ts';
import { targetPath } from '../../app/paths.ts';
import { SidePanel } from '../../ui/index.ts';
import { useNames } from '../offers/index.ts';
import styles from './cooperation.module.css';

/** Measures with those that carry them, each leading to its record. */
export function MeasureItems({ measures }: { measures: readonly JointMeasure[] }) {
  const names = useNames();
  return (
    <ul className={styles.items}>
      {measures.map(({ id, number, name, municipalities, partners, status, interMunicipal }) => (
        <li key={id}>
          <Link to={targetPath({ page: 'planning', id })}>
            {number} {name}
          </Link>
          <span className={styles.small}>
            {[
              t.measures.with([...municipalities.map(names.municipality), ...partners].join(', ')),
              statusWords[status ?? 'none'],
              interMunicipal && municipalities.length < 2 && t.measures.planned,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface PairPanelProps {
  pair: readonly [one: string, other: string];
  measures: readonly JointMeasure[];
  onClose: () => void;
}
/** What two Kommunen carry together. */
export function PairPanel({ pair: [one, other], measures, onClose }: PairPanelProps) {
  const names = useNames();
  return (
    <SidePanel title={t.measures.pair(names.municipality(one), names.municipality(other))} onClose={onClose}>
      <MeasureItems measures={sharedBy(measures, one, other)} />
    </SidePanel>
  );
}
