import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupSpellings, type GroupingFacts, type Spelling } from './groups.rules.ts';

const facts: GroupingFacts = { places: ['Neuss', 'Kaarst', 'Jüchen', 'Bad Salzuflen'], apart: [] };
const textsOf = (list: readonly string[]): Spelling[] => list.map((text) => ({ text }));
const group = (...texts: string[]) => groupSpellings(textsOf(texts), facts);
const rungOf = (...texts: string[]) => group(...texts).find((found) => found.texts.length === texts.length)?.rung;

describe('Die Leiter', () => {
  it.each([
    ['AWO Kreisverband Neuss e.V.', 'AWO Kreisverband Neuss', 'spelling'],
    ['AWO KREISVERBAND NEUSS', 'Awo  Kreisverband Neuß e. V.', 'spelling'],
    ['Haus der Familie', 'Familie, Haus', 'spelling'],
    ['Bahnstraße 5', 'Bahnstr. 5', 'spelling'],
    ['Müller und Söhne gGmbH', 'Mueller & Soehne GmbH', 'spelling'],
    ['Ev. Kirchengemeinde', 'Evangelische Kirchengemeinde', 'spelling'],
    ['Caritas-Verband Neuss', 'Caritasverband Neuss', 'letters'],
    ['Sprach Café', 'Sprachcafe', 'letters'],
    ['Meyer-Stiftung', 'Maier-Stiftung', 'sound'],
    ['Diakonie Neuss', 'Diakonei Neuss', 'sound'],
    ['Jugendamt Kaarst', 'Jugendant Kaarst', 'sound'],
    ['Stadtbücherei', 'Stadtbücherrei', 'sound'],
    ['Lernpaten', 'Lernplaten', 'oneLetter'],
    ['AWO Neus', 'AWO Neuss', 'oneLetter'],
    ['Flüchtlingsberatung', 'Flüchtingsberatumg', 'twoLetters'],
  ])('„%s“ und „%s“: %s', (left, right, rung) => {
    expect(rungOf(left, right)).toBe(rung);
  });
});

describe('Verschieden bleibt', () => {
  it.each([
    ['Kita 1', 'Kita 2'],
    ['Sprachkurs A1', 'Sprachkurs A2'],
    ['Gruppe Sonnenschein II', 'Gruppe Sonnenschein III'],
    ['Gruppe 2, Kita 1', 'Gruppe 1, Kita 2'],
    ['Sekundarstufe I', 'Sekundarstufe II'],
    ['AWO', 'ASB'],
    ['AWO Neuss', 'ASB Neuss'],
    ['DRK', 'DRKS'],
    ['Caritas Neuss', 'Caritas Kaarst'],
    ['Jugendzentrum Kaarst', 'Jugendzentrum Jüchen'],
    ['Verein Lichtblick e.V.', 'Verein Lichtblick gGmbH'],
    ['Mutter-Kind-Gruppe', 'Butter-Kind-Gruppe'],
    ['Sportverein Ost', 'Sportverein West'],
    ['Kinder', 'Kantor'],
    ['Gruppe A', 'Gruppe B'],
    ['constructor', '__proto__'],
  ])('„%s“ und „%s“', (left, right) => {
    expect(group(left, right)).toEqual([]);
  });

  it('auch nicht auf dem Umweg über eine Schreibweise ohne Ort', () => {
    const found = groupSpellings(textsOf(['Treff Jüchem', 'Treff Jüchen', 'Treff Süchen']), {
      places: ['Jüchen', 'Süchen'],
      apart: [],
    });
    expect(found.every(({ texts }) => !(texts.includes('Treff Jüchen') && texts.includes('Treff Süchen')))).toBe(true);
  });

  it('was ein Mensch getrennt hat', () => {
    const apart = [['diakonie', 'diakonei']];
    expect(groupSpellings(textsOf(['Diakonie', 'Diakonei']), { ...facts, apart })).toEqual([]);
    expect(groupSpellings(textsOf(['Diakonie', 'Diakonei', 'Diakonie.']), { ...facts, apart })).toEqual([
      { texts: ['Diakonie', 'Diakonie.'], rung: 'spelling' },
    ]);
  });

  it('zwei Begriffe einer Liste, auch mit demselben Klang', () => {
    const terms = [
      { text: 'Beratung', termId: 'a' },
      { text: 'Beratungen', termId: 'b' },
    ];
    const found = groupSpellings([...terms, ...textsOf(['Beratunge'])], facts);
    expect(found).toHaveLength(1);
    expect(found[0]?.texts).toHaveLength(2);
  });
});

const syllable = fc.constantFrom(
  'ber',
  'tung',
  'kin',
  'der',
  'hau',
  'ss',
  'str',
  'e.V.',
  ' ',
  '-',
  '1',
  '2',
  'ü',
  'Neuss',
  'a',
);
const word = fc.array(syllable, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const plain = (text: string): string => text.replace(/\D/g, ' ').split(' ').filter(Boolean).sort().join(' ');

describe('Eigenschaften', () => {
  it('die Reihenfolge ist gleichgültig, und zweimal gefragt ist zweimal dasselbe', () => {
    const mixed = fc
      .uniqueArray(word, { maxLength: 30 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(mixed, ([list, shuffled]) => {
        expect(group(...list)).toEqual(group(...shuffled));
      }),
    );
  });
  it('jede Schreibweise steht in höchstens einer Gruppe, und keine wird erfunden', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (list) => {
        const texts = group(...list).flatMap((found) => found.texts);
        expect(new Set(texts).size).toBe(texts.length);
        for (const text of texts) expect(list).toContain(text);
      }),
    );
  });
  it('links mit rechts ist rechts mit links', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(group(left, right)).toEqual(group(right, left));
      }),
    );
  });
  it('in einer Gruppe stehen dieselben Zahlen', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (list) => {
        for (const { texts } of group(...list)) expect(new Set(texts.map(plain)).size).toBe(1);
      }),
    );
  });
});

it('viermal so viele verschiedene Namen dauern nicht sechzehnmal so lange, auch wenn sie sich ähneln', () => {
  const kinds = ['Beratungsstelle', 'Sprachkursträger', 'Familienzentrum', 'Begegnungsstätte', 'Jugendtreff'];
  const letters = 'abdefghiklmnoprstuw';
  const nameOf = (n: number): string =>
    [n, n * 7, n * 31, n * 113, n * 709].map((part) => letters[part % letters.length]).join('') + (n % 977);
  const different = Array.from(
    { length: 2500 },
    (_none, n) => `${kinds[n % 5]} ${nameOf(n).replace(/\d/g, 'a')}enheim`,
  );
  const alike = Array.from(
    { length: 2500 },
    (_none, n) => `Nachbarschaftshilfe${letters[n % 19]}${letters[n % 17]} ${letters[n % 13]}${letters[n % 11]}erdorf`,
  );
  const list = [...different, ...alike].map((text, n) => ({ text: `${text}${' '.repeat(n % 3)}${n % 2 ? '.' : ''}` }));
  // Time of this thread: what else the machine does at the moment is not the question.
  const leastTime = (count: number): number =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const start = process.threadCpuUsage();
        groupSpellings(
          list.filter((_entry, n) => n % (list.length / count) === 0),
          facts,
        );
        const { user, system } = process.threadCpuUsage(start);
        return user + system;
      }),
    );
  expect(leastTime(5000) / leastTime(1250)).toBeLessThan(12);
});
