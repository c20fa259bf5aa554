const tick = 36;

/** The least width of a list with ticks: its columns at their narrowest, each said by the first number of its track. */
export const widthOfColumns = (columns: readonly { width: string }[]): number =>
  columns.reduce((sum, { width }) => sum + Number(/\d+(?=px)/.exec(width)?.[0] ?? 0), tick);
