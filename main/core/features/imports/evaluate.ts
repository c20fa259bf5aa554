import type { ImportCounts } from '../../../../shared/contract/imports.ts';
import type { InterpretedRow, RowPlace } from '../../../../shared/domain/import-row.ts';
import { isImportedKind } from '../../../../shared/domain/import-fields.ts';
import { rowNumberField } from '../../../../shared/domain/offer-fields.ts';
import type { Sheet, SheetTable, UnderstoodSheet, Workbook } from '../../../../shared/domain/sheet.ts';
import { findLegends } from '../../../excel/understand/index.ts';
import type { ReadDb } from '../../database/statement.ts';
import { isIncluded, tablesOf, withDecidedColumns } from './decided-tables.ts';
import { tableKey, type FileDecisions } from './decisions.rules.ts';
import { entityOfKind } from './entries/entry-drafts.rules.ts';
import { EarlyReading, interpretTable, TableReadings, type InterpretInput } from './interpret/index.ts';
import type { Knowledge } from './knowledge.ts';
import { Matcher, type EarlierRow, type RowMatch } from './match.ts';
import { settleEntries, type SentEntries } from './own-entries.ts';
import { settleRows, type OwnSheet } from './own-sheet.ts';
import type { OwnTable } from './own-table.ts';
import { presentAnswers } from './term-answers.rules.ts';

export interface EvaluatedRow {
  interpreted: InterpretedRow;
  match: RowMatch;
}
export interface EvaluatedTable {
  sheet: Sheet;
  table: SheetTable;
  included: boolean;
  decided: Set<string>;
  rows: EvaluatedRow[];
  signs: { sign: string; cells: string[] }[];
  /** What the rows of a sheet of ours beside the offers were sent with. */
  sent?: SentEntries;
}
/** A file as it would be taken over now. */
export interface Evaluation {
  tables: EvaluatedTable[];
  counts: Omit<ImportCounts, 'toClarify'>;
}

/** What is remembered of a file from one evaluation to the next. */
export interface FileMemory {
  readings: TableReadings;
  /** What rows are beside the inventory in this state. */
  matches: { inventory: string; known: WeakMap<InterpretedRow, RowMatch> };
}
export const freshMemory = (): FileMemory => ({
  readings: new TableReadings(),
  matches: { inventory: '', known: new WeakMap() },
});

/** What is settled about a file before its rows are looked at. */
export interface Settled {
  fileName: string;
  decisions: FileDecisions;
  /** Place for rows that do not name one themselves. */
  place: RowPlace | null;
  /** The sender as Träger of offers whose table says nothing of one. */
  provider: string | null;
}
interface FileFacts extends Settled {
  workbook: Workbook;
  understood: UnderstoodSheet[];
  own: OwnSheet | null;
  /** By `rowKey`: what the rows of a returned sheet were before. */
  earlier?: ReadonlyMap<string, EarlierRow> | undefined;
  memory: FileMemory;
}
/** What the tables of one file have in common. */
interface Common {
  db: ReadDb;
  file: FileFacts;
  knowledge: Knowledge;
  matcher: Matcher;
  legends: ReturnType<typeof findLegends>;
}
export const rowKey = (sheet: string, row: number): string => `${sheet} ${row}`;

/** The sheet of ours a table is, unless a person takes it for another kind or drew it anew. */
const ownTableOf = ({ own }: FileFacts, sheet: Sheet, found: SheetTable): OwnTable | null => {
  const table = own?.tables.get(sheet.name);
  return table?.table.range === found.range && table.table.kind === found.kind ? table : null;
};

/** With what the tables of a sheet are read, beside the legends of the whole workbook. */
function inputOf(
  { decisions, place, provider, fileName }: Settled,
  { name }: Sheet,
  knowledge: Knowledge,
): Omit<InterpretInput, 'legends'> {
  return {
    decisions: {
      signs: decisions.signs,
      values: presentAnswers(decisions.values, knowledge),
      ...(decisions.rewrites && { rewrites: decisions.rewrites }),
      ...(decisions.spellings && { spellings: decisions.spellings }),
      corrections: decisions.corrections[name] ?? {},
      excludedRows: [...new Set(decisions.excluded[name])],
      place,
      ...(provider !== null && { provider }),
    },
    knowledge,
    fileName,
  };
}

/**
 * Begins to interpret the list of offers that a long sheet is by its first rows; null where it is none. Whether it was
 * one is seen by `evaluate`, when the whole file is there.
 */
