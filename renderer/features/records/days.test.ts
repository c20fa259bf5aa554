import { expect, test } from 'vitest';
import { later } from './days.ts';

test('ein Monat nach dem 31. Januar ist der letzte Tag im Februar', () => {
  expect(later('2027-01-31', { months: 1 })).toBe('2027-02-28');
  expect(later('2026-11-22', { days: 7 })).toBe('2026-11-29');
  expect(later('2026-11-30', { months: 6 })).toBe('2027-05-30');
  expect(later('2026-12-28', { days: 7 })).toBe('2027-01-04');
});
