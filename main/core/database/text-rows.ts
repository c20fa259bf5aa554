import type { Row, SqlValue } from './entities.ts';
import type { ReadDb, WriteDb } from './statement.ts';

/** A table with texts that are no derived rows, as the schema says it: a table added later is never forgotten. */
export interface TextTable {
  name: string;
  keys: string[];
  /** Text columns that are not part of the key. */
  columns: { name: string; isOptional: boolean }[];
}
export interface TextRow {
  table: TextTable;
  row: Row;
}

/** Made anew from content, or about the program itself. */
const withoutContent = [
  'meta',
  'offer_index',
  'offer_figures',
  'coverage_cell',
  'coverage_entry',
  'backup_file',
  'erasure',
  'redaction',
];
interface Column {
  name: string;
  type: string;
  notnull: number;
  pk: number;
}

export function textTables(db: ReadDb): TextTable[] {
  const tables = db.query<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       AND name <> 'search' AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY name`,
    [],
  );
  return tables
    .filter(({ name }) => !withoutContent.includes(name))
    .map(({ name }) => {
      const columns = db.query<Column>('SELECT name, type, "notnull", pk FROM pragma_table_info(?)', [name]);
      const texts = columns.filter(({ type }) => type === 'TEXT');
      return {
        name,
        keys: columns.filter(({ pk }) => pk > 0).map((column) => column.name),
        columns: texts.map((column) => ({ name: column.name, isOptional: column.notnull === 0 && column.pk === 0 })),
      };
    })
    .filter(({ columns }) => columns.length > 0);
}

/** Every row with texts. Nothing may be written while it is walked through. */
export function* textRows(db: ReadDb): Generator<TextRow> {
  for (const table of textTables(db)) {
    const names = [...new Set([...table.keys, ...table.columns.map(({ name }) => name)])].join(', ');
    for (const row of db.iterate<Row, []>({ sql: `SELECT ${names} FROM ${table.name}` })) yield { table, row };
  }
}

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code);
const taken = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'];
const unfit = ['SQLITE_CONSTRAINT_CHECK', 'SQLITE_CONSTRAINT_FOREIGNKEY'];

function write(db: WriteDb, { table, row }: TextRow, changes: Row): void {
  const where = table.keys.map((key) => `${key} = ?`).join(' AND ');
  const keys = table.keys.map((key) => row[key]!);
  const set = Object.keys(changes).map((column) => `${column} = ?`);
  try {
    db.execute(`UPDATE ${table.name} SET ${set.join(', ')} WHERE ${where}`, [...Object.values(changes), ...keys]);
  } catch (error) {
    const ofKey = table.keys.some((key) => key in changes);
    // The same learned decision, for instance, is there already without the name.
    if (taken.includes(codeOf(error)) || (ofKey && codeOf(error) === unfit[0])) {
      db.execute(`DELETE FROM ${table.name} WHERE ${where}`, keys);
    } else if (!unfit.includes(codeOf(error))) throw error;
    // else: one of our own words ("planned"), which a person happens to share
  }
}

/**
 * Rewrites every stored text, past the change log: what is erased must not stand in the history of its erasure. A column
 * that may be empty becomes so where nothing but `mark` is left. Returns how many rows changed, by table.
 */
export function rewriteTexts(db: WriteDb, change: (text: string) => string, mark: string): Map<string, number> {
  const found: { at: TextRow; changes: Row }[] = [];
  for (const at of textRows(db)) {
    const changes: Record<string, SqlValue> = {};
    for (const { name, isOptional } of at.table.columns) {
      const value = at.row[name];
      if (typeof value !== 'string' || value === '') continue;
      const changed = change(value);
      if (changed !== value) changes[name] = isOptional && changed === mark ? null : changed;
    }
    if (Object.keys(changes).length > 0) found.push({ at, changes });
  }
  const counts = new Map<string, number>();
  for (const { at, changes } of found) {
    write(db, at, changes);
    counts.set(at.table.name, (counts.get(at.table.name) ?? 0) + 1);
  }
  return counts;
}
