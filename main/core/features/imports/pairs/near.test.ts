import { describe, expect, test } from 'vitest';
import { fold } from '../../../../../shared/domain/text-folding.ts';
import { matchKey } from '../../offers/index.ts';
import { findNear } from './find-near.ts';
import { likeness, namePartsOf } from './near-name.rules.ts';
import { providerLikeness, type ProviderNames } from './near.rules.ts';

const names: ProviderNames = {
  places: new Set(['kaarst', 'neuss', 'juechen']),
  district: ['rhein-kreis neuss', 'kommunales integrationszentrum'],
};
const alike = (left: string, right: string) =>
  likeness(namePartsOf(fold(left), names.places), namePartsOf(fold(right), names.places));
const provider = (left: string, right: string) => providerLikeness(fold(left), fold(right), names);

describe('Namen, die dasselbe meinen können', () => {
  test.each([
    ['Eltern-Café', 'Elterncafé', 'sameWords'],
    ['Sprachcafé Kaarst', 'Sprachcafé', 'sameWords'],
    ['Café der Begegnung', 'Begegnung: Café', 'sameWords'],
    ['Hausaufgabenhilfe', 'Hausaufgabenhife', 'spelling'],
    ['Müttertreff International', 'Muettertref Internazional', 'spelling'],
    ['Rucksack Schule', 'Ruksakk Schuhle', 'sound'],
    ['Sprachmittlerpool Kreis', 'Sprachmittlerpool Kreis Ehrenamt', 'words'],
  ])('%s und %s', (left, right, expected) => expect(alike(left, right)).toBe(expected));

  test.each([
    ['Deutschkurs A1', 'Deutschkurs A2'],
    ['Gruppe 1 Schwimmen', 'Gruppe 2 Schwimmen'],
    ['Väterfrühstück', 'Mütterfrühstück'],
    ['Deutschkurs Frauen', 'Deutschkurs Männer'],
    ['Chor', 'Chur'],
    ['Deutschkurs', 'Deutschkurs für Frauen'],
  ])('%s und %s sind verschieden', (left, right) => expect(alike(left, right)).toBeNull());
});

test('Träger: Rechtsform und Ort unterscheiden nicht, die Kommune selbst sagt nichts', () => {
  expect(provider('AWO', 'AWO Kreisverband Neuss e.V.')).toBe('similar');
  expect(provider('Caritasverband', 'Caritas-Verband')).toBe('similar');
  expect(provider('', 'AWO')).toBe('unsaid');
  expect(provider('Stadt Kaarst', 'AWO')).toBe('unsaid');
  expect(provider('VHS', 'AWO')).toBe('other');
});

describe('Gesucht wird unter den Angeboten und den früheren Zeilen', () => {
  const key = (name: string, by: string, ...places: string[]) => matchKey(name, by, places);
  const refs = (asked: string[], known: string[]) => {
    const keyed = (list: string[], prefix: string) => list.map((text, n) => ({ ref: `${prefix}${n}`, key: text }));
    const near = findNear(keyed(asked, 'z'), keyed(known, 'a'), names);
    return [...near].map(([ref, found]) => [ref, found.map((one) => one.ref)]);
  };

  test('Kommune und Träger melden dasselbe; ein anderer Träger oder Ort ist ein anderes Angebot', () => {
    const known = [
      key('Sprachcafé', 'AWO Kreisverband', 'k'),
      key('Sprachcafé', 'VHS', 'k'),
      key('Sprachcafé', 'AWO', 'n'),
    ];
    expect(refs([key('Sprach-Café', 'AWO', 'k')], known)).toEqual([['z0', ['a0']]]);
    expect(refs([key('Sprachcafé', 'Stadt Kaarst', 'k')], known)).toEqual([['z0', ['a0', 'a1']]]);
    expect(refs([key('Sprachcafé', 'AWO', 'j')], known)).toEqual([]);
  });

  test('ein kreisweites Angebot, das eine Kommune als ihres meldet, wird gefunden, auch das des Kreises anderswo', () => {
    const known = [key('Sprachmittlerpool', 'Rhein-Kreis Neuss', '*'), key('Rucksack', 'Rhein-Kreis Neuss', 'n')];
    expect(refs([key('Sprachmittlerpool', 'Rhein-Kreis Neuss', 'k')], known)).toEqual([['z0', ['a0']]]);
    expect(refs([key('Rucksack', 'Rhein-Kreis Neuss', 'k')], known)).toEqual([['z0', ['a1']]]);
    expect(refs([key('Rucksack', 'AWO', 'k')], known)).toEqual([]);
  });

  test('die spätere Zeile fragt nach der früheren, das Ähnlichste steht vorn, und die Antwort ist immer gleich', () => {
    const rows = [key('Nähkurs', 'AWO', 'k'), key('Näkurs', 'AWO', 'k'), key('Nähkurs', 'AWO', 'k')];
    expect(refs(rows, [])).toEqual([
      ['z1', ['z0']],
      ['z2', ['z0', 'z1']],
    ]);
    expect(refs(rows, [])).toEqual(refs(rows, []));
  });

  test('ein Name, den mehr als sechzig Angebote tragen, sagt nichts mehr', () => {
    const many = Array.from({ length: 61 }, () => key('Deutschkurs', 'VHS', 'k'));
    expect(refs([key('Deutsch-Kurs', 'VHS', 'k')], many.slice(0, 60))).toHaveLength(1);
    expect(refs([key('Deutsch-Kurs', 'VHS', 'k')], many)).toEqual([]);
  });
});