export function beginReading(
  settled: Settled,
  sheet: Sheet,
  understood: UnderstoodSheet,
  knowledge: Knowledge,
): EarlyReading | null {
  const [found, ...others] = tablesOf(sheet, understood, settled.decisions, knowledge);
  if (!found || others.length > 0 || found.kind !== 'offers' || found.orientation !== 'rows') return null;
  const { table } = withDecidedColumns(sheet.name, found, settled.decisions);
  if (!isIncluded(sheet, table, settled.decisions)) return null;
  const legends = findLegends({ sheets: [sheet] });
  return new EarlyReading(sheet, table, { ...inputOf(settled, sheet, knowledge), legends });
}

function evaluateTable(common: Common, sheet: Sheet, found: SheetTable): EvaluatedTable {
  const { db, file, knowledge, matcher, legends } = common;
  const { decisions } = file;
  const { table, decided } = withDecidedColumns(sheet.name, found, decisions);
  const included = isIncluded(sheet, table, decisions);
  if (!included) return { sheet, table, included, decided, rows: [], signs: [] };
  const own = ownTableOf(file, sheet, found);
  const input: InterpretInput = { ...inputOf(file, sheet, knowledge), legends, isKeyed: own !== null };
  const excluded = new Set(input.decisions.excludedRows);
  if (table.kind !== 'offers' && isImportedKind(table.kind))
    return { sheet, table, included, decided, ...evaluateEntries(common, { sheet, table, own }, input) };
  const read = file.memory.readings.read(tableKey(sheet.name, table.range), sheet, table, input);
  const { rows, signs, keyed } = own ? settleRows(db, own, sheet, read, knowledge) : { ...read, keyed: undefined };
  const earlier = file.earlier && ((row: number) => file.earlier?.get(rowKey(sheet.name, row)));
  const matches = matcher.match(rows, excluded, { keyed, earlier });
  const evaluated = rows.map((interpreted, index) => ({ interpreted, match: matches[index]! }));
  return { sheet, table, included, decided, rows: evaluated, signs };
}

/** Rows that are no offers: few, so they are read anew each time, and compared once the sender is known. */
function evaluateEntries(
  { db, knowledge }: Common,
  { sheet, table, own }: { sheet: Sheet; table: SheetTable; own: OwnTable | null },
  input: InterpretInput,
): Pick<EvaluatedTable, 'rows' | 'signs' | 'sent'> {
  const read = interpretTable(sheet, table, input);
  const entity = entityOfKind(table.kind);
  const corrected = new Set(Object.keys(input.decisions.corrections));
  const facts = own && entity && { own, entity, names: knowledge, corrected };
  const { rows, signs, sent } = facts ? settleEntries(db, facts, sheet, read) : { ...read, sent: undefined };
  const excluded = new Set(input.decisions.excludedRows);
  const stateOf = ({ row, rejected }: InterpretedRow): RowMatch['state'] =>
    excluded.has(row) ? 'excluded' : rejected ? 'rejected' : 'new';
  const matched = rows.map((interpreted) => ({
    interpreted,
    match: { state: stateOf(interpreted), offerId: null, changes: [] },
  }));
  return { rows: matched, signs, ...(sent && { sent }) };
}

export function countsOf(tables: readonly EvaluatedTable[]): Evaluation['counts'] {
  const states = tables.flatMap((table) => table.rows.map((row) => row.match.state));
  const count = (state: RowMatch['state']): number => states.filter((entry) => entry === state).length;
  const skipped = tables.filter((table) => table.included).reduce((n, { table }) => n + table.skippedRows.length, 0);
  return {
    created: count('new'),
    updated: count('changed'),
    unchanged: count('unchanged'),
    rejected: count('rejected'),
    statements: count('statement'),
    skipped: skipped + count('excluded'),
  };
}

/** Interprets a file with the decisions so far and compares it with the inventory. Writes nothing. */
export function evaluate(db: ReadDb, file: FileFacts, knowledge: Knowledge): Evaluation {
  const matcher = new Matcher(db, file.memory.matches.known);
  const common = { db, file, knowledge, matcher, legends: findLegends(file.workbook) };
  const tables = file.workbook.sheets.flatMap((sheet) => {
    const understood = file.understood.find((entry) => entry.name === sheet.name);
    return tablesOf(sheet, understood, file.decisions, knowledge).map((table) => evaluateTable(common, sheet, table));
  });
  return { tables, counts: countsOf(tables) };
}

export const isRowNumber = (field: string | null): boolean => field === rowNumberField;
