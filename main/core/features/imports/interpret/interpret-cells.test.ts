import { array, assert, boolean, constant, constantFrom, double, oneof, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importFieldKinds } from '../../../../../shared/domain/import-fields.ts';
import { offerFields } from '../../../../../shared/domain/offer-fields.ts';
import { isPartialDate } from '../../../../../shared/domain/partial-date.ts';
import { quantityPartsOf } from '../../../../../shared/domain/quantity.ts';
import { codes, interpret, one } from './test-support.ts';

describe('eine Zelle füllt mehrere Felder', () => {
  test.each([
    ['validFrom', '01.01.-31.12.24', { validFrom: '2024-01-01', validTo: '2024-12-31' }],
    ['validFrom', 'seit 2010 fortlaufend', { validFrom: '2010', validTo: 'open' }],
    ['validFrom', 'fortlaufend', { validTo: 'open' }],
    ['validTo', '2022-2024', { validFrom: '2022', validTo: '2024' }],
    ['permanent', '31.12.2025', { validTo: '2025-12-31' }],
    ['permanent', 'Daueraufgabe', { permanent: true }],
    ['minimumAge', '6-12 Jahre', { minimumAge: '6', maximumAge: '12' }],
    ['minimumAge', '60+', { minimumAge: '60' }],
    ['maximumAge', 'bis 12', { maximumAge: '12' }],
    [
      'contactName',
      'Frau Kaya, 02131 123456, kaya@awo.de',
      { contactName: 'Frau Kaya', phone: '02131 123456', email: 'kaya@awo.de' },
    ],
    [
      'provider',
      'AWO Kaarst\nHerr Schmitz\nTel. 02131 123456',
      { provider: 'AWO Kaarst', contactName: 'Herr Schmitz', phone: '02131 123456' },
    ],
    ['phone', 'Frau Kaya 02131 123456', { phone: '02131 123456', contactName: 'Frau Kaya' }],
  ] as const)('%s: %s', (field, cell, values) => {
    expect(one(field, cell).values).toEqual({ name: 'Sprachcafé', ...values });
  });
  test('ein Träger mit Telefonnummer bleibt ganz, Jahreszahlen sind keine Nummer', () => {
    expect(one('provider', 'Fachstelle Migration, Tel. 02131 123456').values).toEqual({
      name: 'Sprachcafé',
      provider: 'Fachstelle Migration',
      phone: '02131 123456',
    });
    expect(one('provider', 'Verein 2000-2010 / Neuss').values.provider).toBe('Verein 2000-2010 / Neuss');
  });
  test('eine eigene Spalte geht vor; der Widerspruch wird genannt', () => {
    const [row] = interpret({ columns: ['name', 'validFrom', 'validTo'], rows: [['A', '2022-2024', '2025']] }).rows;
    expect(row!.values).toEqual({ name: 'A', validFrom: '2022', validTo: '2025' });
    expect(codes(row!)).toContain('warning DATE_CONFLICT B2');
  });
  test('ein Ende vor dem Beginn wird nicht gespeichert', () => {
    const [row] = interpret({ columns: ['name', 'validFrom', 'validTo'], rows: [['A', '2024', '2022']] }).rows;
    expect(row!.values).toEqual({ name: 'A', validFrom: '2024' });
    expect(codes(row!)).toEqual(['warning DATE_END_BEFORE_START C2']);
  });
  test('zwei Spalten desselben Feldes werden vereint oder bleiben beide erhalten', () => {
    const both = interpret({
      columns: ['name', 'targetGroups', 'targetGroups', 'provider', 'provider'],
      rows: [['A', 'Frauen', 'Eltern', 'AWO', 'Caritas']],
    }).rows[0]!;
    expect(both.values).toEqual({ name: 'A', targetGroups: ['frauen', 'eltern'], provider: 'AWO' });
    expect(both.extra).toEqual([{ header: 'provider', text: 'Caritas' }]);
  });
});

describe('Listen der Fachsprache', () => {
  test('Kreuze unter einer Überschrift, die selbst ein Begriff ist', () => {
    const columns = [
      'name',
      { field: 'targetGroups', header: 'Zielgruppe / Frauen' },
      { field: 'targetGroups', header: 'Zielgruppe / Eltern' },
    ] as const;
    const { rows } = interpret({
      columns: [...columns],
      rows: [
        ['A', 'x', null],
        ['B', '✓', 'X'],
        ['C', '-', 'nein'],
      ],
    });
    expect(rows.map((row) => row.values.targetGroups)).toEqual([['frauen'], ['frauen', 'eltern'], undefined]);
  });
  test('Kürzel gelten mit Legende', () => {
    const legends = [{ key: '3', meaning: 'Gesundheit' }];
    expect(one('fieldsOfAction', 3, { legends }).values.fieldsOfAction).toEqual(['gesundheit']);
    expect(codes(one('fieldsOfAction', 3))).toEqual(['warning TERM_CODE_WITHOUT_LEGEND B2']);
  });
  test('eine Antwort gilt für jedes gleiche Wort der Datei, auch in Aufzählungen', () => {
    const decisions = { values: { targetGroups: { familien: ['eltern'], kinder: null } } };
    const { rows } = interpret({
      columns: ['name', 'targetGroups'],
      rows: [
        ['A', 'Familien'],
        ['B', 'Frauen, FAMILIEN'],
        ['C', 'Kinder'],
      ],
      decisions,
    });
    expect(rows.map((row) => row.values.targetGroups)).toEqual([['eltern'], ['frauen', 'eltern'], undefined]);
    expect(rows.flatMap((row) => row.issues)).toEqual([]);
  });
});

