import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayText } from './cell-text.ts';
import type { Cell } from './sheet.ts';

const date = (iso: string, format: string): Cell => ({ kind: 'date', iso, serial: 0, format });
const number = (value: number, format: string): Cell => ({ kind: 'number', value, format });

describe('Eine Zelle, wie sie ein Mensch liest', () => {
  it.each<[Cell, string]>([
    [null, ''],
    ['Text', 'Text'],
    [true, 'ja'],
    [false, 'nein'],
    [12, '12'],
    [1234.5, '1234,5'],
    [-0.5, '-0,5'],
    [0.1 + 0.2, '0,3'],
    [2131928000, '2131928000'],
    [1e21, '1000000000000000000000'],
    [number(0.123, '0.0%'), '12,3 %'],
    [number(0.07, '0%'), '7 %'],
    [number(1234.5, '#,##0.00'), '1.234,50'],
    [number(5000, '#,##0.00 "€"'), '5.000,00 €'],
    [number(5000, '#,##0 [$€-407]'), '5.000 €'],
    [number(30, '0 "TN"'), '30 TN'],
    [number(1234, '00000'), '01234'],
    [number(3, 'General'), '3'],
    [number(9.5 / 24, 'hh:mm'), '09:30'],
    [number(9.5 / 24, 'hh:mm" Uhr"'), '09:30 Uhr'],
    [number(1.5, '[h]:mm'), '36:00'],
    [number(0.5 + 1 / 86_400, '[$-F400]h:mm:ss\\ AM/PM'), '12:00:01'],
    [number(3.5, '[White]0.0'), '3,5'],
    [date('2013-08-01', 'dd.mm.yyyy'), '01.08.2013'],
    [date('2013-08-01', 'mmm yy'), '08.2013'],
    [date('2013-01-01', 'yyyy'), '2013'],
    [date('2013-08-01T14:30', 'dd.mm.yyyy hh:mm'), '01.08.2013 14:30'],
    [date('1899-12-30T14:30', 'hh:mm'), '14:30'],
    [date('2013-08-01', '[$-407]d. mmmm yyyy'), '01.08.2013'],
    [date('2013-08-01', ''), '01.08.2013'],
    [date('2013-08-01', 'TT.MM.JJJJ'), '01.08.2013'],
    [{ kind: 'error', code: '#N/A' }, '#NV'],
    [{ kind: 'error', code: '#REF!' }, '#BEZUG!'],
    [{ kind: 'error', code: '#DIV/0!' }, '#DIV/0!'],
    [{ kind: 'formula', result: 2.5 }, '2,5'],
    [{ kind: 'formula', result: date('2020-02-03', 'dd/mm/yy') as DateResult }, '03.02.2020'],
  ])('%j ist „%s“', (cell, text) => {
    expect(displayText(cell)).toBe(text);
  });

  it('feste Nachkommastellen schreibt sie wie das Zahlenformat des Systems', () => {
    const decimals = fc.integer({ min: 0, max: 6 });
    const cents = fc.integer({ min: -1e12, max: 1e12 }).map((whole) => whole / 100);
    const value = fc.oneof(
      fc.double({ min: -1e14, max: 1e14, noNaN: true }),
      fc.integer(),
      fc.constant(-0),
      fc.float(),
      cents,
    );
    const isSame = (places: number, shown: number, isGrouped: boolean): void => {
      const format = `${isGrouped ? '#,##0' : '0'}${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
      const options = { minimumFractionDigits: places, maximumFractionDigits: places, useGrouping: isGrouped };
      expect(displayText(number(shown, format))).toBe(new Intl.NumberFormat('de-DE', options).format(shown));
    };
    fc.assert(fc.property(decimals, value, fc.boolean(), isSame), { numRuns: 500 });
    for (const tie of [0.125, -0.125, 0.5, -0.5, 1.005, 2.5, -0.001, 999.995]) isSame(2, tie, true);
  });
});
type DateResult = { kind: 'date'; iso: string; serial: number; format: string };
