import { fold } from '../text-folding.ts';

/** Counts of people that exist side by side for the same day and differ: they are never mixed or divided by one another. */
export const populationSources = ['register', 'projection', 'census', 'residents'] as const;
export type PopulationSource = (typeof populationSources)[number];

const marks: readonly [PopulationSource, RegExp][] = [
  ['register', /auslanderzentralregister|auslaenderzentralregister|\bazr\b/],
  ['projection', /fortschreibung/],
  ['census', /zensus|volkszahlung|volkszaehlung/],
  ['residents', /melderegister|einwohnermelde/],
];

/** Which of the counts of people a source is, by its name; null for any other source. */
export function populationSource(source: string): PopulationSource | null {
  const name = fold(source);
  return marks.find(([, mark]) => mark.test(name))?.[0] ?? null;
}

/** Whether figures of two sources may be divided by one another. */
export function canDivide(one: string, other: string): boolean {
  const [left, right] = [populationSource(one), populationSource(other)];
  return left === null || right === null || left === right;
}
