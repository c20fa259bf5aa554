import type { CoverageCell, Measured } from '../../contract/coverage.ts';
import { coverageTexts } from '../../i18n/de/coverage.ts';
import { measureTexts as t } from '../../i18n/de/coverage-measures.ts';
import { formatNumber } from '../../i18n/format.ts';

const isShare = ({ per }: Measured): boolean => per !== null;

/** A figure of any measure; one that nobody states is never a 0. */
const shown = (value: number | null | undefined, measured: Measured): string =>
  value === null || value === undefined ? t.unknown : t.figure(value, isShare(measured));

/** The figure of a cell as it is drawn. */
export function cellFigure(cell: CoverageCell, measured: Measured | undefined): string {
  if (!measured) return formatNumber(cell.count);
  const figure = shown(cell.value, measured);
  const partly = measured.measure !== 'offers' && (cell.stated ?? cell.count) < cell.count;
  return partly && cell.value !== null ? t.atLeast(figure) : figure;
}

export const sumFigure = (count: number, value: number | null | undefined, measured: Measured | undefined): string =>
  measured ? shown(value, measured) : formatNumber(count);

/** The figure in words; empty where offers are counted, whose number is said anyway. */
export function figureWords(cell: CoverageCell, measured: Measured | undefined): string[] {
  if (!measured || cell.count === 0) return [];
  if (cell.value === null || cell.value === undefined) return [t.words.unknown];
  const figure = t.words.value(t.figure(cell.value, isShare(measured)), measured.measure, isShare(measured));
  if (measured.measure === 'offers') return [figure];
  return [`${figure} ${t.words.from(cell.stated ?? cell.count, cell.count)}`];
}

export function sumWords(count: number, value: number | null | undefined, measured: Measured | undefined): string {
  if (!measured) return coverageTexts.offers(count);
  if (value === null || value === undefined) return t.words.unknown;
  return t.words.value(t.figure(value, isShare(measured)), measured.measure, isShare(measured));
}
