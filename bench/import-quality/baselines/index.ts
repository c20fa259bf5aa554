// Simple readers, re-implemented here for comparison only. The program uses none of this.
import { distance } from 'fastest-levenshtein';
import type { Reader } from '../types.ts';
import { fieldByLabel } from './labels.ts';
import { readGrid, tableFrom, type FieldOf, type PlainSheet } from './read-grid.ts';

const exact: FieldOf = (header) => fieldByLabel.get(header.trim().toLowerCase()) ?? null;

const withinTwo: FieldOf = (header) => {
  const word = header.trim().toLowerCase();
  let best: { field: string; steps: number } | null = null;
  for (const [label, field] of fieldByLabel) {
    const steps = distance(word, label);
    if (steps <= 2 && steps < label.length && (best === null || steps < best.steps)) best = { field, steps };
  }
  return best?.field ?? null;
};

const firstRow = (): number => 1;

/** The row among the first twenty with the most known headers. */
function richestRow(fieldOf: FieldOf): (sheet: PlainSheet) => number {
  return ({ rows }) => {
    let best = { row: 1, known: 0 };
    for (const [row, cells] of rows) {
      const known = [...cells.values()].filter((text) => fieldOf(text) !== null).length;
      if (row <= 20 && known > best.known) best = { row, known };
    }
    return best.row;
  };
}

function reader(name: string, headerRow: (sheet: PlainSheet) => number, fieldOf: FieldOf): Reader {
  return {
    name,
    inspect: (path) =>
      Promise.resolve().then(() => ({
        sheets: readGrid(path).map((sheet) => tableFrom(sheet, headerRow(sheet), fieldOf)),
      })),
  };
}

export const baselines: readonly Reader[] = [
  reader('erste Zeile', firstRow, exact),
  reader('gleiches Wort', richestRow(exact), exact),
  reader('Abstand ≤ 2', richestRow(withinTwo), withinTwo),
];
