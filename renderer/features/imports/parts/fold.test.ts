import { expect, test } from 'vitest';
import { matchesText } from './fold.ts';

test('Umlaute werden in jeder Schreibweise gefunden', () => {
  expect(matchesText('traeger', ['Träger'])).toBe(true);
  expect(matchesText('trager', ['Träger'])).toBe(true);
  expect(matchesText('Straße', ['Strasse'])).toBe(true);
  expect(matchesText('strasse', ['Straße'])).toBe(true);
});

test('alle Wörter müssen vorkommen, auch in einem Synonym', () => {
  expect(matchesText('bild erz', ['Bildung, Erziehung, Betreuung'])).toBe(true);
  expect(matchesText('kita', ['Elementarbereich', 'Kita'])).toBe(true);
  expect(matchesText('bild sport', ['Bildung, Erziehung, Betreuung'])).toBe(false);
  expect(matchesText('', ['x'])).toBe(true);
});
