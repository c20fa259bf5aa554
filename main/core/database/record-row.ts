import { columnMeanings, isListColumn } from '../../../shared/domain/record-columns.ts';
import type { Row, SqlValue } from './entities.ts';

type Value = string | number | boolean | null | readonly string[];
const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
export const camel = (name: string): string => name.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase());

function toSql(value: Value): SqlValue {
  if (Array.isArray(value)) return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = typeof value === 'string' ? value.trim() : (value as number | null);
  return text === '' ? null : text;
}

/** Values of the contract as the columns of a record: `startDay` is `start_day`, lists are JSON, yes and no 1 and 0. */
export const recordRow = (values: Readonly<Record<string, Value | undefined>>): Row =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[snake(name), toSql(value)]])),
  );

function fromSql(column: string, value: SqlValue): Value {
  if (isListColumn(column)) return JSON.parse(String(value)) as string[];
  return columnMeanings[column]?.is === 'flag' ? value === 1 : value;
}

/** A stored record as values of the contract; what a column means goes by its name. */
export const recordValues = <T>(row: Row): T =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [camel(column), fromSql(column, value)])) as T;
