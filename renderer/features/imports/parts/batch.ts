import type { Draft } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';

/** The batch in one line: "8 Dateien · 246 Zeilen · 9 Fragen offen". Files already taken over do not count. */
export const batchLine = (all: readonly Draft[]): string => {
  const drafts = all.filter(({ state }) => state !== 'committed');
  if (drafts.length === 0) return '';
  const rows = drafts.reduce((sum, draft) => sum + draft.rows, 0);
  const toClarify = drafts.reduce((sum, draft) => sum + draft.counts.toClarify, 0);
  return t.summary(drafts.length, rows, toClarify);
};
