import type { InterpretedRow, InterpretedTable, RowDecisions } from '../../../../../shared/domain/import-row.ts';
import type { Cell, Sheet, SheetRow, SheetTable } from '../../../../../shared/domain/sheet.ts';
import { classifySpecialValue } from '../../../../../shared/domain/special-values.ts';
import { readingColumns, type ReadingColumn } from './columns.ts';
import { createContext, type InterpretInput } from './context.ts';
import { interpretTable, TableReader } from './interpret-table.ts';
import type { Outcome } from './outcome.ts';

/** A table as it was last read, and what it was read with. */
export interface Reading {
  sheet: Sheet;
  table: SheetTable;
  input: InterpretInput;
  read: InterpretedTable;
}
type Asked = Omit<Reading, 'read'>;

/** Decisions by field: they concern the columns of that field only. */
const byField = ['values', 'rewrites'] as const satisfies (keyof RowDecisions)[];
/** Decisions that are looked at cell by cell; when another one changes, everything is read again. */
const byCell = new Set<string>([...byField, 'signs', 'corrections', 'excludedRows']);

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
const layoutKeys = ['dataRows', 'headerRows', 'skippedRows', 'orientation', 'kind', 'regionCodes'] as const;
const layoutOf = (table: SheetTable): unknown[] => [
  table.columns.map(({ letter, header, field, fillsDown }) => [letter, header, field, fillsDown]),
  ...layoutKeys.map((key) => table[key]),
];
/** No entry and an empty one are the same. */
const wholeDecisions = (decisions: RowDecisions): unknown[] =>
  Object.entries(decisions).filter(([name, decided]) => !byCell.has(name) && !same(decided ?? {}, {}));

/** Whether the same cells are read as the same fields; only decisions about single cells and texts may differ. */
function isComparable(before: Asked, now: Asked): boolean {
  return (
    before.sheet === now.sheet &&
    before.input.knowledge === now.input.knowledge &&
    before.input.fileName === now.input.fileName &&
    same(before.input.legends, now.input.legends) &&
    same(wholeDecisions(before.input.decisions), wholeDecisions(now.input.decisions)) &&
    same(layoutOf(before.table), layoutOf(now.table))
  );
}

/** Vertical merges among the records: a row then looks at others. */
const hasMergedRecords = ({ merges }: Sheet, [first, last]: SheetTable['dataRows']): boolean =>
  merges.some(({ top, bottom }) => bottom > top && top >= first && top <= last);

/** Rows that look at others: what a cell says is not all that decides about them. */
function looksAround({ sheet, table, read }: Reading): boolean {
  if (table.kind !== 'offers' || table.orientation !== 'rows') return true;
  if (hasMergedRecords(sheet, table.dataRows) || table.columns.some(({ fillsDown }) => fillsDown)) return true;
  return read.rows.some(({ issues }) =>
    issues.some(({ code }) => /^(?:DITTO|REFERENCE)_/.test(code) || code === 'ROWS_JOINED'),
  );
}

/** Addresses whose correction came, went or changed. */
function changedCorrections({ corrections: before }: RowDecisions, { corrections: now }: RowDecisions): string[] {
  return Object.keys({ ...before, ...now }).filter((cell) => before[cell] !== now[cell]);
}

/** Columns in which a changed decision may have changed what a cell says. */
function concerned(columns: readonly ReadingColumn[], before: Reading, now: RowDecisions): (at: number) => boolean {
  const earlier = before.input.decisions;
  const signs = same(earlier.signs, now.signs) ? [] : before.read.signs.flatMap(({ cells }) => cells);
  const withSigns = new Set(signs.map((cell) => cell.replace(/\d+$/, '')));
  return (at) => {
    const { field, letter } = columns[at]!;
    if (field === null) return false;
    return withSigns.has(letter) || byField.some((name) => !same(earlier[name]?.[field], now[name]?.[field]));
  };
}

/** Compares what the cells of one column say with two sets of decisions; equal cells are compared once. */
function differs(before: ReadingColumn, now: ReadingColumn): (cell: Cell) => boolean {
  const known = new Map<Outcome, boolean>();
  return (cell) => {
    if (cell === null || cell === '') return false;
    const outcome = before.reader!.outcome(cell);
    const answer = known.get(outcome) ?? !same(outcome, now.reader!.outcome(cell));
    known.set(outcome, answer);
    return answer;
  };
}

/** The rows that are read anew: those with a cell that now says something else, and those that are corrected otherwise. */
function touchedRows(before: Reading, now: Asked): Set<number> {
  const columns = readingColumns(before.table, createContext(before.input, before.table.regionCodes));
  const columnsNow = readingColumns(now.table, createContext(now.input, now.table.regionCodes));
  const isConcerned = concerned(columns, before, now.input.decisions);
  const asked = columns.flatMap((column, at) =>
    isConcerned(at) ? [{ column, says: differs(column, columnsNow[at]!) }] : [],
  );
  const { corrections } = now.input.decisions;
  const isTouched = ({ number, cells }: SheetRow): boolean =>
    asked.some(({ column, says }) => says(corrections[`${column.letter}${number}`] ?? cells[column.index] ?? null));
  const rows = new Set(
    changedCorrections(before.input.decisions, now.input.decisions).map((cell) => Number(cell.replace(/^\D+/, ''))),
  );
  const [first, last] = now.table.dataRows;
  for (const row of asked.length > 0 ? now.sheet.rows : [])
    if (row.number >= first && row.number <= last && isTouched(row)) rows.add(row.number);
  return rows;
}

