import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuantities, formatQuantity, parseQuantity, quantityPartsOf, quantityText } from './quantity.ts';
import type { Cell } from './sheet.ts';

function read(cell: Cell, options = {}): string {
  const parsed = parseQuantity(cell, options);
  if (!parsed.ok) return `!${parsed.code}${parsed.options ? ` ${parsed.options.join(' ')}` : ''}`;
  return parsed.unit ? `${parsed.value} ${parsed.unit}` : parsed.value;
}
const codes = (cell: Cell) => {
  const parsed = parseQuantity(cell);
  return parsed.ok ? (parsed.notes ?? []).map((n) => n.code) : [];
};

describe('deutsche Zahlen', () => {
  test.each<[Cell, string]>([
    ['12', '12'],
    [12, '12'],
    [12.5, '12.5'],
    ['1.234', '1234'],
    ['1 234', '1234'],
    ['1\u202f234', '1234'],
    ['1.234,5', '1234.5'],
    ['1.234.567', '1234567'],
    ["1'234", '1234'],
    ['0,5', '0.5'],
    ['0.5', '0.5'],
    ['1.5', '1.5'],
    ['0.123', '0.123'],
    ['1,234.50', '1234.5'],
    ['12,3 %', '12.3 %'],
    ['007', '7'],
    [{ kind: 'number', value: 0.123, format: '0.0%' }, '12.3 %'],
    [{ kind: 'number', value: 5000, format: '#,##0.00\\ "€"' }, '5000 €'],
    [{ kind: 'number', value: 30, format: '0" TN"' }, '30 Teilnehmende'],
    [{ kind: 'number', value: 5, format: '0" T€"' }, '5000 €'],
    [{ kind: 'number', value: 5000, format: '0," T€"' }, '5000 €'],
    [{ kind: 'number', value: 5, format: '#,##0.00 [$€-407]' }, '5 €'],
    [0.1 + 0.2, '0.3'],
    ['30 TN', '30 Teilnehmende'],
    ['0,5 VZÄ', '0.5 VZÄ'],
    ['€ 5.000,-', '5000 €'],
    ['5.000,- €', '5000 €'],
    ['5.000,--', '5000 €'],
    ['5 T€', '5000 €'],
    ['5 TEUR', '5000 €'],
    ['1,2 Mio. €', '1200000 €'],
    ['1,2 Mio.', '1200000'],
    ['5.000 € p.a.', '5000 €'],
    ['5.000 €/Jahr', '5000 €'],
    ['12 Familien', '12 familien'],
    ['jährlich 500 €', '500 €'],
    ['123¹', '123'],
    ['123 ¹)', '123'],
    ['123*', '123'],
    ['123 1)', '123'],
    ['123-', '-123'],
    ['-5', '-5'],
    ['−5', '-5'],
    ['+5', '5'],
    ['12 Jahre', '12 Jahre'],
    ['Anzahl: 12', '12'],
    ['12 Plätze', '12 Plätze'],
    ['12.', '12'],
  ])('%j ist %s', (cell, value) => expect(read(cell)).toBe(value));

  test.each<[Cell, string]>([
    ['ca. 50', '~50'],
    ['ca 50', '~50'],
    ['rd. 50', '~50'],
    ['etwa 50', '~50'],
    ['~50', '~50'],
    ['knapp 50', '~50'],
    ['ca. 1.200 Personen', '~1200 Personen'],
    ['> 20', '>20'],
    ['über 20', '>20'],
    ['mehr als 20', '>20'],
    ['mind. 10', '>=10'],
    ['ab 10', '>=10'],
    ['≥ 10', '>=10'],
    ['>= 10', '>=10'],
    ['20+', '>=20'],
    ['bis zu 15', '<=15'],
    ['max. 12', '<=12'],
    ['max. 12 Plätze', '<=12 Plätze'],
    ['unter 20', '<20'],
    ['< 20', '<20'],
    ['<=20', '<=20'],
    ['10-15', '10..15'],
    ['10 – 15', '10..15'],
    ['10 bis 15 TN', '10..15 Teilnehmende'],
    ['zwischen 10 und 15', '10..15'],
    ['10..15', '10..15'],
    ['ca. 10-15', '10..15'],
    ['1.000-1.500 €', '1000..1500 €'],
    ['0,5-1 VZÄ', '0.5..1 VZÄ'],
    ['6 - 12 Jahre', '6..12 Jahre'],
    ['von 6 bis 12 Jahren', '6..12 Jahre'],
  ])('%s bleibt eine Angabe eigener Art: %s', (cell, value) => expect(read(cell)).toBe(value));

  test.each<[Cell, string]>([
    ['viele', '!NUMBER_UNREADABLE'],
    ['', '!NUMBER_UNREADABLE'],
    ['30 (davon 15 w)', '!NUMBER_SEVERAL 30'],
    ['12 Frauen und 3 Männer', '!NUMBER_SEVERAL 12'],
    ['500 €/Monat', '!NUMBER_PER_UNIT'],
    ['12 TN pro Kurs', '!NUMBER_PER_UNIT'],
    ['2019-2022', '!NUMBER_IS_YEARS'],
    ['15-10', '!NUMBER_REVERSED'],
    ['10/15', '!NUMBER_SEVERAL'],
    [true, '!NUMBER_UNREADABLE'],
    ['1.23.4', '!NUMBER_UNREADABLE'],
    ['1234567890123456789', '!NUMBER_TOO_LARGE'],
    ['02131 928-0', '!NUMBER_SEVERAL'],
    [1e300, '!NUMBER_TOO_LARGE'],
  ])('%j wird nicht geraten: %s', (cell, refusal) => expect(read(cell)).toBe(refusal));

  test('was Excel zum Datum gemacht hat, wird als solches benannt', () => {
    const made = (iso: string, format: string): Cell => ({ kind: 'date', iso, serial: 42278, format });
    expect(read(made('2015-10-01', 'mmm yy'))).toBe('!NUMBER_IS_DATE 10..15 10.15');
    expect(read(made('2026-12-10', 'd. mmm'))).toBe('!NUMBER_IS_DATE 10..12 10.12');
    expect(read(made('2026-12-10', 'dd.mm.yyyy'))).toBe('!NUMBER_IS_DATE');
  });

  test('eine Uhrzeit ist keine Menge', () => {
    expect(read({ kind: 'number', value: 9.5 / 24, format: 'hh:mm' })).toBe('!NUMBER_UNREADABLE');
    expect(read({ kind: 'number', value: 9.5 / 24, format: '0.00' })).not.toContain('!');
  });

  test('Mehrdeutiges hängt vom Feld ab', () => {
    expect(read('1,234')).toBe('1.234');
    expect(read('1,234', { whole: true })).toBe('!NUMBER_AMBIGUOUS 1234 1.234');
    expect(read('1.5', { whole: true })).toBe('!NUMBER_AMBIGUOUS 1.5');
    expect(read('1.234', { smallDecimals: true })).toBe('!NUMBER_AMBIGUOUS 1234 1.234');
  });

  test('jede Umdeutung wird vermerkt', () => {
    expect(codes('1.5')).toEqual(['NUMBER_DECIMAL_POINT']);
    expect(codes('123¹')).toEqual(['NUMBER_FOOTNOTE']);
    expect(codes('5 T€')).toEqual(['NUMBER_SCALED']);
    expect(codes('1,234.50')).toEqual(['NUMBER_ENGLISH']);
    expect(codes('1.234')).toEqual([]);
  });
});

