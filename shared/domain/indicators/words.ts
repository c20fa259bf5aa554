/** Choices of an indicator and of a figure as they are stored; their German words are in the catalogue of texts. */
export const indicatorGroups = [
  'base',
  'legal',
  'daycare',
  'education',
  'work',
  'health',
  'housing',
  'opening',
  'participation',
  'office',
] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];
/** Whether more is better, less is better, or neither is meant. */
export const directions = ['more', 'less', 'neutral'] as const;
/** Down to which level the figure exists. */
export const figureLevels = ['municipality', 'group', 'district'] as const;
export const figureQualities = ['final', 'provisional', 'estimated', 'reported'] as const;
/** A computed indicator is a share of 1, 100 or 1,000. */
export const factors = [1, 100, 1000] as const;
/** Mindestfallzahl: the smallest count of persons that is printed (0 is printed too). */
export const minimumCounts = [3, 5, 10] as const;
export const usualMinimum = 3;
/** A figure as it is, or against the inhabitants of the place. */
export const figureBases = ['absolute', 'percent', 'perThousand'] as const;
export type FigureBase = (typeof figureBases)[number];
/** For whom figures are: the office sees all of them, everybody else those above the Mindestfallzahl. */
export const audiences = ['internal', 'public'] as const;
export type Audience = (typeof audiences)[number];
/** How a comparison is drawn. */
export const chartViews = ['bar', 'line', 'dot', 'multiples'] as const;
/** How a comparison is shown; the table stands under every picture. */
export const comparisonViews = [...chartViews, 'table'] as const;
export type ComparisonView = (typeof comparisonViews)[number];
