import type { TableBlock } from '../../contract/documents.ts';
import { reportTexts } from '../../i18n/de/report.ts';

/** Millimetres in which the name of a Kommune can be read, divided where it is long. */
const leastWidth = 13;
/** Signs and numbers that fit any column. */
const shortHead = 4;

const sumOf = (columns: TableBlock['columns']): number => columns.reduce((sum, { share }) => sum + share, 0);
const isTooNarrow = (columns: TableBlock['columns'], width: number): boolean =>
  columns.some(
    ({ text, share }, index) => index > 0 && text.length > shortHead && (share / sumOf(columns)) * width < leastWidth,
  );

function partOf(table: TableBlock, from: number, to: number): TableBlock {
  const taken = <Item>([first, ...rest]: readonly Item[]): Item[] =>
    first === undefined ? [] : [first, ...rest.slice(from, to)];
  return {
    ...table,
    columns: taken(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: taken(row.cells) })),
  };
}

/**
 * A table of more columns than stand side by side on a sheet this wide, one part below the other, each with the first
 * column. One that fits is its only part.
 */
export function columnParts(table: TableBlock, width: number): TableBlock[] {
  const others = table.columns.length - 1;
  for (let parts = 1; parts < others; parts += 1) {
    const size = Math.ceil(others / parts);
    const made = Array.from({ length: Math.ceil(others / size) }, (_, at) => partOf(table, at * size, (at + 1) * size));
    if (made.some(({ columns }) => isTooNarrow(columns, width))) continue;
    return made.length === 1 ? [table] : made.map((part, at) => named(part, at + 1, made.length));
  }
  return [table];
}

/** Each part says which columns it has; the source stands under the last. */
function named({ source, ...part }: TableBlock, at: number, parts: number): TableBlock {
  const words = reportTexts.matrixPart(at, parts, part.columns[1]?.text ?? '', part.columns.at(-1)?.text ?? '');
  return {
    ...part,
    caption: [part.caption, words].filter(Boolean).join(' · '),
    ...(at === parts && source !== undefined && { source }),
  };
}