/** Signs in the order in which a reading of the whole table meets them. */
function joinSigns(kept: InterpretedTable['signs'], fresh: InterpretedTable['signs'], touched: ReadonlySet<number>) {
  const rowOf = (cell: string): number => Number(cell.replace(/^\D+/, ''));
  const columnOf = (cell: string): string => cell.replace(/\d+$/, '').padStart(3);
  const place = (sign: string) => (cell: string) => ({ sign, cell, row: rowOf(cell), column: columnOf(cell) });
  const stays = kept.flatMap(({ sign, cells }) => cells.filter((cell) => !touched.has(rowOf(cell))).map(place(sign)));
  const all = [...stays, ...fresh.flatMap(({ sign, cells }) => cells.map(place(sign)))];
  all.sort((a, b) => a.row - b.row || (a.column < b.column ? -1 : 1));
  return [...Map.groupBy(all, ({ sign }) => sign)].map(([sign, list]) => ({
    sign,
    cells: list.map(({ cell }) => cell),
  }));
}

/** Reads anew only the rows that are touched, the others are the very same rows. Notes about equal cells are counted anew. */
function readTouched(before: Reading, { sheet, table, input }: Asked): InterpretedTable {
  const touched = touchedRows(before, { sheet, table, input });
  if (touched.size === 0) return before.read;
  const rows = new Map(before.read.rows.map((row): [number, InterpretedRow] => [row.row, row]));
  const fresh = interpretTable(sheet, table, input, { touched, rows });
  return { rows: fresh.rows, signs: joinSigns(before.read.signs, fresh.signs, touched) };
}

/** A table with decisions that may differ from those it was read with before. */
function readAgain(before: Reading, now: Asked): InterpretedTable {
  const { decisions } = now.input;
  if (same(before.input.decisions, decisions)) return before.read;
  const isDitto = (text: string): boolean => classifySpecialValue(text)?.kind === 'ditto';
  const rewritten = Object.values(decisions.rewrites ?? {}).flatMap((texts) => Object.values(texts));
  const isWhole = looksAround(before) || [...Object.values(decisions.corrections), ...rewritten].some(isDitto);
  return isWhole ? interpretTable(now.sheet, now.table, now.input) : readTouched(before, now);
}

/**
 * The records of one long table, interpreted while its sheet is still being read. What was known of its beginning counts
 * only where the whole sheet turns out to be that one table down to its last row.
 */
export class EarlyReading {
  private readonly asked: Asked;
  private readonly reader: TableReader;
  private taken = 0;

  constructor(sheet: Sheet, table: SheetTable, input: InterpretInput) {
    const endless: SheetTable = { ...table, dataRows: [table.dataRows[0], Number.MAX_SAFE_INTEGER] };
    this.asked = { sheet, table, input };
    this.reader = new TableReader(sheet, endless, createContext(input, table.regionCodes));
  }

  isOf(sheet: Sheet): boolean {
    return this.asked.sheet === sheet;
  }

  /** Goes on with the rows that have come. */
  more(): void {
    const { rows } = this.asked.sheet;
    for (; this.taken < rows.length; this.taken += 1) this.reader.take(rows[this.taken]!);
  }

  /** The whole table as it was read, or null where it is another than its beginning promised. */
  whole({ sheet, table, input }: Asked): Reading | null {
    const asked = { ...this.asked, table: { ...this.asked.table, dataRows: table.dataRows } };
    const [first, last] = table.dataRows;
    const holds =
      first === this.asked.table.dataRows[0] &&
      sheet.rows.at(-1)?.number === last &&
      !hasMergedRecords(sheet, table.dataRows) &&
      !input.isKeyed &&
      !sheet.struck &&
      sheet.hiddenRows.length === 0 &&
      sheet.comments.length === 0 &&
      isComparable(asked, { sheet, table, input });
    if (!holds) return null;
    this.more();
    return { ...asked, read: this.reader.finish() };
  }
}

/** Of each table: as it is decided now, and as it is before learned decisions join those of the file. */
const remembered = 2;

/** How the tables of a file were last read, so that a decision reads again only what it touches. */
export class TableReadings {
  private readonly known = new Map<string, Reading[]>();
  /** What is read before the file is there as a whole, until that is interpreted. */
  early: EarlyReading | null = null;

  /** `key` names the table within its file. */
  read(key: string, sheet: Sheet, table: SheetTable, input: InterpretInput): InterpretedTable {
    const now = { sheet, table, input };
    const earlier = this.known.get(key) ?? [];
    const before = earlier.find((reading) => isComparable(reading, now)) ?? this.takeEarly(now);
    const read = before ? readAgain(before, now) : interpretTable(sheet, table, input);
    const others = earlier.filter((reading) => reading !== before);
    this.known.set(key, [{ ...now, read }, ...others].slice(0, remembered));
    return read;
  }

  private takeEarly(now: Asked): Reading | null {
    const { early } = this;
    if (!early?.isOf(now.sheet)) return null;
    this.early = null;
    return early.whole(now);
  }
}
