import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanLine,
  cleanText,
  colognePhonetics,
  editDistance,
  fingerprint,
  foldings,
  ngramSimilarity,
  repairMojibake,
  sortKey,
} from './text-folding.ts';

describe('Text vom Transport befreien', () => {
  test.each([
    ['JÃ¼chen', 'Jüchen'],
    ['JÃƒÂ¼chen', 'Jüchen'],
    ['StraÃŸe', 'Straße'],
    ['Ã–ffnung', 'Öffnung'],
    ['2019â€“2022', '2019–2022'],
    ['GÃ¼lÅŸen', 'Gülşen'],
  ])('%s wird %s', (broken, whole) => expect(repairMojibake(broken)).toBe(whole));

  test.each(['Jüchen', '„MENÜ“', '„CAFÉ“–', 'São Paulo', 'Ä“', 'Größe – 5 °C'])('%s bleibt, wie es ist', (text) =>
    expect(repairMojibake(text)).toBe(text),
  );

  test('jedes deutsche Wort, als Windows-1252 verlesen, wird wiederhergestellt', () => {
    const windows1252 = new TextDecoder('windows-1252');
    const words = fc.string({ unit: fc.constantFrom(...'abcdefgäöüßÄÖÜéèçñ –„“') });
    fc.assert(
      fc.property(words, (word) => {
        expect(repairMojibake(windows1252.decode(new TextEncoder().encode(word)))).toBe(word);
      }),
    );
  });

  test('zerlegte Umlaute, weiche Trennstriche und geschützte Leerzeichen', () => {
    expect(cleanLine(' Ju\u0308chen \u00a0 Mit\u00adte\n')).toBe('Jüchen Mitte');
    expect(cleanText(' a\u00a0b \r\n\r\n\r\n c ')).toBe('a b\n\nc');
  });
});

describe('Faltungen', () => {
  test('Müller wird als Muller und als Mueller gefunden', () => {
    expect(foldings('Müller')).toEqual(['muller', 'mueller']);
    expect(foldings('MUELLER')).toEqual(['mueller', 'mueller']);
    expect(foldings('Neuß')).toEqual(['neuss', 'neuss']);
    expect(foldings('Ju\u0308chen')).toEqual(foldings('Jüchen'));
    expect(foldings('Wałęsa Şahin ığdır')).toEqual(['walesa sahin igdir', 'walesa sahin igdir']);
  });

  test('Falten ändert einen schon gefalteten Text nicht', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [plain, expanded] = foldings(text);
        expect(foldings(plain)[0]).toBe(plain);
        expect(foldings(expanded)[1]).toBe(expanded);
      }),
    );
  });

  test('der Fingerabdruck übersieht Reihenfolge, Zeichen und Wiederholungen', () => {
    expect(fingerprint('Neuss, Stadt')).toBe(fingerprint('stadt  NEUß'));
  });
});

describe('Sortierschlüssel nach DIN 5007-1', () => {
  const collator = new Intl.Collator('de');
  const unit = fc.constantFrom(...'aAbBoOuUsSzZäÄöÖüÜßéè 01-.,(/&'.split(''));
  test('ordnet wie Intl.Collator', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), fc.string({ unit, maxLength: 8 }), (left, right) => {
        const [a, b] = [cleanLine(left), cleanLine(right)];
        const [keyA, keyB] = [sortKey(a), sortKey(b)];
        expect(keyA < keyB ? -1 : keyA > keyB ? 1 : 0).toBe(collator.compare(a, b));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['ss', 'SS'],
    ['SS', 'ß'],
    ['ß', 'ẞ'],
  ])('bei sonst gleichen Wörtern steht %s vor %s', (first, second) => {
    expect(sortKey(first) < sortKey(second)).toBe(true);
    expect(collator.compare(first, second)).toBe(-1);
  });

  test('ordnet die Namen einer Liste wie ein Wörterbuch', () => {
    const names = [
      'Zülpich',
      'Österreich',
      'Ostbevern',
      'Äpfel',
      'Apfel',
      'apfel',
      'Straße',
      'Strasse',
      'Ärger',
      'VHS 2',
    ];
    const byKey = [...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    expect(byKey).toEqual([...names].sort(collator.compare));
  });
});

describe('Ähnlichkeit', () => {
  test.each([
    ['Müller-Lüdenscheidt', '657 52682'],
    ['Breschnew', '17863'],
    ['Wikipedia', '3412'],
    ['Meier Mayr', '67 67'],
    ['Schmidt', '862'],
    ['Christian', '47826'],
  ])('Kölner Phonetik von %s ist %s', (word, code) => expect(colognePhonetics(word)).toBe(code));

  test('Kölner Phonetik: Mueller klingt wie Müller', () => {
    expect(colognePhonetics('Mueller')).toBe(colognePhonetics('Müller'));
  });

  test('Buchstabenpaare und Abstand', () => {
    expect(ngramSimilarity('kaarst', 'kaarst')).toBe(1);
    expect(ngramSimilarity('kaarst', '')).toBe(0);
    expect(ngramSimilarity('korschenbroich', 'korschenbroch')).toBeGreaterThan(0.8);
    expect(editDistance('korschenbroich', 'korschenbroch')).toBe(1);
  });
});
