import { valueKind } from '../columns/value-kind.ts';
import type { Context } from '../context.ts';
import { cellLine, isBlank } from '../grid/grid.ts';
import type { Band } from '../grid/bands.ts';
import { lookAtRow } from './row-look.ts';

/** Usual width of the rows: the upper quartile of filled cells, so that sparse rows do not count. */
export function usualWidth(widths: readonly number[]): number {
  if (widths.length === 0) return 0;
  const sorted = [...widths].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) * 0.75)] ?? 0;
}

/** Share of columns whose content differs in kind from the text above it. */
function contrast(context: Context, band: Band, at: number): number {
  const row = band.rows[at]!;
  const below = band.rows.slice(at + 1, at + 15);
  let columns = 0;
  let different = 0;
  for (let column = row.first; column <= row.last; column += 1) {
    if (isBlank(context.grid.at(row.number, column))) continue;
    const cells = below.map(({ number }) => context.grid.at(number, column)).filter((cell) => !isBlank(cell));
    if (cells.length === 0) continue;
    columns += 1;
    const notText = cells.filter((cell) => valueKind(cell) !== 'text').length;
    const texts = cells.map((cell) => cellLine(cell));
    const head = cellLine(context.grid.at(row.number, column));
    const repeats = new Set(texts).size <= texts.length * 0.6 && !texts.includes(head);
    const known = texts.filter(
      (text) => context.knowledge.isMunicipality(text) || context.knowledge.isAnyTerm(text),
    ).length;
    const longer = texts.filter((text) => text.length > 40).length > texts.length / 2 && head.length < 30;
    if (notText > cells.length / 2 || repeats || known > cells.length / 2 || longer) different += 1;
  }
  return columns === 0 ? 0 : different / columns;
}

/**
 * The header of a table whose words are unknown: the first wide row of short, different texts over rows of another kind.
 * @returns index in the band's rows, or -1
 */
export function shapeHeader(context: Context, band: Band): number {
  const width = usualWidth(band.rows.slice(0, 60).map(({ filled }) => filled));
  if (width < 2) return -1;
  for (let at = 0; at < Math.min(band.rows.length - 1, 25); at += 1) {
    const row = band.rows[at]!;
    if (row.filled < Math.max(2, width * 0.6)) continue;
    const look = lookAtRow(context, row.number, band.left, band.right);
    const isText = look.values <= look.filled * 0.1;
    const isUnique = new Set(look.texts).size === look.texts.length;
    const isShort = look.texts.every((text) => text.length <= 80);
    if (!isText || !isUnique || !isShort) return -1;
    if (contrast(context, band, at) >= 0.3) return at;
    return look.known >= 1 && look.known >= look.filled * 0.3 ? at : -1;
  }
  return -1;
}
