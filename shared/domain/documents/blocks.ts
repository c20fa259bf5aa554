import type { Block, DocumentCell, Run, TableBlock } from '../../contract/documents.ts';
import { formatNumber } from '../../i18n/format.ts';

/** Short ways to write blocks. */
export const heading = (text: string, level: 2 | 3 | 4 = 2): Block => ({ type: 'heading', level, text });
export const paragraph = (text: string, style: 'text' | 'note' | 'lead' = 'text'): Block => ({
  type: 'paragraph',
  style,
  runs: [{ text }],
});
export const textCell = (text: string): DocumentCell => ({ text });
export const numberCell = (value: number, text: string): DocumentCell => ({ text, value });
/** How many; none is a dash, so that the eye finds what there is. */
export const countCell = (count: number): DocumentCell => numberCell(count, count === 0 ? '–' : formatNumber(count));

/** The table without columns in which no row says anything; the first heads the rows and stays. */
export function withoutEmptyColumns(table: TableBlock): TableBlock {
  const isSaid = (at: number): boolean => at === 0 || table.rows.some(({ cells }) => (cells[at]?.text ?? '') !== '');
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => isSaid(at)) }));
  return { ...table, columns: table.columns.filter((_, at) => isSaid(at)), rows };
}

const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** A document line by line, each under its last heading: what comparing two issues compares. */
export function linesOf(blocks: readonly Block[]): string[] {
  let under = '';
  return blocks.flatMap((one): string[] => {
    const line = (text: string): string => (under === '' ? text : `${under}: ${text}`);
    switch (one.type) {
      case 'heading':
        under = one.text;
        return [];
      case 'paragraph':
        return [line(plain(one.runs))];
      case 'list':
        return one.items.map((item) => line(plain(item)));
      case 'figures':
        return one.figures.map(({ value, label }) => line(`${value} ${label}`));
      case 'table':
        return one.rows.map(({ cells }) =>
          line(
            cells
              .map(({ text }) => text)
              .filter(Boolean)
              .join(' · '),
          ),
        );
      case 'drawing':
        return [line(one.alt)];
      case 'contents':
        return [];
    }
  });
}

/** The lines of one document that do not stand in the other. */
export function linesOnlyIn(lines: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
}
