import { expect, test } from 'vitest';
import type { Draft } from '../../../../shared/contract/imports.ts';
import { batchLine } from './batch.ts';

const draft = (state: Draft['state'], rows: number, toClarify = 0): Draft => ({
  id: state,
  fileName: `${state}.xlsx`,
  size: 1,
  sha256: state,
  state,
  problem: null,
  sender: { ags: null, actor: null, reason: '' },
  question: null,
  rows,
  counts: { created: 0, updated: 0, unchanged: 0, rejected: 0, skipped: 0, statements: 0, toClarify },
  replaces: null,
  leftOut: [],
  committedAs: null,
});

test('eine abgelehnte Datei zählt mit und wird genannt, eine übernommene zählt nicht mehr', () => {
  const all = [draft('ready', 12), draft('toClarify', 8, 2), draft('refused', 0), draft('committed', 30)];
  expect(batchLine(all)).toBe('3 Dateien, davon 1 abgelehnt · 20 Zeilen · 2 Fragen offen');
  expect(batchLine([draft('ready', 12)])).toBe('1 Datei · 12 Zeilen');
});
