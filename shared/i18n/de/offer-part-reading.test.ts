import { describe, expect, it } from 'vitest';
import { cellLine, contactWords, fundingWords, locationWords, partCell, timeWords } from './offer-part-lines.ts';
import { entriesIn, partReaders } from './offer-part-reading.ts';

const places = [
  { ags: '05162024', name: 'Neuss' },
  { ags: '05162016', name: 'Kaarst' },
];
const nameOf = (ags: string): string => places.find((place) => place.ags === ags)?.name ?? ags;

describe('Orte in einer Zelle', () => {
  const place = { street: null, houseNumber: null, postalCode: null, city: null, ags: null };
  it.each([
    {
      ...place,
      name: 'Familienzentrum',
      street: 'Schulstr.',
      houseNumber: '4 a',
      postalCode: '41460',
      city: 'Neuss',
      ags: '05162024',
    },
    { ...place, name: 'VHS, Raum 3', street: 'Am Markt', postalCode: '41564', city: 'Kaarst', ags: '05162016' },
    { ...place, name: 'Jugendtreff', ags: '05162016' },
    {
      ...place,
      name: null,
      street: 'Römerstraße',
      houseNumber: '12-14',
      postalCode: '41462',
      city: 'Neuss',
      ags: '05162024',
    },
    { ...place, name: 'Bürgerhaus', postalCode: '41352', city: 'Kleinenbroich', ags: '05162016' },
  ])('„$name“ liest sich so, wie er geschrieben wurde', (row) => {
    expect(partReaders.furtherLocations(cellLine(locationWords(row, nameOf)), places)).toEqual([row]);
  });
});

describe('Zeiten in einer Zelle', () => {
  const time = { end: '17:00', interval: 'weekly', week: null, validFrom: null, validTo: null } as const;
  it.each([
    { ...time, weekdays: [1, 4], start: '15:00' },
    { ...time, weekdays: [1, 2, 3, 4, 5], start: '08:30' },
    { ...time, weekdays: [5], start: '15:00', interval: 'fortnightly' as const, validFrom: '2026-02' },
    {
      ...time,
      weekdays: [3, 5],
      start: '18:00',
      end: null,
      interval: 'monthly' as const,
      week: 1,
      validTo: '2027-12-31',
    },
    { ...time, weekdays: [7], start: '10:00', end: null, validFrom: '2026-01-01', validTo: '2026-06-30' },
  ])('$weekdays $start liest sich so, wie sie geschrieben wurde', (row) => {
    expect(partReaders.weekTimes(cellLine(timeWords(row)), places)).toEqual([row]);
  });
  it('nach Absprache ist keine feste Zeit', () => {
    expect(partReaders.weekTimes('nach Absprache', places)).toBeNull();
  });
});

describe('Geldgeber in einer Zelle', () => {
  it.each([
    { funding: 'Landesmittel KI', annualAmount: '18000', fundedUntil: '2027-12' },
    { funding: 'Stiftung Mercator, Essen', annualAmount: null, fundedUntil: '2026' },
    { funding: 'Eigenmittel', annualAmount: '~2500.5', fundedUntil: null },
    { funding: 'Spenden', annualAmount: null, fundedUntil: null },
  ])('„$funding“ liest sich so, wie er geschrieben wurde', (row) => {
    expect(partReaders.furtherFundings(cellLine(fundingWords(row)), places)).toEqual([row]);
  });
  it('ein Ende, das keines ist, wird nicht geraten', () => {
    expect(partReaders.furtherFundings('Landesmittel, gesichert bis auf Weiteres vielleicht', places)).toBeNull();
  });
});

describe('Personen in einer Zelle', () => {
  it.each([
    { name: 'Frau Demir', role: 'Leitung, Standort Süd', phone: '02131 2233', email: 'demir@example.org' },
    { name: 'Herr Yılmaz', role: null, phone: null, email: null },
    { name: 'Frau Kaya', role: 'Raum 12', phone: null, email: 'kaya@example.org' },
  ])('$name liest sich so, wie sie geschrieben wurde', (row) => {
    expect(partReaders.furtherContacts(cellLine(contactWords(row)), places)).toEqual([{ ...row, publish: false }]);
  });
  it('eine Adresse ohne Namen ist keine Person', () => {
    expect(partReaders.furtherContacts('demir@example.org', places)).toBeNull();
  });
});

describe('Mehrere Einträge einer Zelle', () => {
  it('stehen je auf einer Zeile; ein Semikolon in einem Eintrag teilt ihn nicht', () => {
    const cell = partCell([
      ['Haus A; Eingang B', ''],
      ['Haus C', ''],
    ]);
    expect(cell).toBe('Haus A, Eingang B\nHaus C');
    expect(entriesIn(cell ?? '')).toEqual(['Haus A, Eingang B', 'Haus C']);
  });
  it('lesen sich auch mit Semikolon und Aufzählungszeichen', () => {
    expect(entriesIn('- Haus A; Haus C\n• Haus D\n')).toEqual(['Haus A', 'Haus C', 'Haus D']);
  });
});
