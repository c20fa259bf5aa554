import type { Draft } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';

/** The batch in one line, the same in every step: "8 Dateien, davon 1 abgelehnt · 246 Zeilen". Files already taken over do not count. */
export const batchLine = (all: readonly Draft[]): string => {
  const drafts = all.filter(({ state }) => state !== 'committed');
  if (drafts.length === 0) return '';
  const rows = drafts.reduce((sum, draft) => sum + draft.rows, 0);
  const toClarify = drafts.reduce((sum, draft) => sum + draft.counts.toClarify, 0);
  const refused = drafts.filter(({ state }) => state === 'refused').length;
  return t.summary({ files: drafts.length, refused, rows, toClarify });
};
