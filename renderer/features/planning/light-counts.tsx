import type { PlanCounts } from '../../../shared/domain/planning/counts.ts';
import { trafficLights } from '../../../shared/domain/planning/measure-words.ts';
import { lightWords } from '../../../shared/i18n/de/planning.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { Mark } from '../../ui/index.ts';
import { lightLooks } from './marks.tsx';
import styles from './tree.module.css';

/** How many measures have which Ampel, by mark and number. */
export const LightCounts = ({ counts }: { counts: PlanCounts }) =>
  trafficLights.map(
    (light) =>
      counts.lights[light] > 0 && (
        <span key={light} className={styles.lightCount} title={lightWords[light]}>
          <Mark {...lightLooks[light]} />
          {formatNumber(counts.lights[light])}
          <span className="visuallyHidden"> {lightWords[light]}</span>
        </span>
      ),
  );
