import { describe, expect, test } from 'vitest';
import { pointsElsewhere, pointsToNumber, referredRow } from './reference-text.ts';

describe('Verweise in Zellen', () => {
  test.each([
    ['s. Nr. 1', '1'],
    ['S. Nr. 1', '1'],
    ['wie Nr. 3', '3'],
    ['siehe Angebot 3', '3'],
    ['wie bei Nr. 12', '12'],
    ['wie 2', '2'],
    ['(vgl. Zeile 4)', '4'],
    ['s. 4.1', '4.1'],
    ['wie 2023', '2023'],
  ])('„%s“ verweist auf %s', (text, number) => expect(referredRow(text)).toBe(number));

  test.each(['Str. 1', 'Straße 12', 'wie im Vorjahr', 'S. Müller', '2. OG', 'siehe Homepage', 'Mo–Fr 8–12', ''])(
    '„%s“ nennt keine Nummer',
    (text) => expect(referredRow(text)).toBeNull(),
  );

  test('Ein anderes Blatt ist keine Zeile', () => {
    expect(pointsToNumber('siehe Blatt 2')).toBe(true);
    expect(referredRow('siehe Blatt 2')).toBeNull();
  });

  test('Ein kleines „s.“ verweist, ein großes gehört zu einem Namen', () => {
    expect(['siehe Liste', 's. Liste', 'Siehe Anhang A'].every(pointsElsewhere)).toBe(true);
    expect(['mehr …', 'E-Mail schreiben', 'Zur Website »'].every(pointsElsewhere)).toBe(true);
    expect(
      ['S. Müller', 'Mehrgenerationenhaus', 'Linke', 'St. Josef', 'Sprachcafé', 'Siehestraße 4'].some(pointsElsewhere),
    ).toBe(false);
  });
});
