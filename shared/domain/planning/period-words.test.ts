import { expect, test } from 'vitest';
import { dateWords, dueWords, endWords, periodWords } from './period-words.ts';

const measure = { startDate: '2026-02', endDate: null, status: 'running', kind: 'measure', flags: [] } as const;

test('nur eine Daueraufgabe ist laufend; was niemand gesagt hat, ist nicht angegeben', () => {
  expect(endWords(measure)).toBe('nicht angegeben');
  expect(endWords({ ...measure, endDate: 'open' })).toBe('offen');
  expect(endWords({ ...measure, endDate: '2027-06' })).toBe('Juni 2027');
  expect(endWords({ ...measure, kind: 'permanentTask' })).toBe('laufend');
  expect(endWords({ ...measure, kind: 'permanentTask', endDate: '2027' })).toBe('2027');
  expect(endWords({ ...measure, status: 'permanent', endDate: '2025' })).toBe('laufend');
});

test('ein Zeitraum nennt nur, was bekannt ist', () => {
  expect(periodWords(measure)).toBe('ab Februar 2026, Ende nicht angegeben');
  expect(periodWords({ ...measure, endDate: 'open' })).toBe('ab Februar 2026, Ende offen');
  expect(periodWords({ ...measure, endDate: '2027' })).toBe('Februar 2026 – 2027');
  expect(periodWords({ ...measure, status: 'permanent' })).toBe('Februar 2026 – laufend');
  expect(periodWords({ ...measure, startDate: null, endDate: '2027' })).toBe('bis 2027');
  expect(periodWords({ ...measure, startDate: null })).toBe('nicht angegeben');
});

test('ein überschrittenes Ende sagt es mit einem Wort; ein Datum für sich ist nie „laufend“', () => {
  expect(dueWords({ ...measure, endDate: '2026', flags: ['overdue'] })).toBe('überfällig, 2026');
  expect([dateWords(null), dateWords('open')]).toEqual(['nicht angegeben', 'offen']);
});
