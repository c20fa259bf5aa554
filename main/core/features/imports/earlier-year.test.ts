import { expect, test } from 'vitest';
import { earlierYearReason, latestYear, type YearFacts } from './earlier-year.rules.ts';

const facts: YearFacts = { year: 2026, fileName: 'Kaarst.xlsx', titles: [], rows: 20, unchanged: 3, since: null };

test('das späteste genannte Jahr zählt, auch als Schuljahr; Hausnummern und lange Zahlen sind keine', () => {
  expect(latestYear(['Rücklauf 2024, Stand 2025'])).toBe(2025);
  expect(latestYear(['Schuljahr 2025/26'])).toBe(2026);
  expect(latestYear(['AZ 120255, Tel. 0202 620'])).toBeNull();
});

test('ein früheres Jahr im Dateinamen oder, wo der keines nennt, im Titel wird genannt', () => {
  expect(earlierYearReason(facts)).toBeNull();
  expect(earlierYearReason({ ...facts, fileName: 'Kaarst_2025_final.xlsx' })).toContain('2025');
  expect(earlierYearReason({ ...facts, titles: ['Angebote 2024'] })).toContain('2024');
  expect(earlierYearReason({ ...facts, fileName: 'Kaarst 2026.xlsx', titles: ['Stand 31.12.2025'] })).toBeNull();
});

test('fast nur unveränderte Zeilen einer früheren Erhebung werden gezählt genannt', () => {
  const same = { ...facts, unchanged: 19, since: 'Bestandserhebung 2025' };
  expect(earlierYearReason(same)).toBe('19 von 20 Zeilen sind seit „Bestandserhebung 2025“ unverändert.');
  expect(earlierYearReason({ ...same, unchanged: 17 })).toBeNull();
  expect(earlierYearReason({ ...same, rows: 4, unchanged: 4 })).toBeNull();
  expect(earlierYearReason({ ...same, since: null })).toBeNull();
});
