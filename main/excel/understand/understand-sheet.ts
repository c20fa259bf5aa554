import { isStructureList } from '../../../shared/domain/import-fields.ts';
import type { Cell, Sheet, SheetTable, UnderstoodSheet } from '../../../shared/domain/sheet.ts';
import type { Context, Lookup } from './context.ts';
import { headingYear, valueKind } from './columns/value-kind.ts';
import { filledStretches } from './grid/bands.ts';
import { buildGrid, cellLine, type Grid, isBlank } from './grid/grid.ts';
import { transposeSheet } from './grid/transpose.ts';
import { isFoldedForm, isPairedForm, isQuestionnaire } from './kinds/forms.ts';
import { isGuidanceSheet } from './kinds/guidance-sheet.ts';
import { pairedForm, structureForm } from './kinds/read-forms.ts';
import { stackedForms } from './kinds/stacked-forms.ts';
import { isStateWord } from './headers/state-words.ts';
import { regionCodesIn, withRegionCodes } from './region-codes.ts';
import { stateHead } from './kinds/structure-list.ts';
import { bandTables } from './tables/band-tables.ts';
import { joinStretches } from './tables/side-by-side.ts';
import type { TableArea } from './tables/table-area.ts';
import { describeTable, type PlacedArea } from './understand-table.ts';

const mostRowsTransposed = 250;
const mostColumnsTransposed = 300;

function areasOf(context: Context): TableArea[] {
  return joinStretches(context, filledStretches(context.grid)).flatMap((band) => bandTables(context, band));
}

const bestKnown = (areas: readonly TableArea[]): number =>
  Math.max(0, ...areas.filter(({ manner }) => manner === 'known').map(({ known }) => known));

/** Of several tables below each other, what all their headers say. */
function allKnown(areas: readonly TableArea[]): number {
  const sure = areas.filter(({ manner, known }) => manner === 'known' && known >= 2);
  return sure.length < 2 ? 0 : sure.reduce((sum, { known }) => sum + known, 0);
}

/** Do the cells between row headings and column headings hold figures? */
function isNumericBody(grid: Grid, { left, right, dataRows }: TableArea): boolean {
  let all = 0;
  let numeric = 0;
  for (const { number, cells } of grid.rows) {
    if (number < dataRows[0] || number > dataRows[1]) continue;
    for (let column = left + 1; column <= right; column += 1) {
      const kind = valueKind(cells[column - 1]);
      if (kind === 'blank' || kind === 'special') continue;
      all += 1;
      if (['number', 'percent', 'money', 'year'].includes(kind)) numeric += 1;
    }
  }
  return all > 0 && numeric >= all * 0.6;
}

/** Offers downwards and municipalities across with crosses between them: a list with columns to be ticked. */
function isTicked(grid: Grid, { left, right, dataRows }: TableArea): boolean {
  let all = 0;
  let ticks = 0;
  for (const { number, cells } of grid.rows) {
    if (number < dataRows[0] || number > dataRows[1]) continue;
    for (const cell of cells.slice(left, right)) {
      if (isBlank(cell)) continue;
      all += 1;
      if (valueKind(cell) === 'boolean') ticks += 1;
    }
  }
  return ticks >= 2 && ticks >= all * 0.4;
}

/** Records side by side, fields downwards? Needs clearly more known words in a column than in any row. */
function transposedAreas(
  lookup: Lookup,
  grid: Grid,
  upright: readonly TableArea[],
): { context: Context; areas: TableArea[] } | null {
  if (grid.rows.length > mostRowsTransposed || grid.lastColumn > mostColumnsTransposed) return null;
  if (upright.some((area) => isQuestionnaire({ ...lookup, grid }, area))) return null;
  const context = { ...lookup, grid: buildGrid(transposeSheet(grid.sheet)) };
  const areas = areasOf(context).filter((area) => area.manner === 'known' && namesEachOnce(context, area));
  const known = bestKnown(areas);
  const best = areas.find((area) => area.known === known);
  if (!best || known < 2.5 || known <= Math.max(bestKnown(upright) * 1.2, allKnown(upright))) return null;
  const isSeries = upright.some(
    (area) => area.manner === 'cross' && (hasYears(grid, area) || isNumericBody(grid, area)),
  );
  if (isSeries && ownFields(context, best) < 4) return null;
  const records = best.dataRows[1] - best.dataRows[0] + 1;
  if (records < 1 || (records === 1 && known < 4)) return null;
  return { context, areas };
}

/** A column of fields names each once; "Leitung, Koordination, Leitung" are values. */
function namesEachOnce({ grid }: Context, { headerRows, left, right }: TableArea): boolean {
  return headerRows.some((row) => {
    const texts = grid
      .cellsOf(row)
      .slice(left - 1, right)
      .filter((cell) => !isBlank(cell))
      .map((cell) => cellLine(cell));
    return texts.length > 0 && new Set(texts).size >= texts.length * 0.9;
  });
}

/** How many fields of an offer the header names, apart from those every kind of table has. */
function ownFields({ grid, bestOf }: Context, { headerRows, left, right }: TableArea): number {
  const fields = new Set<string>();
  for (const row of headerRows) {
    for (const cell of grid.cellsOf(row).slice(left - 1, right)) {
      const best = isBlank(cell) ? undefined : bestOf(cellLine(cell));
      if (best?.meaning.type === 'field' && best.score >= 0.8) fields.add(best.meaning.field);
    }
  }
  return ['municipality', 'locality', 'rowNumber', 'remark'].reduce(
    (count, field) => count - Number(fields.has(field)),
    fields.size,
  );
}

