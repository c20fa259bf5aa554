import {
  measureFlags,
  measureStatuses,
  trafficLights,
  type MeasureFlag,
  type MeasureStatus,
  type TrafficLight,
} from './measure-words.ts';

export interface Counted {
  status: MeasureStatus | null;
  trafficLight: TrafficLight | null;
  flags: readonly MeasureFlag[];
  moves: number;
}
export interface PlanCounts {
  total: number;
  lights: Record<TrafficLight | 'none', number>;
  statuses: Record<MeasureStatus | 'none', number>;
  flags: Record<MeasureFlag, number>;
  movedAgain: number;
}

const zeros = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** The share of all, 0 to 1; nothing of nothing is nothing. */
export const shareOf = (count: number, total: number): number => (total === 0 ? 0 : count / total);

/** The one count of measures: list, tree, timeline, matrix and report all show these numbers. */
export function countMeasures(measures: Iterable<Counted>): PlanCounts {
  const counts: PlanCounts = {
    total: 0,
    lights: zeros([...trafficLights, 'none']),
    statuses: zeros([...measureStatuses, 'none']),
    flags: zeros(measureFlags),
    movedAgain: 0,
  };
  for (const { status, trafficLight, flags, moves } of measures) {
    counts.total += 1;
    counts.lights[trafficLight ?? 'none'] += 1;
    counts.statuses[status ?? 'none'] += 1;
    for (const flag of flags) counts.flags[flag] += 1;
    if (flags.includes('moved') && moves > 1) counts.movedAgain += 1;
  }
  return counts;
}
