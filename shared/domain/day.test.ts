import { expect, it } from 'vitest';
import { dayOfText } from './day.ts';

it('liest einen Tag, wie ihn ein Büro schreibt', () => {
  for (const text of ['3.12.26', '03.12.2026', ' 3. Dezember 2026 ', '2026-12-03', 'Do, 3.12.2026'])
    expect(dayOfText(text)).toBe('2026-12-03');
});

it('rät keinen Tag: ein Monat, ein Zeitraum, ein Tag, den es nicht gibt, bleiben stehen', () => {
  for (const text of ['12/2026', '31.02.2026', '1.-3.12.2026', 'ab 3.12.2026', 'bald', ''])
    expect(dayOfText(text)).toBe(text);
});
