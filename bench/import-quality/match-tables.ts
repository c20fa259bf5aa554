import type { SheetTable, UnderstoodSheet } from '../../shared/domain/sheet.ts';
import type { CorpusLabel, LabelledTable } from '../../tests/fixtures/corpus/types.ts';

export interface TablePair {
  sheet: string;
  label: LabelledTable | null;
  found: SheetTable | null;
}

interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Reads `A3:G47`; null for anything else. */
export function boxOf(range: string): Box | null {
  const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range);
  if (!found) return null;
  const [, left = '', top = '', right = '', bottom = ''] = found;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

/** Shared cells of two ranges divided by all their cells, 0 to 1. */
export function overlap(first: string, second: string): number {
  const [a, b] = [boxOf(first), boxOf(second)];
  if (!a || !b) return 0;
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1;
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
  if (height <= 0 || width <= 0) return 0;
  const area = ({ top, left, bottom, right }: Box): number => (bottom - top + 1) * (right - left + 1);
  return (height * width) / (area(a) + area(b) - height * width);
}

function pairsOfSheet(sheet: string, labels: readonly LabelledTable[], found: readonly SheetTable[]): TablePair[] {
  const candidates = labels
    .flatMap((label) => found.map((table) => ({ label, table, share: overlap(label.range, table.range) })))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share);
  const usedLabels = new Set<LabelledTable>();
  const usedTables = new Set<SheetTable>();
  const pairs: TablePair[] = [];
  for (const { label, table } of candidates) {
    if (usedLabels.has(label) || usedTables.has(table)) continue;
    usedLabels.add(label);
    usedTables.add(table);
    pairs.push({ sheet, label, found: table });
  }
  for (const label of labels) if (!usedLabels.has(label)) pairs.push({ sheet, label, found: null });
  for (const table of found) if (!usedTables.has(table)) pairs.push({ sheet, label: null, found: table });
  return pairs;
}

/** Pairs every labelled table with the found one that covers it best. A text file's only sheet may have any name. */
export function pairTables(label: CorpusLabel, sheets: readonly UnderstoodSheet[]): TablePair[] {
  const anyName = label.sheets.length === 1 && sheets.length === 1;
  const names = new Set([...label.sheets.map(({ name }) => name), ...(anyName ? [] : sheets.map(({ name }) => name))]);
  return [...names].flatMap((name) => {
    const found = anyName ? sheets[0] : sheets.find((sheet) => sheet.name === name);
    return pairsOfSheet(name, label.sheets.find((sheet) => sheet.name === name)?.tables ?? [], found?.tables ?? []);
  });
}
