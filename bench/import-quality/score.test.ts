import { expect, test } from 'vitest';
import { generateCorpus } from '../../tests/fixtures/corpus/generate.ts';
import type { LabelledTable } from '../../tests/fixtures/corpus/types.ts';
import type { SheetTable, UnderstoodSheet } from '../../shared/domain/sheet.ts';
import { overlap } from './match-tables.ts';
import { measure } from './measure.ts';
import type { LabelledFile, Reader } from './types.ts';

const files: LabelledFile[] = generateCorpus({ from: 0, to: 63 }).map(({ name, label }) => ({
  path: name,
  name,
  label,
}));
const byPath = new Map(files.map((file) => [file.path, file]));

function asFound(table: LabelledTable): SheetTable {
  return {
    ...table,
    kindConfidence: 1,
    columns: table.columns.map((column) => ({ ...column, confidence: 1, reason: '', type: 'text', examples: [] })),
    skippedRows: table.skippedRows.map(({ row, reasons }) => ({ row, reason: reasons[0] ?? 'note' })),
  };
}

/** A reader that knows the labels; `change` spoils what it says. */
function oracle(change: (table: SheetTable) => SheetTable | null): Reader {
  return {
    name: 'Orakel',
    inspect: (path) => {
      const label = byPath.get(path)?.label;
      if (!label || label.refused)
        return Promise.reject(Object.assign(new Error('abgelehnt'), { code: 'FILE_REFUSED' }));
      const sheets = label.sheets.map(({ name, hidden, tables }): UnderstoodSheet => ({
        name,
        hidden,
        tables: tables
          .map(asFound)
          .map(change)
          .filter((table) => table !== null),
      }));
      return Promise.resolve({ sheets });
    },
    readValues: (path) => {
      const sheets = byPath.get(path)?.label.sheets ?? [];
      return Promise.resolve(
        sheets.flatMap(({ name, tables }) =>
          tables.flatMap(({ values }) =>
            values.map(({ cell, value }) => ({ sheet: name, cell, value: value === '?' ? null : value })),
          ),
        ),
      );
    },
  };
}

test('wer alles weiß, erreicht überall 100 Prozent', async () => {
  const { open, heldOut, mistakes } = await measure(
    oracle((table) => table),
    files,
  );
  expect(mistakes).toEqual([]);
  for (const figures of [open, heldOut]) {
    expect(figures).toMatchObject({
      failed: 0,
      headerRows: 1,
      dataRows: 1,
      tableKind: 1,
      orientation: 1,
      columnPrecision: 1,
      columnRecall: 1,
      columnsDecided: 1,
      decidedPrecision: 1,
      skippedRows: 1,
      valuePrecision: 1,
      valuesDecided: 1,
    });
  }
});

test('eine falsche Kopfzeile, eine falsche Art und eine fehlende Tabelle werden gezählt', async () => {
  const shifted = await measure(
    oracle((table) => ({ ...table, headerRows: table.headerRows.map((row) => row + 1) })),
    files,
  );
  expect(shifted.open.headerRows).toBe(0);
  expect(shifted.open.columnRecall).toBe(1);
  const renamed = await measure(
    oracle((table) => ({ ...table, kind: 'actors' })),
    files,
  );
  expect(renamed.open.tableKind).toBeLessThan(0.2);
  const nothing = await measure(
    oracle(() => null),
    files,
  );
  expect(nothing.open).toMatchObject({ headerRows: 0, columnRecall: 0, columnPrecision: null });
});

test('ein Feld für jede Spalte kostet Genauigkeit, keines kostet Trefferquote', async () => {
  const guessing = await measure(
    oracle((table) => ({ ...table, columns: table.columns.map((column) => ({ ...column, field: 'remark' })) })),
    files,
  );
  expect(guessing.open.columnPrecision).toBeLessThan(0.15);
  const silent = await measure(
    oracle((table) => ({ ...table, columns: table.columns.map((column) => ({ ...column, field: null })) })),
    files,
  );
  expect(silent.open.columnRecall).toBe(0);
  expect(silent.open.columnsDecided).toBeLessThan(0.15);
});

test('ein geratener Wert für ein mehrdeutiges Zeichen ist ein Fehler, ein offener nicht', async () => {
  const honest = oracle((table) => table);
  const guessing: Reader = {
    ...honest,
    readValues: async (path) =>
      ((await honest.readValues?.(path)) ?? []).map((entry) => ({ ...entry, value: entry.value ?? '0' })),
  };
  expect((await measure(honest, files)).open.valuePrecision).toBe(1);
  expect((await measure(guessing, files)).open.valuePrecision).toBeLessThan(1);
});

test('wer eine geschützte oder beschädigte Datei liest, ohne Code scheitert oder eine lesbare ablehnt, fällt auf', async () => {
  const readsAll: Reader = { name: 'liest alles', inspect: () => Promise.resolve({ sheets: [] }) };
  const refused = files.filter(({ label }) => label.refused).length;
  const all = await measure(readsAll, files);
  expect(refused).toBeGreaterThan(0);
  expect(all.open.failed + all.heldOut.failed).toBe(refused);
  const throwing: Reader = { name: 'scheitert', inspect: () => Promise.reject(new Error('kaputt')) };
  expect((await measure(throwing, files)).open.failed).toBe(files.filter(({ label }) => !label.heldOut).length);
});

test('von zwei Tabellen zählt die, die den Bereich am besten deckt', () => {
  expect(overlap('A1:B10', 'A1:B10')).toBe(1);
  expect(overlap('A1:B10', 'C1:D10')).toBe(0);
  expect(overlap('A1:B10', 'A6:B15')).toBeCloseTo(1 / 3);
});