describe('Eigenschaften', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 1e9 }),
    fc.integer({ min: 0, max: 1e8 }).map((n) => n / 1000),
  );
  const relation = fc.constantFrom('exact', 'about', 'over', 'atLeast', 'under', 'atMost');
  const quantity = fc.oneof(
    fc.tuple(relation, value).map(([r, v]) => quantityText({ relation: r as 'exact', value: v, upper: v })),
    fc
      .tuple(value, value)
      .filter(([a, b]) => a < b && !(a >= 1950 && b <= 2100))
      .map(([a, b]) => quantityText({ relation: 'range', value: a, upper: b })),
  );
  test('was geschrieben wird, wird ebenso gelesen', () => {
    fc.assert(fc.property(quantity, (q) => void expect(read(formatQuantity(q))).toBe(q)));
  });
  test('die gespeicherte Form wird ebenso gelesen, solange der Punkt eindeutig ist', () => {
    fc.assert(
      fc.property(
        quantity.filter((q) => !q.replace('..', '-').includes('.')),
        (q) => void expect(read(q)).toBe(q),
      ),
    );
  });
  test('beliebiger Text stürzt nicht ab und ergibt nur gültige Formen', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,- €%<>~TcabisMo+/()') }), (text) => {
        const parsed = parseQuantity(text);
        if (parsed.ok) expect(quantityPartsOf(parsed.value)).not.toBeNull();
      }),
      { numRuns: 3000 },
    );
  });
  test('ordnet nach der genannten Zahl', () => {
    expect(['10..15', '~50', '12', '<=9'].sort(compareQuantities)).toEqual(['<=9', '12', '10..15', '~50']);
  });
});
