import { displayText } from '../../../shared/domain/cell-text.ts';
import type { Cell, SheetRow, Workbook } from '../../../shared/domain/sheet.ts';
import { cleanLine } from '../../../shared/domain/text-folding.ts';
import { cellLine, isBlank } from './grid/grid.ts';
import { columnLetter } from './grid/letters.ts';
import { isGuidanceSheet } from './kinds/guidance-sheet.ts';

/** One explanation of a sign: `3 = Gesundheit` in `cell` of `sheet`. */
export interface LegendEntry {
  sheet: string;
  cell: string;
  key: string;
  meaning: string;
}

const mostRows = 2000;
const equation = /^\s*([\p{L}\d()+]{1,5}|[✓✔☒☑•*–/.…-])\s*(?:=|:|→|–(?=\s))\s*(\p{L}.{0,80})$/u;
const legendTitle = /legende|schlüssel|codes?\b|kürzel|abkürzung|zeichenerklärung|bedeutung|ziffer/i;
const key = /^([\p{L}]{1,3}|\d{1,3}|[a-z]{1,3}\d{1,2}|[✓✔☒☑•*–/.…-])\.?$/iu;

function equationsIn(cell: Cell): { key: string; meaning: string }[] {
  const text = typeof cell === 'string' ? cell : displayText(cell);
  if (!/[=:→–]/.test(text) || text.length > 800) return [];
  const parts = text
    .replace(/^\s*(legende|schlüssel|codes?|abkürzungen|zeichenerklärung)\s*:?\s*/i, '')
    .split(/[\n;|]|,\s(?=[^,]{1,6}=)/);
  const found = parts.flatMap((part) => {
    const match = equation.exec(cleanLine(part));
    return match ? [{ key: match[1]!, meaning: match[2]!.trim() }] : [];
  });
  return text.includes('=') || found.length > 1 ? found : [];
}

/** `3 | Gesundheit` in neighbouring cells, under a heading such as "Legende" or on a guidance sheet. */
function pairOf({ cells }: SheetRow, at: number): { key: string; meaning: string } | null {
  const left = cells[at];
  const right = cells[at + 1];
  if (isBlank(left) || typeof right !== 'string') return null;
  const sign = cellLine(left).replace(/\s*[=:]$/, '');
  const meaning = cellLine(right).replace(/^=\s*/, '');
  const isAlone = isBlank(cells[at + 2]) && (at === 0 || isBlank(cells[at - 1]));
  return isAlone && key.test(sign) && /\p{L}{3}/u.test(meaning) && meaning.length <= 80 ? { key: sign, meaning } : null;
}

/** Pairs standing directly below each other; one alone is no legend. */
function pairRuns(sheet: string, rows: readonly SheetRow[], isGuidance: boolean): LegendEntry[] {
  const entries: LegendEntry[] = [];
  const width = Math.min(40, Math.max(0, ...rows.map(({ cells }) => cells.length)));
  for (let at = 0; at < width; at += 1) {
    let run: LegendEntry[] = [];
    let isTitled = isGuidance;
    for (const row of rows) {
      const pair = pairOf(row, at);
      if (pair) run.push({ sheet, cell: `${columnLetter(at + 1)}${row.number}`, ...pair });
      else {
        if (isTitled && run.length > 1) entries.push(...run);
        run = [];
        isTitled = isGuidance || legendTitle.test(cellLine(row.cells[at]));
      }
    }
    if (isTitled && run.length > 1) entries.push(...run);
  }
  return entries;
}

/** All legends of a workbook ("3 = Gesundheit"), also on other sheets than the table that uses them. */
export function findLegends(workbook: Pick<Workbook, 'sheets'>): LegendEntry[] {
  const entries: LegendEntry[] = [];
  for (const { name, rows } of workbook.sheets) {
    const looked = rows.length > mostRows ? [...rows.slice(0, 200), ...rows.slice(-200)] : rows;
    for (const row of looked) {
      for (const [at, cell] of row.cells.entries()) {
        if (typeof cell !== 'string') continue;
        for (const found of equationsIn(cell))
          entries.push({ sheet: name, cell: `${columnLetter(at + 1)}${row.number}`, ...found });
      }
    }
    entries.push(...pairRuns(name, looked, isGuidanceSheet(name)));
  }
  return entries;
}
