import { expect, test } from 'vitest';
import { compactRows, describeTable } from './row-ranges.ts';

test('Zeilennummern werden zu Bereichen zusammengefasst, gleich in welcher Reihenfolge sie kommen', () => {
  expect(compactRows([4, 3, 48, 50, 49, 3])).toBe('3–4, 48–50');
  expect(compactRows([7])).toBe('7');
  expect(compactRows([])).toBe('');
});

test('die Tabellenzeile nennt Blatt, Kopf, Daten, Summe und Fußnote in der Reihenfolge des Blattes', () => {
  expect(
    describeTable({
      sheet: 'Rückmeldung',
      headerRows: [3, 4],
      dataRows: [5, 47],
      skippedRows: [
        { row: 50, reason: 'note' },
        { row: 48, reason: 'total' },
        { row: 1, reason: 'title' },
        { row: 49, reason: 'empty' },
      ],
    }),
  ).toBe('Blatt „Rückmeldung“, Kopf Zeile 3–4, Daten 5–47, Titel 1, Summe 48, Fußnote 50');
});

test('viele Zwischenüberschriften werden gekürzt statt die Zeile zu sprengen', () => {
  const rows = [6, 9, 12, 15, 18, 21];
  expect(
    describeTable({
      sheet: 'A',
      headerRows: [1],
      dataRows: [2, 2],
      skippedRows: rows.map((row) => ({ row, reason: 'groupHeading' as const })),
    }),
  ).toBe('Blatt „A“, Kopf Zeile 1, Daten 2, Zwischenüberschrift 6, 9, 12 …');
});
