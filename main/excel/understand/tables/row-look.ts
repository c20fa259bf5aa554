import { displayText } from '../../../../shared/domain/cell-text.ts';
import { type HeadingYear, headingYear, valueKind } from '../columns/value-kind.ts';
import type { Context } from '../context.ts';
import { cellLine, isBlank } from '../grid/grid.ts';
import { isStateWord } from '../headers/state-words.ts';
import { isSectionHeading } from '../headers/sections.ts';

/** A row seen with the question "is this a header?". */
export interface RowLook {
  filled: number;
  /** Sum over cells: 1 for a surely known header word, less for a weak one. */
  known: number;
  /** The same without headers that only contain a known word ("Neusser Straße 100"). */
  plain: number;
  /** Different meanings among the known cells. */
  meanings: number;
  /** Cells that can only be data: numbers, dates, mail, long text, names of municipalities. */
  values: number;
  years: number;
  yearsRun: boolean;
  municipalities: number;
  terms: number;
  texts: string[];
}

const longest = 90;
const noColumns: ReadonlySet<number> = new Set();
/** So many cells of a row tell enough. */
const mostCells = 80;

/** Rising or falling years, also the same run once more under every municipality. */
function isRun(years: readonly HeadingYear[]): boolean {
  if (years.length < 2 || years.some(({ stamp }) => stamp !== years[0]?.stamp)) return false;
  const again = years.findIndex(({ year }, at) => at > 0 && year === years[0]!.year);
  const length = again < 2 ? years.length : again;
  if (years.some(({ year }, at) => length < years.length && year !== years[at % length]!.year)) return false;
  const steps = years.slice(1, length).map(({ year }, at) => year - years[at]!.year);
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

function lookAtText(context: Context, shown: string, look: RowLook, meanings: Set<string>): void {
  const text = shown.trim();
  if (text.length > longest && !/[(\n?]/.test(text)) {
    look.values += 1;
    return;
  }
  const best = context.bestOf(text);
  const score = best?.score ?? 0;
  const isTerm = context.knowledge.isAnyTerm(text);
  if (isTerm) look.terms += 1;
  if (isSectionHeading(text)) return;
  if (best && score >= 0.6) {
    const match = best.manner;
    const meaning = best.meaning.type === 'field' ? best.target : best.phrase;
    const asTerm = match === 'exact' && score >= 0.95 ? 0.7 : 0.4;
    if (!meanings.has(meaning)) look.known += (score >= 0.8 ? 1 : 0.6) * (isTerm ? asTerm : 1);
    if (!meanings.has(meaning) && match !== 'part') look.plain += score >= 0.75 ? (isTerm ? asTerm : 1) : 0.3;
    meanings.add(meaning);
  } else if (context.knowledge.isMunicipality(text)) {
    look.municipalities += 1;
    look.values += 1;
  }
}

const tick = /^[x✓✔☒☑•]$/i;

/** "ja | nein | in Planung" above crosses: headings of columns to be ticked, no answers. */
function isTickedHead(context: Context, row: number, column: number): boolean {
  if (!isStateWord(cellLine(context.grid.at(row, column)))) return false;
  const below = [1, 2, 3, 4].map((down) => cellLine(context.grid.at(row + down, column))).filter(Boolean);
  return below.every((text) => tick.test(text));
}

/** The columns with such headings; one alone is an answer, and somewhere a cross must stand. */
function tickedHeads(context: Context, row: number, left: number, right: number): ReadonlySet<number> {
  const found: number[] = [];
  for (let column = left; column <= right && column <= left + mostCells; column += 1)
    if (isTickedHead(context, row, column)) found.push(column);
  const isTicked = found.some((column) =>
    [1, 2, 3].some((down) => tick.test(cellLine(context.grid.at(row + down, column)))),
  );
  return new Set(found.length >= 2 && isTicked ? found : []);
}

export function lookAtRow(context: Context, row: number, left: number, right: number): RowLook {
  const look: RowLook = {
    filled: 0,
    known: 0,
    plain: 0,
    meanings: 0,
    values: 0,
    years: 0,
    yearsRun: false,
    municipalities: 0,
    terms: 0,
    texts: [],
  };
  const meanings = new Set<string>();
  const years: HeadingYear[] = [];
  const cells = context.grid.cellsOf(row);
  const ticked = cells.some((cell) => typeof cell === 'string' && isStateWord(cell.trim()))
    ? tickedHeads(context, row, left, right)
    : noColumns;
  for (let column = left; column <= Math.min(right, cells.length) && look.filled < mostCells; column += 1) {
    const cell = cells[column - 1];
    if (isBlank(cell)) continue;
    look.filled += 1;
    look.texts.push(cellLine(cell));
    const year = headingYear(cell);
    const kind = valueKind(cell);
    if (year !== null) years.push(year);
    else if (kind === 'text' || ticked.has(column) || /^[#%]$/.test(cellLine(cell)))
      lookAtText(context, displayText(cell), look, meanings);
    else look.values += 1;
  }
  look.years = years.length;
  look.yearsRun = isRun(years);
  if (!look.yearsRun) look.values += look.years;
  look.meanings = meanings.size;
  return look;
}

/** Enough known header words, hardly a cell that can only be data. */
export function isKnownHeader({ filled, known, plain, meanings, municipalities, values: all }: RowLook): boolean {
  // "Angebot | Träger | Zielgruppe | Dormagen | Kaarst": towns to be ticked behind words that can only be headings
  const values = municipalities >= 2 && meanings >= 3 && plain >= 2.5 ? all - municipalities : all;
  if (filled < 2 || values > filled * 0.25 || meanings < 2) return false;
  if (filled === 2) return known >= 1.6 && values === 0;
  if (filled <= 4) return known >= 1.9;
  return known >= 2 && known >= filled * 0.3;
}

/** "2022 | 2023 | 2024 | 2022 | 2023 | 2024": the same years below each of several headings. */
function isRepeatedRun({ filled, years, yearsRun, texts }: RowLook): boolean {
  const distinct = new Set(texts).size;
  return yearsRun && years === filled && distinct >= 2 && filled % distinct === 0;
}

/** Years or municipalities side by side: the head of a cross table. */
export function isCrossHeader(look: RowLook): boolean {
  const { filled, known, years, yearsRun, municipalities, values, texts } = look;
  if (filled < 2 || (new Set(texts).size < texts.length * 0.8 && !isRepeatedRun(look))) return false;
  if (yearsRun && years >= 2 && years >= filled - 3 && values === 0) return true;
  if (municipalities === 2 && known >= 0.9) return filled === 3;
  return municipalities >= 3 && municipalities >= filled - 3 && values === municipalities;
}
