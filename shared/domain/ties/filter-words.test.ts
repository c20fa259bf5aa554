import { expect, test } from 'vitest';
import { everyTie, hidesTies } from './filter-words.ts';

test('nur wer etwas ausschließt, lässt Paare weg; eine andere Ordnung tut es nicht', () => {
  expect(hidesTies(everyTie)).toBe(false);
  expect(hidesTies({ ...everyTie, order: 'name' })).toBe(false);
  expect(hidesTies({ ...everyTie, ags: '05162016' })).toBe(true);
  expect(hidesTies({ ...everyTie, kinds: everyTie.kinds.slice(1) })).toBe(true);
});
