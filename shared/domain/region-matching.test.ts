import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findRegionInFileName,
  findRegionInSheetName,
  matchRegions,
  type RegionContext,
  type RegionMatch,
} from './region-matching.ts';

interface Districts {
  districts: { ags5: string; name: string; municipalities: { ags: string; name: string; designation: string }[] }[];
}
const { districts } = JSON.parse(
  readFileSync(new URL('../../resources/geo/nrw-regions.json', import.meta.url), 'utf8'),
) as Districts;
const places = districts.flatMap((district) => district.municipalities.map((town) => town.name));

function contextOf(name: string, withOthers = false): RegionContext {
  const district = districts.find((entry) => entry.name === name)!;
  const context = { district: { key: district.ags5, name }, municipalities: district.municipalities };
  return withOthers ? { ...context, otherPlaces: places } : context;
}
const neuss = contextOf('Rhein-Kreis Neuss');
const viersen = contextOf('Kreis Viersen');

function show(match: RegionMatch, context: RegionContext): string {
  const nameOf = (ags: string) => context.municipalities.find((town) => town.ags === ags)?.name ?? ags;
  const found = match.districtWide ? ['kreisweit'] : match.regions.map(nameOf);
  const open = match.candidates.length > 0 ? ` [${match.candidates.map(nameOf).join(', ')}]` : '';
  return `${match.certainty} ${found.join(', ')}${open}${match.locality ? ` (${match.locality})` : ''}`.trimEnd();
}
const read = (text: string, context = neuss) => show(matchRegions(text, context), context);

