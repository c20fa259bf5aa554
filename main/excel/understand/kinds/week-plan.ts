import { displayText } from '../../../../shared/domain/cell-text.ts';
import type { Sheet } from '../../../../shared/domain/sheet.ts';
import { isWeekday, joinedTimes, saysClosed } from '../../../../shared/domain/weekday-names.ts';
import { listedSheetTexts } from '../../../../shared/i18n/de/listed-sheets.ts';
import { valueKind } from '../columns/value-kind.ts';
import { buildGrid, cellLine, type Grid, isBlank } from '../grid/grid.ts';
import { columnLetter } from '../grid/letters.ts';
import { transposeSheet } from '../grid/transpose.ts';
import type { ListedSheet } from './listed-sheet.ts';
import { planCell, type PlanCell } from './plan-cell.ts';

const mostRows = 120;
const mostLength = 160;
const leastDays = 3;
const leastOffers = 3;
/** "Vormittag", "Abend": a time of day without a clock. */
const partOfDay = /^(?:vor|nach)?mittags?$|^(?:morgens?|abends?|früh)$/i;
const isTime = (text: string): boolean =>
  partOfDay.test(text) || /^(?:ab |von |bis )?\d{1,2}([.:]\d{2})?( ?uhr| ?h)?( ?[-–]| ?bis|$)/i.test(text);

interface Plan {
  header: number;
  days: number[];
  /** Column with the times, 0 for none. */
  times: number;
  rows: number[];
}

/** The row with the names of at least three weekdays, and hardly anything else. */
function findPlan(grid: Grid): Plan | null {
  if (grid.rows.length > mostRows) return null;
  const header = grid.rows
    .slice(0, 15)
    .find(({ cells }) => cells.filter((cell) => isWeekday(cellLine(cell))).length >= leastDays);
  if (!header) return null;
  const columns = header.cells.flatMap((cell, at) => (isBlank(cell) ? [] : [at + 1]));
  const days = columns.filter((column) => isWeekday(cellLine(header.cells[column - 1] ?? null)));
  const texts = new Set(days.map((column) => cellLine(header.cells[column - 1] ?? null).toLowerCase()));
  const others = columns.filter((column) => !days.includes(column));
  if (texts.size < days.length || others.some((column) => column > days[0]!) || others.length > 1) return null;
  const rows = grid.rows.filter(({ number }) => number > header.number).map(({ number }) => number);
  const left = days[0]! - 1;
  const hasTimes = left > 0 && rows.some((row) => isTime(cellLine(grid.at(row, left))));
  return { header: header.number, days, times: hasTimes ? left : 0, rows };
}

const offersIn = (grid: Grid, { rows }: Plan, day: number): number[] =>
  rows.filter((row) => !isBlank(grid.at(row, day)) && !saysClosed(cellLine(grid.at(row, day))));

/** Below every day stand names, not times or crosses, and beside them times or nothing. */
function isClear(grid: Grid, plan: Plan): boolean {
  const cells = plan.days.flatMap((day) => offersIn(grid, plan, day).map((row) => grid.at(row, day)));
  const names = cells.filter((cell) => {
    const text = cellLine(cell);
    return (
      valueKind(cell) === 'text' &&
      /\p{L}{3}/u.test(text) &&
      !/^\d{1,2}[\d.: –-]*(uhr)?$/i.test(text) &&
      text.length <= mostLength
    );
  });
  const labels = plan.times === 0 ? [] : plan.rows.map((row) => cellLine(grid.at(row, plan.times))).filter(Boolean);
  const isTimed = labels.filter(isTime).length >= labels.length * 0.6;
  return names.length >= leastOffers && names.length >= cells.length * 0.8 && isTimed;
}

/** Names are compared without regard to case and spaces. */
const keyOf = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

interface Listed extends PlanCell {
  times: string[];
  cells: string[];
}

function addCell(list: Map<string, Listed>, entry: PlanCell, time: string, cell: string): void {
  const key = keyOf([entry.name, entry.room, entry.rest].join('|'));
  const known = list.get(key) ?? { ...entry, times: [], cells: [] };
  known.times.push(time);
  known.cells.push(cell);
  list.set(key, known);
}

/** The offers of a plan, each once with all its times, in the order of the days. */
function offersOf(grid: Grid, plan: Plan, isTurned: boolean): Listed[] {
  const list = new Map<string, Listed>();
  for (const day of plan.days) {
    const named = cellLine(grid.at(plan.header, day));
    for (const row of offersIn(grid, plan, day)) {
      const entry = planCell(displayText(grid.at(row, day)));
      const beside = plan.times === 0 ? '' : cellLine(grid.at(row, plan.times));
      const time = entry.time === '' ? beside : entry.time;
      const cell = isTurned ? `${columnLetter(row)}${day}` : `${columnLetter(day)}${row}`;
      addCell(list, entry, time === '' ? named : joinedTimes(named, time), cell);
    }
  }
  return [...list.values()];
}

/** The offers of a plan with the days of the week across or downwards; null where the sheet is none, or not a clear one. */
export function weekPlan(sheet: Sheet): ListedSheet | null {
  if (sheet.rows.length > mostRows) return null;
  for (const isTurned of [false, true]) {
    const grid = buildGrid(isTurned ? transposeSheet(sheet) : sheet);
    const plan = findPlan(grid);
    if (!plan || !isClear(grid, plan)) continue;
    const offers = offersOf(grid, plan, isTurned);
    const lines = offers.map(({ name, times, room, rest, cells }) => [
      name,
      times.join(', '),
      room,
      rest,
      cells.join(', '),
    ]);
    return { what: 'weekPlan', heads: [...listedSheetTexts.planHeads, listedSheetTexts.place], lines };
  }
  return null;
}
