import { expect, test } from 'vitest';
import type { Sheet, SheetTable } from '../../../../shared/domain/sheet.ts';
import { fileNotes } from './file-notes.rules.ts';
import type { EvaluatedTable } from './evaluate.ts';
import { tableOf } from './interpret/test-support.ts';

const made = tableOf({
  columns: ['name', 'capacity'],
  rows: [
    ['Sprachcafé', { kind: 'formula', result: 12 }],
    ['Kleiderkammer', 20],
  ],
});
const table: SheetTable = { ...made.table, range: 'A1:B3' };
const notesOf = (sheet: Partial<Sheet>, included = true): string[] => {
  const read: EvaluatedTable = {
    sheet: { ...made.sheet, name: 'Liste', ...sheet },
    table,
    included,
    decided: new Set(),
    rows: [],
    signs: [],
  };
  return fileNotes([read]);
};

test('gesagt wird, was ausgeblendet ist und doch gelesen wird; was neben der Tabelle steht, nicht', () => {
  const [hidden] = notesOf({ hiddenRows: [3, 99], hiddenColumns: [2, 7] });
  expect(hidden).toBe(
    'Auf dem Blatt „Liste“ sind 1 Spalte (B) und 1 Zeile (3) ausgeblendet. Sie werden gelesen wie die übrigen.',
  );
});

test('Formeln und Kommentare werden gezählt', () => {
  expect(notesOf({ comments: [{ cell: 'B3', text: 'davon 5 für Frauen' }] })).toEqual([
    expect.stringContaining('in einer Zelle eine Formel'),
    expect.stringContaining('hängt ein Kommentar'),
  ]);
});

test('ein ausgeblendetes Blatt, das draußen bleibt, wird genannt', () => {
  expect(notesOf({ hidden: true }, false)).toEqual([expect.stringContaining('nur gelesen, wenn')]);
  expect(notesOf({}, false)).toEqual([]);
});