describe('abgekürzte Namen', () => {
  test.each([
    ['Korschenbr.', 'likely Korschenbroich'],
    ['Rommersk.', 'likely Rommerskirchen'],
    ['Stadt.', 'none'],
    ['Korsch', 'none'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
  test('beginnt auch ein anderer Ort so, wird gefragt; im Namen eines Blatts zählt sie wie der Name', () => {
    expect(read('Neuen.', contextOf('Kreis Steinfurt', true))).not.toMatch(/^likely/);
    expect(show(findRegionInSheetName('Korschenbr.', neuss), neuss)).toBe('exact Korschenbroich');
    expect(show(findRegionInSheetName('Stadt.', contextOf('Kreis Borken')), contextOf('Kreis Borken'))).toMatch(
      /^none/,
    );
  });
});

describe('Namen der Kommunen', () => {
  test.each([
    ['Neuss', 'exact Neuss'],
    ['Stadt Neuss', 'exact Neuss'],
    ['Neuss, Stadt', 'exact Neuss'],
    ['NEUSS', 'exact Neuss'],
    ['Neuß', 'exact Neuss'],
    ['Juechen', 'exact Jüchen'],
    ['JÃ¼chen', 'exact Jüchen'],
    ['Ju\u0308chen', 'exact Jüchen'],
    ['Gem. Jüchen', 'exact Jüchen'],
    ['Gemeinde Jüchen', 'exact Jüchen'],
    ['Juchen', 'exact Jüchen'],
    ['Stadtverwaltung Grevenbroich', 'exact Grevenbroich'],
    ['05162024', 'exact Neuss'],
    ['5162024', 'exact Neuss'],
    ['05 1 62 024', 'exact Neuss'],
    ['Kaarst/Meerbusch', 'exact Kaarst, Meerbusch'],
    ['Kaarst und Meerbusch', 'exact Kaarst, Meerbusch'],
    ['Kaarst, Meerbusch', 'exact Kaarst, Meerbusch'],
    ['Kaarst\nMeerbusch', 'exact Kaarst, Meerbusch'],
    ['Stadt Kaarst, Stadt Neuss', 'exact Kaarst, Neuss'],
    ['Städte Neuss und Kaarst', 'exact Neuss, Kaarst'],
    ['Kaarst u. Jüchen', 'exact Kaarst, Jüchen'],
    ['kreisweit', 'exact kreisweit'],
    ['alle', 'exact kreisweit'],
    ['Alle Kommunen', 'exact kreisweit'],
    ['alle Städte und Gemeinden', 'exact kreisweit'],
    ['gesamtes Kreisgebiet', 'exact kreisweit'],
    ['RKN', 'exact kreisweit'],
    ['Rhein-Kreis Neuss', 'exact kreisweit'],
    ['Kreis Neuss', 'exact kreisweit'],
    ['Rhein-Kreis', 'exact kreisweit'],
    ['RK Neuss', 'exact kreisweit'],
    ['Kreis', 'exact kreisweit'],
    ['05162', 'exact kreisweit'],
    ['05162000', 'exact kreisweit'],
    ['Korschenbroch', 'likely Korschenbroich'],
    ['Rommerskirchn', 'likely Rommerskirchen'],
    ['Neuss (Norf)', 'likely Neuss (Norf)'],
    ['alle außer Neuss', 'likely Dormagen, Grevenbroich, Jüchen, Kaarst, Korschenbroich, Meerbusch, Rommerskirchen'],
  ])('%s: %s', (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    ['Kaast', 'ambiguous [Kaarst]'.replace(' [', '  [')],
    ['Köln', 'none'],
    ['41460', 'none'],
    ['05158004', 'none'],
    ['05166', 'none'],
    ['', 'none'],
    ['Neuss, Willich', 'ambiguous  [Neuss]'],
    ['kreisweit, Neuss', 'ambiguous  [Neuss, districtWide]'],
    ['diverse', 'none'],
    ['alle Ortsteile', 'none'],
    ['NRW', 'none'],
  ])('%s wird nicht geraten: %s', (text, expected) => expect(read(text)).toBe(expected));

  test('wo Kreis und Stadt gleich heißen, ist der bloße Name mehrdeutig', () => {
    expect(read('Viersen', viersen)).toBe('ambiguous  [Viersen, districtWide]');
    expect(read('Stadt Viersen', viersen)).toBe('exact Viersen');
    expect(read('Viersen, Stadt', viersen)).toBe('exact Viersen');
    expect(read('Kreis Viersen', viersen)).toBe('exact kreisweit');
  });
  test('neben anderen Kommunen kann der gemeinsame Name nur die Stadt meinen; das wird mitgeteilt', () => {
    expect(read('Nettetal, Viersen', viersen)).toBe('likely Nettetal, Viersen');
    expect(read('Viersen, Nettetal und Willich', viersen)).toBe('likely Viersen, Nettetal, Willich');
    expect(matchRegions('Nettetal, Viersen', viersen).reason).toBe(
      '„Viersen“ wurde als die Kommune Viersen gelesen, nicht als der Kreis: Daneben stehen weitere Kommunen.',
    );
    expect(read('Viersen, Krefeld', viersen)).toBe('ambiguous  [Viersen, districtWide]');
    expect(read('kreisweit, Viersen', viersen)).toBe('ambiguous  [districtWide, Viersen]');
  });
  test('ein Ortsteil mit Bindestrich braucht die Namen der anderen Kommunen', () => {
    expect(read('Neuss-Norf')).toBe('ambiguous  [Neuss]');
    expect(read('Neuss-Norf', contextOf('Rhein-Kreis Neuss', true))).toBe('likely Neuss (Norf)');
    expect(read('Kaast', contextOf('Rhein-Kreis Neuss', true))).toBe('likely Kaarst');
  });
  test('Zusätze zum Namen dürfen fehlen', () => {
    expect(read('Halle', contextOf('Kreis Gütersloh'))).toBe('exact Halle (Westf.)');
    expect(read('Halle/Westf.', contextOf('Kreis Gütersloh'))).toBe('exact Halle (Westf.)');
    expect(read('Kupferstadt Stolberg', contextOf('Städteregion Aachen'))).toBe('exact Stolberg (Rhld.)');
    expect(read('St. Augustin', contextOf('Rhein-Sieg-Kreis'))).toBe('exact Sankt Augustin');
    expect(read('Emmerich', contextOf('Kreis Kleve'))).toBe('exact Emmerich am Rhein');
    expect(read('Ennepe-Ruhr-Kreis', contextOf('Ennepe-Ruhr-Kreis'))).toBe('exact kreisweit');
    expect(read('Hochsauerlandkreis', contextOf('Hochsauerlandkreis'))).toBe('exact kreisweit');
    expect(read('Düsseldorf', contextOf('Düsseldorf'))).toBe('exact Düsseldorf');
  });
  test('die Begründung ist ein Satz', () => {
    expect(matchRegions('Korschenbroch', neuss).reason).toBe('„Korschenbroch“ wurde als Korschenbroich gelesen.');
    expect(matchRegions('5162024', neuss).code).toBe('AGS_ZERO_RESTORED');
  });
});

describe('alle 396 Kommunen', () => {
  test('jede wird in ihrem Kreis erkannt, in jeder Schreibweise', () => {
    for (const { name } of districts) {
      const context = contextOf(name);
      for (const { ags, name: town, designation } of context.municipalities) {
        for (const text of [
          `${designation} ${town}`,
          `${town}, ${designation}`,
          `${designation} ${town.toUpperCase()}`,
          `${designation} ${town.replace('ü', 'ue').replace('ö', 'oe')}`,
        ]) {
          expect({ text, found: matchRegions(text, context).regions }).toEqual({ text, found: [ags] });
        }
      }
    }
  });
  test('keine fremde Kommune wird für eine eigene gehalten', () => {
    for (const { name } of districts) {
      for (const context of [contextOf(name), contextOf(name, true)]) {
        const own = new Set(context.municipalities.map((town) => town.name.replace(/ [(a].*$/, '')));
        for (const place of places) {
          if (own.has(place.replace(/ [(a].*$/, ''))) continue;
          expect({ name, place, found: matchRegions(place, context).regions }).toEqual({ name, place, found: [] });
        }
      }
    }
  });
  test('ein fehlender Buchstabe führt nie zu einer anderen Kommune', () => {
    const context = contextOf('Rhein-Sieg-Kreis', true);
    fc.assert(
      fc.property(fc.constantFrom(...context.municipalities), fc.nat(), ({ ags, name }, at) => {
        const text = name.slice(0, at % name.length) + name.slice((at % name.length) + 1);
        expect([[], [ags]]).toContainEqual(matchRegions(text, context).regions);
      }),
    );
  });
});

describe('Datei- und Blattnamen', () => {
  test.each([
    ['Rueckmeldung_Kaarst_final_neu2.xlsx', 'exact Kaarst'],
    ['Kopie von Rückmeldung Jüchen.xlsx', 'exact Jüchen'],
    ['2024-03-01_Stadt_Neuss_Angebote.xls', 'exact Neuss'],
    ['Abfrage Rhein-Kreis Neuss - Meerbusch.xlsx', 'exact Meerbusch'],
    ['RueckmeldungDormagen2024.csv', 'exact Dormagen'],
    ['rueckmeldungmeerbusch.xlsx', 'likely Meerbusch'],
    ['Rückmeldung_RKN.xlsx', 'ambiguous  [districtWide]'],
    ['Angebote.xlsx', 'none'],
    ['Kaarst_und_Meerbusch.xlsx', 'ambiguous  [Kaarst, Meerbusch]'],
    ['C:\\Daten\\Neuss\\Liste Juechen.xlsx', 'exact Jüchen'],
    ['JÃ¼chen.xlsx', 'exact Jüchen'],
  ])('%s: %s', (name, expected) => expect(show(findRegionInFileName(name, neuss), neuss)).toBe(expected));

  test('auch hier entscheidet bei gleichem Namen ein Mensch', () => {
    expect(show(findRegionInFileName('Viersen.xlsx', viersen), viersen)).toBe('ambiguous  [Viersen, districtWide]');
    expect(show(findRegionInFileName('Stadt Viersen.xlsx', viersen), viersen)).toBe('exact Viersen');
    expect(show(findRegionInFileName('Kreis Viersen - Nettetal.xlsx', viersen), viersen)).toBe('exact Nettetal');
    expect(
      show(findRegionInFileName('Zur Lage 2024.xlsx', contextOf('Kreis Lippe')), contextOf('Kreis Lippe')),
    ).toMatch(/^ambiguous/);
    expect(show(findRegionInSheetName('Rommerskirchen (2)', neuss), neuss)).toBe('exact Rommerskirchen');
  });
});
