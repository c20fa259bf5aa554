import type { Draft } from '../../../../shared/contract/imports.ts';
import { canTakeOver } from '../parts/take-over-count.ts';

/**
 * Files chosen at first: those without open points, and the one the person comes from checking.
 * A file with rows to clarify that was not looked at is left to the person.
 */
export const firstSelection = (drafts: readonly Draft[], from: string | null): string[] =>
  drafts.filter((draft) => canTakeOver(draft) && (draft.state === 'ready' || draft.id === from)).map(({ id }) => id);

/** Files that could come along but are not read, have a question, or were refused. */
export const waiting = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(({ state }) => state === 'question' || state === 'reading');
