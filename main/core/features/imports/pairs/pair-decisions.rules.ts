import type { Decision } from '../../../../../shared/contract/imports.ts';
import type { OfferField } from '../../../../../shared/domain/offer-fields.ts';

export type PairDecisionInput = Extract<Decision, { kind: 'pair' }>;
/** Which of two differing values stays; a place may also become kreisweit. */
export type Taken = 'stored' | 'file' | 'districtWide';

/** What a person said about one row that may repeat known offers or earlier rows. */
export interface PairDecision {
  /** The offer or row it is the same as. */
  same: { ref: string; fields: Partial<Record<OfferField, Taken>> } | null;
  /** Those it is different from. */
  different: string[];
  /** Put off: the row becomes an offer of its own and stays an open point. */
  later: boolean;
}
const undecided: PairDecision = { same: null, different: [], later: false };

const prefix = 'row:';
/** How an earlier row of the same file is named among offer ids. */
export const rowRef = (rowKey: string): string => `${prefix}${rowKey}`;
/** The row key behind a reference; null where it is an offer. */
export const rowKeyOf = (ref: string): string | null => (ref.startsWith(prefix) ? ref.slice(prefix.length) : null);

/** The decision about a row after one more answer; each answer replaces the others but what is known to be different. */
export function decidePair(before: PairDecision | undefined, { answer }: PairDecisionInput): PairDecision {
  const { different } = before ?? undecided;
  switch (answer.is) {
    case 'same':
      return { same: { ref: answer.ref, fields: answer.fields }, different, later: false };
    case 'different':
      return { same: null, different: [...new Set([...different, ...answer.refs])], later: false };
    case 'later':
      return { same: null, different, later: true };
    case 'open':
      return undecided;
  }
}
