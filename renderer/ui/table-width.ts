import type { TableColumn, VirtualTableProps } from './table-types.ts';

const tick = 36;
type Track = Pick<TableColumn<never>, 'width'>;

/** The width of columns at their narrowest, each said by the first number of its track. */
export const leastWidth = (columns: readonly Track[]): number =>
  columns.reduce((sum, { width }) => sum + Number(/\d+(?=px)/.exec(width)?.[0] ?? 0), 0);

/** The least width of a list with ticks. */
export const widthOfColumns = (columns: readonly Track[]): number => leastWidth(columns) + tick;

/** The columns with these keys for which there is room, the first keys first and one at least; in their order. */
export function fittingColumns<Column extends Track & { key: string }>(
  columns: readonly Column[],
  keys: readonly string[],
  room: number,
): Column[] {
  const wanted = keys.flatMap((key) => columns.find((column) => column.key === key) ?? []);
  const kept: Column[] = [];
  for (const column of wanted.length > 0 ? wanted : columns) {
    if (kept.length === 0 || leastWidth([...kept, column]) <= room) kept.push(column);
  }
  return columns.filter((column) => kept.includes(column));
}

/** A list beside an open record: what has room in this width stays, everything is copied. */
export function besideRecord<Row>(table: VirtualTableProps<Row>, width: number): VirtualTableProps<Row> {
  const { columns, copyColumns = columns, narrow, onSelect } = table;
  if (!narrow) return table;
  const room = width - (onSelect ? tick : 0);
  return { ...table, columns: fittingColumns(columns, narrow, room), copyColumns, minWidth: 0 };
}
