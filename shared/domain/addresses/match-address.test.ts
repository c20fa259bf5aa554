import { expect, it } from 'vitest';
import { addressParts, streetKey } from './address-parts.ts';
import { matchAddress, type AddressBook, type KnownAddress } from './match-address.ts';

const house = (street: string, number: number, ags = '05162024', suffix = ''): KnownAddress => ({
  street,
  number,
  suffix,
  ags,
  lon: 6.7,
  lat: 51.2,
});
const houses = [
  house('Kaarster Straße', 38),
  house('Kaarster Straße', 40),
  house('Kaarster Straße', 40, '05162024', 'a'),
  house('Hauptstraße', 5),
  house('Hauptstraße', 5, '05162016'),
  house('St.-Peter-Platz', 1, '05162016'),
];
const inPlaces = (places: readonly string[] | null) => (known: KnownAddress) => places?.includes(known.ags) ?? true;
const book: AddressBook = {
  inStreet: (key, places) => houses.filter(inPlaces(places)).filter(({ street }) => streetKey(street) === key),
  streets: (places) => [...new Set(houses.filter(inPlaces(places)).map(({ street }) => streetKey(street)))],
};
const find = (street: string, number: string, places: string[] | null) => {
  const parts = addressParts(street, number);
  if (!parts) throw new Error('no street');
  return matchAddress(parts, places, book);
};

it('findet ein Haus, wie auch immer die Straße abgekürzt ist', () => {
  for (const street of ['Kaarster Straße', 'Kaarster Str.', 'KAARSTERSTR', 'kaarster strasse'])
    expect(find(street, '40', ['05162024'])).toMatchObject({ sure: true, at: { number: 40, suffix: '' } });
  expect(find('Kaarster Str. 40a', '', ['05162024'])).toMatchObject({ sure: true, at: { suffix: 'a' } });
  expect(find('Sankt Peter Platz', '1-3', ['05162016'])).toMatchObject({ sure: true });
});

it('schlägt bei einem Schreibfehler vor und entscheidet nicht', () => {
  expect(find('Karster Straße', '40', ['05162024'])).toMatchObject({
    sure: false,
    reason: 'spelling',
    proposals: [{ number: 40 }, { number: 40 }, { number: 38 }],
  });
});

it('nennt den Grund, wo Haus oder Kommune nicht passt', () => {
  expect(find('Kaarster Straße', '39', ['05162024'])).toMatchObject({ reason: 'numberUnknown' });
  expect(find('Kaarster Straße', '', ['05162024'])).toMatchObject({ reason: 'noNumber' });
  expect(find('Kaarster Straße', '40', ['05162016'])).toMatchObject({ reason: 'otherPlace' });
  expect(find('Hauptstraße', '5', ['05162016', '05162024'])).toMatchObject({ reason: 'severalPlaces' });
  expect(find('Kaarster Straße', '38', null)).toMatchObject({ reason: 'placeUnknown' });
  expect(find('Ringallee', '1', ['05162024'])).toMatchObject({ reason: 'streetUnknown', proposals: [] });
});

it('hält nichts für eine Straße, was keine ist', () => {
  for (const text of ['', '-', '12']) expect(addressParts(text, '')).toBeNull();
});
