import { expect, test } from 'vitest';
import { placeKey } from '../../../../../shared/domain/place-key.ts';
import { readSheet } from './test-figures.ts';
import { codes } from './test-support.ts';

test('ein Kreuz unter dem Kürzel einer Kommune gilt für sie', () => {
  const { rows } = readSheet('Caritas', [
    ['Angebot', 'Zielgruppe', 'DOR', 'GV', 'JÜ'],
    ['Migrationsdienst', 'Geflüchtete', 'x', 'x', null],
    ['Beratung', 'Frauen', null, null, 'x'],
  ]);
  expect(rows.map(({ place }) => place?.municipalities)).toEqual([['05162004', '05162008'], ['05162012']]);
});

test('ein Kürzel in der Zelle wird gelesen und gesagt', () => {
  const { rows } = readSheet('Angebote', [
    ['Angebot', 'Ort', 'Träger'],
    ['Sprachcafé', 'NE', 'AWO'],
    ['Kleiderkammer', 'GV', 'DRK'],
    ['Nähkurs', 'MB', 'SKM'],
  ]);
  expect(rows.map(({ place }) => place && placeKey(place))).toEqual(['05162024', '05162008', '05162022']);
  expect(codes(rows[1]!)).toEqual(['info REGION_LIKELY B3']);
});
