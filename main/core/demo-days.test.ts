import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isWorkday, workday } from './demo-days.ts';

test('Sitzungen der Beispieldaten liegen nie auf Wochenenden, Feiertagen, Heiligabend oder Silvester', () => {
  const off = ['2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25', '2026-06-04', '2027-03-26', '2027-05-06'];
  for (const day of [...off, '2026-12-24', '2026-12-31', '2026-10-03', '2026-11-28'])
    expect([day, isWorkday(Temporal.PlainDate.from(day))]).toEqual([day, false]);
  expect(workday('2026-11-28', 26)).toBe('2026-12-28');
  expect(workday('2026-11-28', -1)).toBe('2026-11-27');
  expect(workday('2026-11-28', -40)).toBe('2026-10-19');
});
