const tick = 36;
interface Track {
  width: string;
}

/** The width of columns at their narrowest, each said by the first number of its track. */
export const leastWidth = (columns: readonly Track[]): number =>
  columns.reduce((sum, { width }) => sum + Number(/\d+(?=px)/.exec(width)?.[0] ?? 0), 0);

/** The least width of a list with ticks. */
export const widthOfColumns = (columns: readonly Track[]): number => leastWidth(columns) + tick;
