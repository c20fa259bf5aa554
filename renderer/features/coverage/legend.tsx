import type { ReactNode } from 'react';
import type { Measured } from '../../../shared/contract/coverage.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { measureTexts } from '../../../shared/i18n/de/coverage-measures.ts';
import { Mark } from '../../ui/index.ts';
import { Dot, Hatch } from './matrix-cell-content.tsx';
import styles from './matrix.module.css';

const words = coverageTexts.legend;

function Item({ kind, sign, children }: { kind: string; sign: ReactNode; children: ReactNode }) {
  return (
    <li className={styles.legendItem}>
      <span className={styles.swatch} data-swatch={kind} aria-hidden="true">
        {sign}
      </span>
      {children}
    </li>
  );
}

interface LegendProps {
  withStatements: boolean;
  measured: Measured | undefined;
  /** Title of the round it is compared with. */
  before: string | null;
}

/** What the signs of the matrix mean. Statements exist only where one axis is the municipality. */
export function Legend({ withStatements, measured, before }: LegendProps) {
  return (
    <ul className={styles.legend} aria-label={words.label}>
      <Item kind="count" sign="3">
        {measured ? measureTexts.measures[measured.measure] : words.count}
      </Item>
      {measured && measured.measure !== 'offers' && <OfFigures measured={measured} />}
      {before !== null && (
        <Item kind="changes" sign={<span className={styles.changes}>{coverageTexts.compare.sign(2, 1)}</span>}>
          {coverageTexts.compare.legend(before)}
        </Item>
      )}
      {withStatements ? <OfStatements /> : <li>{words.noStatements}</li>}
    </ul>
  );
}

/** Sums of figures that not every offer names. */
function OfFigures({ measured }: { measured: Measured }) {
  const { atLeast, unknown, inexact } = measureTexts.legend;
  return (
    <>
      <Item kind="count" sign={measureTexts.atLeast('3')}>
        {atLeast}
      </Item>
      <Item kind="count" sign={measureTexts.unknown}>
        {unknown}
      </Item>
      {measured.inexact && <li>{inexact}</li>}
    </>
  );
}

/** What a Kommune said, or did not. */
function OfStatements() {
  return (
    <>
      <Item kind="others" sign={<span className={styles.others}>2</span>}>
        {words.others}
      </Item>
      <Item kind="dot" sign={<Dot />}>
        {words.notMentioned}
      </Item>
      <Item kind="none" sign={<span className={styles.boxed}>0</span>}>
        {words.confirmedNone}
      </Item>
      <Item kind="gap" sign={<Mark shape="diamond" tone="warn" />}>
        {words.gap}
      </Item>
      <Item kind="silent" sign={<Hatch />}>
        {words.notReported}
      </Item>
    </>
  );
}