describe('Zahlen', () => {
  test.each([
    ['capacity', '500 €', 'NUMBER_UNIT_UNEXPECTED'],
    ['capacity', '-5', 'NUMBER_NEGATIVE'],
    ['participants', '30 (davon 15 w)', 'NUMBER_SEVERAL'],
    ['staffFte', '1.234', 'NUMBER_AMBIGUOUS'],
    ['staffFte', '19,5 Std.', 'NUMBER_UNIT_UNEXPECTED'],
    ['annualAmount', '500 €/Monat', 'NUMBER_PER_UNIT'],
    ['capacity', '5 Kurse', 'NUMBER_UNIT_UNEXPECTED'],
  ] as const)('%s: %s wird gefragt', (field, cell, code) => {
    const row = one(field, cell);
    expect(row.values[field]).toBeUndefined();
    expect(codes(row)).toEqual([`warning ${code} B2`]);
  });
  test.each([
    ['Fördersumme in T€', '12,5', '12500', ['info NUMBER_SCALED B2']],
    ['Kosten (Tsd. Euro)', '3', '3000', ['info NUMBER_SCALED B2']],
    ['Mittel TEUR', '1.200', '1200000', ['info NUMBER_SCALED B2']],
    ['Zuschuss [Mio. €]', '0,25', '250000', ['info NUMBER_SCALED B2']],
    ['Fördersumme in T€', '3 T€', '3000', ['info NUMBER_SCALED B2']],
    ['Fördersumme in T€', '12.500 €', '12500', []],
    ['Fördersumme netto €', '12,5', '12.5', []],
  ])('unter „%s“ ist „%s“ %s €, und was umgerechnet ist, sagt es', (header, cell, value, issues) => {
    const row = one({ field: 'annualAmount', header }, cell);
    expect(row.values.annualAmount).toBe(value);
    expect(codes(row)).toEqual(issues);
  });
  test('aus „10-15“ gemachte Datumszellen werden mit Vorschlägen gefragt', () => {
    const cell = { kind: 'date', iso: '2015-10-01', serial: 42278, format: 'mmm yy' } as const;
    expect(one('capacity', cell).issues[0]).toMatchObject({
      code: 'NUMBER_IS_DATE',
      options: [{ id: '10..15', name: '10–15' }, { id: '10.15' }],
    });
  });
  test('Fehlerwerte sind keine Werte', () => {
    expect(codes(one('capacity', { kind: 'error', code: '#REF!' }))).toEqual(['warning CELL_ERROR B2']);
  });
});

describe('Eigenschaften', () => {
  const cell = oneof(
    string(),
    double({ noNaN: true }),
    boolean(),
    constant(null),
    constantFrom('-', '"', 'x', 'k.A.', '10-15', '9/22', 'ca. 5', 'Sprache', 'Neuss', '5162024', 'a@b.de', '2.13E+09'),
    record({ kind: constant('error' as const), code: constant('#N/A') }),
    record({
      kind: constant('date' as const),
      iso: constant('2015-10-01'),
      serial: constant(42278),
      format: constantFrom('mmm yy', 'dd.mm.yyyy', 'd. mmm', ''),
    }),
  );
  const columns = [...offerFields];
  test('beliebige Zellen: kein Absturz, nur gültige Werte, jede Frage an einer Zelle', () => {
    assert(
      property(
        array(array(cell, { minLength: columns.length, maxLength: columns.length }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          for (const row of interpret({ columns, rows }).rows) {
            for (const [field, value] of Object.entries(row.values)) {
              const kind = importFieldKinds[field as keyof typeof importFieldKinds];
              if (kind === 'partialDate') expect(isPartialDate(String(value))).toBe(true);
              if (kind === 'quantity') expect(quantityPartsOf(String(value))).not.toBeNull();
              if (kind === 'boolean') expect(typeof value).toBe('boolean');
              if (kind === 'vocabulary' || kind === 'list') expect(Array.isArray(value)).toBe(true);
            }
            expect(row.issues.every((issue) => /^[A-Z]+\d+$/.test(issue.cell) && issue.message !== '')).toBe(true);
            expect(row.rejected !== null || row.place !== null).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
