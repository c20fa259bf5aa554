/** Two actors; twice the same: what it shares with any other. */
export type ChosenPair = readonly [one: string, other: string];
