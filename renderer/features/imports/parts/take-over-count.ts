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

/** Label of the primary button while checking one file. */
export const takeOverLabel = (counts: ImportCounts): string => {
  const { write, statements, postponed } = takeOverOf(counts);
  return write + statements + postponed === 0 ? t.nothingToWrite : t.takeOverButton(write, statements, postponed);
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
