/** The records of a sheet that is no list, as a list: the last column says in which cells each stands. */
export interface ListedSheet {
  what: 'weekPlan' | 'cards' | 'pairs';
  heads: readonly string[];
  lines: readonly (readonly string[])[];
}
