import type { Draft } from '../../../../shared/contract/imports.ts';
import { canTakeOver } from '../parts/take-over-count.ts';

/**
 * Files chosen at first. Coming from checking a file: that one only, because the button there named its rows; the
 * others are listed and left to the person. Else all without open points.
 */
export function firstSelection(drafts: readonly Draft[], from: string | null): string[] {
  const possible = drafts.filter(canTakeOver);
  const checked = possible.filter(({ id }) => id === from);
  return (checked.length > 0 ? checked : possible.filter(({ state }) => state === 'ready')).map(({ id }) => id);
}

/** Files that could come along but are not read, have a question, or were refused. */
export const waiting = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(({ state }) => state === 'question' || state === 'reading');
