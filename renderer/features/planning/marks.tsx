import type { MeasureStatus, TrafficLight } from '../../../shared/domain/planning/measure-words.ts';
import { lightWords, statusWords } from '../../../shared/i18n/de/planning.ts';
import { StatusMark, type MarkShape, type Tone } from '../../ui/index.ts';
import styles from './planning.module.css';

export const lightLooks: Record<TrafficLight, { shape: MarkShape; tone: Tone }> = {
  onTrack: { shape: 'circle', tone: 'ok' },
  deviation: { shape: 'triangle', tone: 'warn' },
  atRisk: { shape: 'square', tone: 'danger' },
};

/** The Ampel as word, shape and colour; without one nothing is drawn. */
export function Light({ light }: { light: TrafficLight | null }) {
  if (light === null) return <span className={styles.noLight}>{lightWords.none}</span>;
  return (
    <StatusMark {...lightLooks[light]} appearance="pill">
      {lightWords[light]}
    </StatusMark>
  );
}

export function Status({ status }: { status: MeasureStatus | null }) {
  return <span className={status === null ? styles.muted : undefined}>{statusWords[status ?? 'none']}</span>;
}
