import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAgs, parsePostalCode } from './ags.ts';
import type { Cell } from './sheet.ts';

const read = (cell: Cell, known?: ReadonlySet<string>) => {
  const key = parseAgs(cell, known);
  return key.ok ? `${key.kind} ${key.value}${key.notes.map((n) => ` ${n.code}`).join('')}` : `!${key.code}`;
};

describe('Gemeindeschlüssel', () => {
  test.each<[Cell, string]>([
    ['05162024', 'municipality 05162024'],
    [5162024, 'municipality 05162024 AGS_ZERO_RESTORED'],
    ['5162024', 'municipality 05162024 AGS_ZERO_RESTORED'],
    ['05 1 62 024', 'municipality 05162024 AGS_REFORMATTED'],
    ['5.162.024', 'municipality 05162024 AGS_ZERO_RESTORED'],
    ['5162024.0', 'municipality 05162024 AGS_ZERO_RESTORED'],
    ['5162024,00', 'municipality 05162024 AGS_ZERO_RESTORED'],
    ['051620024024', 'municipality 05162024 AGS_FROM_ARS'],
    [51620024024, 'municipality 05162024 AGS_FROM_ARS'],
    ['AGS 05162024', 'municipality 05162024 AGS_REFORMATTED'],
    ['05162', 'district 05162'],
    [5162, 'district 05162 AGS_ZERO_RESTORED'],
    ['41460', 'postalCode 41460 AGS_IS_POSTAL_CODE'],
    [41460, 'postalCode 41460 AGS_IS_POSTAL_CODE'],
    ['Neuss', '!AGS_UNREADABLE'],
    ['', '!AGS_UNREADABLE'],
    [null, '!AGS_UNREADABLE'],
    [5162024.5, '!AGS_UNREADABLE'],
    ['99162024', '!AGS_UNREADABLE'],
    ['123', '!AGS_UNREADABLE'],
    ['02131 928-1234', '!AGS_UNREADABLE'],
  ])('%j ist %s', (cell, expected) => expect(read(cell)).toBe(expected));

  test('ein Schlüssel außerhalb der bekannten Kommunen wird nicht angenommen', () => {
    const known = new Set(['05162024']);
    expect(read('5162024', known)).toContain('05162024');
    expect(read('05162099', known)).toBe('!AGS_UNKNOWN');
    expect(read('051620099099', known)).toBe('!AGS_UNKNOWN');
  });

  test('jeder Schlüssel aus NRW übersteht Zahl, Leerzeichen und Punkte', () => {
    const number = fc.integer({ min: 11_000, max: 78_999 });
    const ags = fc.tuple(fc.constantFrom(1, 3, 5, 7, 9), number).map(([district, rest]) => `05${district}${rest}`);
    fc.assert(
      fc.property(ags, fc.constantFrom(' ', '.', '-'), (key, separator) => {
        const spaced = [key.slice(0, 2), key[2], key.slice(3, 5), key.slice(5)].join(separator);
        for (const form of [key, Number(key), spaced]) {
          const parsed = parseAgs(form);
          expect(parsed.ok && parsed.value).toBe(key);
        }
      }),
    );
  });
});

test.each<[Cell, string]>([
  ['41460', '41460'],
  [41460, '41460'],
  ['D-41460', '41460'],
  [1067, '01067'],
  ['41460.0', '41460'],
  ['4146', '04146'],
  ['Neuss', '!'],
  ['414600', '!'],
  ['00123', '!'],
])('Postleitzahl %j ist %s', (cell, expected) => {
  const parsed = parsePostalCode(cell);
  expect(parsed.ok ? parsed.value : '!').toBe(expected);
});
