import {
  hsdsNested,
  hsdsTableNames,
  hsdsTables,
  type HsdsColumn,
  type HsdsData,
  type HsdsRow,
  type HsdsTable,
} from './tables.ts';
import type { Nested } from './nest.rules.ts';

const forms: Record<HsdsColumn['kind'], (value: string | number) => boolean> = {
  id: (value) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(String(value)),
  text: (value) => typeof value === 'string' && value !== '',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  date: (value) => /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(String(value)),
  datetime: (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(String(value)),
  time: (value) => /^(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00)$/.test(String(value)),
  uri: (value) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(String(value)) && URL.canParse(String(value)),
  email: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value)),
};

function fault(column: HsdsColumn, row: HsdsRow, ids: ReadonlyMap<string, ReadonlySet<unknown>>): string | null {
  const value = row[column.name];
  if (value === undefined) return column.required ? 'missing' : null;
  if (!forms[column.kind](value)) return `no ${column.kind}`;
  if (column.values && !column.values.includes(String(value))) return 'not a listed value';
  return column.refers && !ids.get(column.refers)?.has(value) ? `no such ${column.refers}` : null;
}

/** What does not meet the specification: required values, forms, listed values, unique ids, references. */
export function hsdsFaults(data: HsdsData): string[] {
  const ids = new Map(hsdsTableNames.map((name) => [name as string, new Set(data[name].map(({ id }) => id))]));
  return hsdsTableNames.flatMap((name) => {
    const rows = data[name];
    const columns: readonly HsdsColumn[] = hsdsTables[name].columns;
    const known = new Set(columns.map((column) => column.name));
    const faults = rows.flatMap((row) => [
      ...columns.flatMap((column) => {
        const found = fault(column, row, ids);
        return found === null ? [] : [`${name}.${column.name} ${row['id']}: ${found}`];
      }),
      ...Object.keys(row)
        .filter((key) => !known.has(key))
        .map((key) => `${name}.${key}: unknown`),
    ]);
    return ids.get(name)?.size === rows.length ? faults : [...faults, `${name}.id: not unique`];
  });
}

/** The same of the objects a JSON file is made of: every name is one of the specification, a text a text, a list a list. */
export const nestedFaults = (services: readonly Nested[]): string[] =>
  services.flatMap((service) => objectFaults('service', service));

function objectFaults(table: HsdsTable, object: Nested): string[] {
  const columns = new Map<string, HsdsColumn>(hsdsTables[table].columns.map((column) => [column.name, column]));
  const missing = [...columns.values()].filter(
    ({ name, required, refers }) => required && !refers && object[name] === undefined,
  );
  return [
    ...missing.map(({ name }) => `${table}.${name}: missing`),
    ...Object.entries(object).flatMap(([name, value]) => {
      const column = columns.get(name);
      return column ? valueFaults(table, column, value) : insideFaults(table, name, value);
    }),
  ];
}

function valueFaults(table: HsdsTable, { name, kind, values }: HsdsColumn, value: unknown): string[] {
  const isPlain = typeof value === 'string' || typeof value === 'number';
  const isRight = isPlain && forms[kind](value) && (!values || values.includes(String(value)));
  return isRight ? [] : [`${table}.${name}: no ${kind}`];
}

function insideFaults(table: HsdsTable, name: string, value: unknown): string[] {
  const below = hsdsNested[table]?.[name];
  if (below === undefined) return [`${table}.${name}: unknown`];
  if (typeof below === 'string') return objectFaults(below, value as Nested);
  return Array.isArray(value)
    ? value.flatMap((one: Nested) => objectFaults(below[0], one))
    : [`${table}.${name}: no list`];
}