function hasYears(grid: Grid, { headerRows, left, right }: TableArea): boolean {
  return headerRows.some((row) => {
    const years = grid
      .cellsOf(row)
      .slice(left - 1, right)
      .filter((cell) => headingYear(cell) !== null);
    return years.length >= 2;
  });
}

/**
 * A header with years side by side is a cross table even where its other words are known ("Kommune | Indikator | 2022 | 2023"); in a list
 * of offers years may divide one column ("Teilnehmende / 2022 | 2023").
 */
function withCross(context: Context, area: TableArea): TableArea {
  if (area.manner === 'cross' && !hasYears(context.grid, area) && isTicked(context.grid, area))
    return { ...area, manner: 'known' };
  if (area.manner === 'cross' || !hasYears(context.grid, area)) return area;
  return area.manner === 'known' && ownFields(context, area) >= 4 ? area : { ...area, manner: 'cross' };
}

/** A table worth showing: not a single column, not two cells; without a header only if its content speaks for itself. */
function isTable(table: SheetTable, area: PlacedArea, isGuidance: boolean): boolean {
  const mapped = table.columns.filter(({ field, confidence }) => field !== null && confidence >= 0.6).length;
  const records = area.dataRows[1] - area.dataRows[0] + 1;
  if (table.columns.length < 2 && mapped === 0) return false;
  if (area.manner === 'none') return mapped >= 2;
  if (records < 1) return area.known >= 3;
  if (area.manner === 'shape' && records < 2 && mapped === 0) return false;
  if (!isGuidance) return true;
  return (
    mapped >= 5 && table.kind !== 'unknown' && table.columns.filter(({ examples }) => examples.length > 0).length >= 4
  );
}

function describeAll(context: Context, areas: readonly TableArea[], transposed: boolean, name: string): SheetTable[] {
  const tables: SheetTable[] = [];
  for (const area of areas) {
    if (isPairedForm(context, area)) continue;
    const placed: PlacedArea = { ...(transposed ? area : withCross(context, area)), transposed };
    const table = describeTable(context, placed, name);
    if (isTable(table, placed, isGuidanceSheet(name))) tables.push(table);
  }
  return tables;
}

const isStructures = (table: SheetTable): boolean => isStructureList(table.columns.map(({ field }) => field));

/** The tables of a sheet that lists one structure per row, or per column; null where none does. */
function listedStructures(
  lookup: Lookup,
  context: Context,
  upright: readonly TableArea[],
  name: string,
): SheetTable[] | null {
  const { grid } = context;
  if (grid.rows.length > mostRowsTransposed || grid.lastColumn > mostColumnsTransposed) return null;
  const saysState = (cell: Cell): boolean =>
    typeof cell === 'string' && (stateHead.test(cellLine(cell)) || isStateWord(cellLine(cell)));
  if (!grid.rows.some(({ cells }) => cells.some(saysState))) return null;
  const tables = describeAll(context, upright, false, name);
  if (tables.some(isStructures)) return tables;
  if (!tables.some(({ kind }) => kind === 'structures' || kind === 'unknown')) return null;
  const turned = { ...lookup, grid: buildGrid(transposeSheet(grid.sheet)) };
  const across = describeAll(turned, areasOf(turned), true, name);
  return across.some(isStructures) ? across : null;
}

/** All tables of one sheet with the meaning of their columns. */
export function understandSheet(sheet: Sheet, shared: Lookup): UnderstoodSheet {
  const lookup = { ...shared, knowledge: withRegionCodes(shared.knowledge, regionCodesIn(sheet, shared)) };
  const grid = buildGrid(sheet);
  const context: Context = { ...lookup, grid };
  const upright = areasOf(context);
  const asked = upright.some((area) => isQuestionnaire(context, area))
    ? structureForm(lookup, context, upright, sheet.name)
    : null;
  if (asked) return { name: sheet.name, hidden: sheet.hidden, tables: [asked] };
  const listed = listedStructures(lookup, context, upright, sheet.name);
  if (listed) return { name: sheet.name, hidden: sheet.hidden, tables: listed };
  const stacked = stackedForms(lookup, context, sheet.name);
  if (stacked.length > 0) return { name: sheet.name, hidden: sheet.hidden, tables: stacked };
  const found = isExplaining(grid) ? null : transposedAreas(lookup, grid, upright);
  const isFolded = found !== null && isFoldedForm(found.context, found.areas);
  const isPaired = isFolded || upright.some((area) => isPairedForm(context, area));
  const paired = isPaired ? pairedForm(lookup, context, sheet.name) : null;
  if (paired) return { name: sheet.name, hidden: sheet.hidden, tables: [paired] };
  const across = isFolded ? { ...found, areas: [] } : found;
  const tables = across
    ? describeAll(across.context, across.areas, true, sheet.name)
    : describeAll(context, upright, false, sheet.name);
  return { name: sheet.name, hidden: sheet.hidden, tables };
}

/** "Feld | Erläuterung" at the top: a list of fields, no transposed record. */
function isExplaining(grid: Grid): boolean {
  return grid.rows.slice(0, 6).some(({ cells }) => {
    const texts = cells.filter((cell) => !isBlank(cell)).map((cell) => cellLine(cell));
    return (
      texts.length >= 2 &&
      texts.length <= 5 &&
      texts
        .slice(1)
        .some((text) =>
          /^(erläuterung|bedeutung|hinweise?|ausfüllhinweise?|erklärung|beispiel|was ist gemeint)/i.test(text),
        )
    );
  });
}
