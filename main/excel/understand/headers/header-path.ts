import type { Context } from '../context.ts';
import { displayText } from '../../../../shared/domain/cell-text.ts';
import { cleanLine } from '../../../../shared/domain/text-folding.ts';
import type { Cell } from '../../../../shared/domain/sheet.ts';
import { isBlank } from '../grid/grid.ts';
import { joinSyllables } from './words.ts';

const headingText = (cell: Cell): string => cleanLine(joinSyllables(displayText(cell)));

/** The texts above a column from the widest heading to its own, each once; merged and spanning headings included. */
export function headerPath(context: Context, headerRows: readonly number[], column: number, left: number): string[] {
  const path: string[] = [];
  for (const [at, row] of headerRows.entries()) {
    const text = textAbove(context, headerRows, at, row, column, left);
    const last = path.at(-1);
    if (text === '' || last === text) continue;
    if (last !== undefined && /\p{L}-$/u.test(last) && /^\p{Ll}/u.test(text))
      path.push(`${path.pop()?.slice(0, -1)}${text}`);
    else path.push(text);
  }
  return path;
}

function textAbove(
  context: Context,
  headerRows: readonly number[],
  at: number,
  row: number,
  column: number,
  left: number,
): string {
  const own = headingText(context.grid.at(row, column));
  if (own !== '') return own;
  const merge = context.grid.mergesOf(row).find((one) => one.left <= column && column <= one.right);
  if (merge)
    return merge.right > merge.left || merge.top < row ? headingText(context.grid.at(merge.top, merge.left)) : '';
  if (at === headerRows.length - 1) return '';
  return spanningLabel(context, headerRows, at, row, column, left);
}

/** Without merges a label reaches to the right as long as the columns have labels of their own further down. */
function spanningLabel(
  context: Context,
  headerRows: readonly number[],
  at: number,
  row: number,
  column: number,
  left: number,
): string {
  const hasOwnBelow = (where: number): boolean =>
    headerRows.slice(at + 1).some((below) => !isBlank(context.grid.at(below, where)));
  if (!hasOwnBelow(column)) return '';
  for (let before = column - 1; before >= left; before -= 1) {
    if (!hasOwnBelow(before)) return '';
    const text = headingText(context.grid.at(row, before));
    if (text !== '')
      return context.grid.mergesOf(row).some((one) => one.top === row && one.left === before) ? '' : text;
  }
  return '';
}
