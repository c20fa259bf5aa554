import * as z from 'zod';
import { text } from './define.ts';

/** What is counted; words may stand beside it. */
export const voteCounts = ['votesYes', 'votesNo', 'votesAbstention', 'votesBiased'] as const;
const count = z.int().min(0).nullable();
/** How a body voted; all empty where nobody counted. */
export const votes = {
  votesYes: count,
  votesNo: count,
  votesAbstention: count,
  /** Members who did not take part for bias (Befangenheit). */
  votesBiased: count,
  votesNote: text.nullable(),
};
const voted = z.strictObject(votes);
export type Votes = z.infer<typeof voted>;

export const noVotes: Votes = {
  votesYes: null,
  votesNo: null,
  votesAbstention: null,
  votesBiased: null,
  votesNote: null,
};
export const votesIn = ({ votesYes, votesNo, votesAbstention, votesBiased, votesNote }: Votes): Votes => ({
  votesYes,
  votesNo,
  votesAbstention,
  votesBiased,
  votesNote,
});
