import type { MeasureStatus, TrafficLight } from '../../domain/planning/measure-words.ts';

/** What a measure of the demo Kreis is told by. Months are counted from today: `-14` is fourteen months ago. */
interface DemoReport {
  monthsAgo: number;
  status: MeasureStatus;
  light: TrafficLight | null;
  progress?: number;
  text: string;
  next?: [step: string, who: string, inMonths: number];
  decision?: string;
  obstacle?: string;
  ags?: string;
  figures?: Partial<Record<'participants' | 'staff' | 'hours', string>>;
}
interface DemoMeasure {
  name: string;
  lead: string | null;
  kind?: 'measure' | 'project' | 'permanentTask';
  from: number;
  /** Null: runs for good. */
  until: number | null;
  /** Answers the confirmed gap of its Handlungsfeld. */
  answersGap?: boolean;
  /** Its end was moved, today. */
  movedTo?: { until: number; reason: string };
  places?: string[];
  together?: boolean;
  quick?: boolean;
  focus?: boolean;
  partners?: string[];
  groups?: string[];
  reports: DemoReport[];
  milestones?: [name: string, inMonths: number, done: boolean][];
  costs?: [amount: number, granted: number];
}
export interface DemoGoal {
  field: string;
  name: string;
  guidelines: number[];
  strand: string;
  measures: DemoMeasure[];
}

export const [dormagen, grevenbroich, juechen, kaarst, korschenbroich, meerbusch, neuss, rommerskirchen] = [
  '05162004',
  '05162008',
  '05162012',
  '05162016',
  '05162020',
  '05162022',
  '05162024',
  '05162028',
] as const;
/** A measure that goes as planned. */
export const running = (monthsAgo: number, progress: number, text: string): DemoReport => ({
  monthsAgo,
  status: 'running',
  light: 'onTrack',
  progress,
  text,
});
