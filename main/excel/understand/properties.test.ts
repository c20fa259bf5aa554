import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../shared/domain/sheet.ts';
import { transposeSheet } from './grid/transpose.ts';
import { columnLetter } from './grid/letters.ts';
import { messyOffers } from './testing/messy-offers.ts';
import { offerFieldIds, offerHeader, offerRows, sheet, tableOf, tablesOf } from './testing/sheets.ts';

const offers: Cell[][] = [offerHeader, ...offerRows];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    'Träger',
    'Zielgruppe',
    'Kaarst',
    'Summe',
    'Beratung',
    'x',
    '1 = Bildung',
    'TN',
    'Kontakt',
    '2022',
    'a@b.de',
  ),
  fc.integer({ min: -5, max: 60_000 }),
  fc.constantFrom<Cell>(
    null,
    null,
    true,
    { kind: 'error', code: '#N/A' },
    { kind: 'date', iso: '2023-01-01', serial: 44927, format: 'dd.mm.yyyy' },
  ),
);
const anySheet = fc
  .array(fc.array(cell, { maxLength: 9 }), { maxLength: 25 })
  .map((rows) => sheet('Blatt', { B2: rows }));

describe('Eigenschaften', () => {
  it('Titel, Nummernzeile, Zwischenüberschriften, Seitenumbrüche, Lücken, Summen und Fußnoten in jeder Mischung', () => {
    fc.assert(
      fc.property(messyOffers, (messy) => {
        const table = tableOf(messy.sheet);
        expect(table.headerRows).toEqual(messy.headerRows);
        expect(table.dataRows).toEqual(messy.dataRows);
        expect(table.skippedRows).toEqual(messy.skipped);
        expect(table.columns.map(({ field }) => field)).toEqual(messy.fields);
      }),
      { numRuns: 200, seed: 2024 },
    );
  });

  it('dieselbe Mischung gedreht: dieselben Felder', () => {
    fc.assert(
      fc.property(messyOffers, (messy) => {
        const tables = tablesOf(transposeSheet(messy.sheet));
        expect(tables.map(({ orientation }) => orientation)).toEqual(['columns']);
        expect(tables[0]!.headerRows).toEqual(messy.headerRows);
        expect(tables[0]!.columns.map(({ field }) => field)).toEqual(messy.fields);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('n Titelzeilen verschieben alles um n', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Bestandsaufnahme 2024', 'Stadt Kaarst', 'Rückmeldung an das KI', 'Stand März 2024'), {
          maxLength: 6,
        }),
        (titles) => {
          const table = tableOf(sheet('Angebote', { A1: [...titles.map((title) => [title]), ...offers] }));
          const shift = titles.length;
          expect(table.headerRows).toEqual([1 + shift]);
          expect(table.dataRows).toEqual([2 + shift, 7 + shift]);
          expect(table.skippedRows).toHaveLength(shift);
          expect(table.columns.map(({ field }) => field)).toEqual(offerFieldIds);
        },
      ),
    );
  });

  it('leere Spalten ändern nichts als die Buchstaben', () => {
    const plain = tableOf(sheet('Angebote', { A1: offers }));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 }), (gaps) => {
        const spread = offers.map((row) =>
          row.flatMap((value, at) => [...Array.from({ length: gaps[at]! }, () => null), value]),
        );
        const table = tableOf(sheet('Angebote', { A1: spread }));
        const letters = gaps.map((_, at) =>
          columnLetter(at + 1 + gaps.slice(0, at + 1).reduce((sum, gap) => sum + gap, 0)),
        );
        expect(table.columns).toEqual(plain.columns.map((column, at) => ({ ...column, letter: letters[at]! })));
        expect(table.headerRows).toEqual(plain.headerRows);
      }),
    );
  });

  it('die Reihenfolge der Spalten ist gleichgültig', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), (order) => {
        const table = tableOf(sheet('Angebote', { A1: offers.map((row) => order.map((at) => row[at]!)) }));
        expect(table.columns.map(({ field }) => field)).toEqual(order.map((at) => offerFieldIds[at]));
      }),
    );
  });

  it('jede Zeile ist höchstens eines: Kopf, übersprungen oder Daten; kein Feld doppelt; Sicherheit zwischen 0 und 1', () => {
    const lists = new Set([
      'value',
      'partners',
      'fieldsOfAction',
      'strands',
      'educationPhases',
      'targetGroups',
      'languages',
    ]);
    fc.assert(
      fc.property(anySheet, (one) => {
        for (const table of tablesOf(one)) {
          const skipped = table.skippedRows.map(({ row }) => row);
          expect(new Set(skipped).size).toBe(skipped.length);
          expect(table.headerRows.some((row) => skipped.includes(row))).toBe(false);
          expect(table.headerRows.some((row) => row >= table.dataRows[0] && row <= table.dataRows[1])).toBe(false);
          const single = table.columns.map(({ field }) => field).filter((field) => field !== null && !lists.has(field));
          expect(new Set(single).size).toBe(single.length);
          for (const { confidence, reason, field } of table.columns) {
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThan(1);
            expect(reason).not.toBe('');
            if (field === null) expect(confidence).toBe(0);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
