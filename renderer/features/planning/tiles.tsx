import type { OutputOf } from '../../../shared/contract/index.ts';
import type { MeasureFilter } from '../../../shared/contract/planning.ts';
import { trafficLights, type MeasureFlag, type TrafficLight } from '../../../shared/domain/planning/measure-words.ts';
import { flagWords, lightWords, planningTexts } from '../../../shared/i18n/de/planning.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { cx, Mark } from '../../ui/index.ts';
import { lightLooks } from './marks.tsx';
import styles from './planning.module.css';

const words = planningTexts.tiles;
type Counts = OutputOf<'planning.counts'>;

interface TileProps {
  count: number;
  label: string;
  note: string;
  light?: TrafficLight;
  active: boolean;
  onClick: () => void;
}

function Tile({ count, label, note, light, active, onClick }: TileProps) {
  const look = light && lightLooks[light];
  return (
    <li>
      <button type="button" className={styles.tile} title={note} aria-pressed={active} onClick={onClick}>
        <span className={cx(styles.count, look && styles[look.tone])}>{formatNumber(count)}</span>
        <span className={styles.tileLabel}>
          {look && <Mark {...look} />} {label}
        </span>
        <span className={styles.small}>{note}</span>
      </button>
    </li>
  );
}

const isOnly = (chosen: readonly string[] | undefined, one: string): boolean =>
  chosen?.length === 1 && chosen[0] === one;

/** The counts of the whole plan; each is a ready filter. */
export function Tiles({
  counts,
  filter,
  onChange,
}: {
  counts: Counts;
  filter: MeasureFilter;
  onChange: (filter: MeasureFilter) => void;
}) {
  const { now, before } = counts;
  const { trafficLights: lights, flags, ...others } = filter;
  const showLight = (light: TrafficLight): void =>
    onChange({ ...others, ...(flags && { flags }), ...(!isOnly(lights, light) && { trafficLights: [light] }) });
  const showFlag = (flag: MeasureFlag): void =>
    onChange({ ...others, ...(lights && { trafficLights: lights }), ...(!isOnly(flags, flag) && { flags: [flag] }) });
  const flagged: [MeasureFlag, string][] = [
    ['overdue', words.overdue],
    ['moved', words.movedAgain(now.movedAgain)],
    ['decision', words.decision],
  ];
  return (
    <ul className={styles.tiles} aria-label={words.label}>
      {trafficLights.map((light) => (
        <Tile
          key={light}
          count={now.lights[light]}
          label={lightWords[light]}
          note={words.before(before.lights[light])}
          light={light}
          active={isOnly(lights, light)}
          onClick={() => showLight(light)}
        />
      ))}
      {flagged.map(([flag, note]) => (
        <Tile
          key={flag}
          count={now.flags[flag]}
          label={flagWords[flag]}
          note={note}
          active={isOnly(flags, flag)}
          onClick={() => showFlag(flag)}
        />
      ))}
    </ul>
  );
}
