import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { useNames } from '../offers/index.ts';
import type { CellGap } from './cell-content.ts';
import styles from './coverage.module.css';

const words = coverageTexts.panel;

/** A confirmed gap: why, for whom, what is planned, who confirmed it, and what the program had found. */
export function GapText({ gap }: { gap: CellGap }) {
  const names = useNames();
  return (
    <dl className={styles.gap}>
      {gap.targetGroups.length > 0 && <dt>{words.gapFor}</dt>}
      {gap.targetGroups.length > 0 && <dd>{gap.targetGroups.map((id) => names.term('targetGroup', id)).join(', ')}</dd>}
      <dt>{words.gapReason}</dt>
      <dd>{gap.reason}</dd>
      {gap.planned && <dt>{words.gapPlanned}</dt>}
      {gap.planned && <dd>{gap.planned}</dd>}
      {gap.basis.length > 0 && <dt>{words.gapBasis}</dt>}
      {gap.basis.map((text) => (
        <dd key={text}>{text}</dd>
      ))}
      <dt>{words.confirmedBy}</dt>
      <dd>{[gap.confirmedBy, formatDay(gap.confirmedAt)].filter(Boolean).join(', ')}</dd>
    </dl>
  );
}
