import { expect, test } from 'vitest';
import { dueCounts } from './due-counts.ts';

type Overview = NonNullable<Parameters<typeof dueCounts>[0]>;
const item = (page: Overview['due'][number]['target']['page'], count: number | null) => ({
  label: '',
  detail: '',
  count,
  target: { page },
});

test('ein Ort zählt, was dort einen Termin hat; was nur vielleicht nicht mehr stimmt, zählt die Übersicht', () => {
  const overview: Overview = {
    due: [item('meetings', null), item('tasks', 3), item('funding', 2), item('currency', null)],
    toClarify: [],
    reminders: [],
    changed: [],
    lastBackup: null,
    offers: 0,
    imports: 0,
  };
  const counts = [...dueCounts(overview, [], '2026-11-28')].map(([path, { count }]) => [path, count]);
  expect(Object.fromEntries(counts)).toEqual({
    '/': 4,
    '/erhebungen': 0,
    '/steuerungsgruppe': 4,
    '/foerderung': 2,
  });
});
