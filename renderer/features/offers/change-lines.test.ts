import { expect, it } from 'vitest';
import { changeLines } from './change-lines.ts';
import { namesOf } from './names.ts';

const region = { designation: 'Stadt', population: null, populationSource: null };
const names = namesOf([{ ags: '05162024', name: 'Neuss', ...region }], undefined);

it('der Verlauf nennt alt und neu in Worten', () => {
  expect(changeLines([{ field: 'validTo', before: '2026', after: 'open' }], names)).toEqual([
    { label: 'Ende', before: '2026', after: 'fortlaufend' },
  ]);
  expect(changeLines([{ field: 'municipality', before: ['05162024'], after: ['*'] }], names)).toEqual([
    { label: 'Kommune', before: 'Neuss', after: 'kreisweit' },
  ]);
});

it('beim Erfassen bleibt weg, was leer war und leer blieb', () => {
  const fields = [
    { field: 'district_wide', before: null, after: '0' },
    { field: 'remark', before: null, after: null },
    { field: 'municipality', before: [], after: ['05162024'] },
  ];
  expect(changeLines(fields, names)).toEqual([{ label: 'Kommune', before: '', after: 'Neuss' }]);
});
