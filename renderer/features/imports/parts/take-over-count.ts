import type { Draft, ImportCounts } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';

/** What a file (or several) would write. */
export interface TakeOver {
  /** New and changed rows. */
  write: number;
  /** "kein Angebot (bestätigt)". */
  statements: number;
  /** Rows that cannot be written as they are: no name, no place. */
  postponed: number;
  /** Questions without an answer; their values stay empty, their rows are written. */
  open: number;
}

export const takeOverOf = (counts: ImportCounts): TakeOver => ({
  write: counts.created + counts.updated,
  statements: counts.statements,
  postponed: counts.rejected,
  open: counts.toClarify,
});

/** Offers that go because the files replace earlier ones. */
export const removedBy = (drafts: readonly Draft[]): number =>
  drafts.reduce((sum, { replaces }) => sum + (replaces?.removed.length ?? 0), 0);

/** Label of the primary button while checking one file; `removed` offers go because it replaces an earlier one. */
export const takeOverLabel = (counts: ImportCounts, removed = 0): string => {
  const { write, statements, postponed } = takeOverOf(counts);
  const isNothing = write + statements + postponed + removed === 0;
  return isNothing ? t.nothingToWrite : t.takeOverButton(write, statements, postponed, removed);
};

const keys = ['created', 'updated', 'unchanged', 'rejected', 'skipped', 'statements', 'toClarify'] as const;
const none: ImportCounts = {
  created: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  skipped: 0,
  statements: 0,
  toClarify: 0,
};

/** Sums over files. */
export const sumCounts = (all: readonly ImportCounts[]): ImportCounts => {
  const sum = { ...none };
  for (const counts of all) for (const key of keys) sum[key] += counts[key];
  return sum;
};

/** A file can be written once it is read and nothing about the file as a whole is open. */
export const canTakeOver = (draft: Draft): boolean => draft.state === 'ready' || draft.state === 'toClarify';
