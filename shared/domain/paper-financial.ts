import type { PaperRecord } from '../contract/papers.ts';

/** "No financial effects" as a person said it; a paper of which nobody said anything has no statement at all. */
export const hasNoFinancial = ({ product, account, rows }: NonNullable<PaperRecord['financial']>): boolean =>
  product === '' && account === '' && rows.length === 0;
