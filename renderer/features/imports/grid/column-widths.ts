import type { DraftTable } from '../../../../shared/contract/imports.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';

type Column = DraftTable['columns'][number];

/** Width of the sticky column with mark and row number, px. */
export const markWidth = 64;
const [least, most] = [92, 240];
const perCharacter = 7.2;
const padding = 26;

const longestWord = (text: string): number => Math.max(0, ...text.split(/\s+/).map((word) => word.length));

const wanted = (column: Column): number => {
  const label = column.field ? fieldLabels[column.field].length + 2 : 0;
  const examples = column.examples.map((text) => text.length).sort((a, b) => a - b);
  // Two thirds of the values on one line; longer ones wrap.
  const typical = examples[Math.floor((examples.length - 1) * 0.66)] ?? 0;
  const characters = Math.max(
    label,
    Math.min(typical, 26),
    Math.min(column.header.length + 3, 18),
    Math.min(longestWord(column.header) + 3, 26),
    ...column.examples.map((text) => Math.min(longestWord(text), 24)),
  );
  return Math.round(Math.min(most, Math.max(least, characters * perCharacter + padding)));
};

/**
 * Column widths in px from header, field name and examples. Where room is left the text columns share it,
 * so that the sheet fills the page; where it is not, the grid scrolls sideways.
 */
export const columnWidths = (columns: readonly Column[], available: number): number[] => {
  const widths = columns.map(wanted);
  const spare = available - markWidth - widths.reduce((a, b) => a + b, 0);
  if (spare <= 0 || widths.length === 0) return widths;
  const growing = columns.map((column) => (column.type === 'number' || column.type === 'date' ? 1 : 3));
  const shares = growing.reduce((a, b) => a + b, 0);
  return widths.map((width, i) => Math.floor(width + (spare * (growing[i] ?? 1)) / shares));
};
