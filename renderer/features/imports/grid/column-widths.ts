import type { DraftTable } from '../../../../shared/contract/imports.ts';
import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import { vocabularyOfField } from '../../../../shared/domain/offer-fields.ts';
import { confidenceWord } from '../parts/confidence.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';

type Column = DraftTable['columns'][number];

/** Width of the sticky column with mark and row number, px. */
export const markWidth = 70;
const [least, most] = [84, 250];
const perCharacter = 7;
const labelCharacter = 8;
const headerCharacter = 6.6;
/** The column's letter beside the header text. */
const letterWidth = 18;
const padding = 17;
/** "Gesamtbevölkerung" on one line: terms stand under the sender's words. */
const termWidth = 136;
/** Names of places and providers are long; the few examples may not show it. */
const nameWidths: Partial<Record<ImportField, number>> = { name: 124, provider: 118, municipality: 112, city: 112 };
/** "wahrscheinlich" in the head. */
const wordWidth = 102;

const longestWord = (text: string): number => Math.max(0, ...text.split(/[\s/-]+/).map((word) => word.length));
const toPixels = (characters: number): number => Math.round(characters * perCharacter + padding);

/** Narrowest readable width: no ordinary word is broken. */
const narrow = (column: Column): number => {
  if (column.rowNumber) return least;
  const label = column.field ? longestWord(fieldLabels[column.field]) * labelCharacter : 0;
  const header = Math.min(longestWord(column.header), 18) * headerCharacter + letterWidth;
  const word = Math.min(18, Math.max(0, ...column.examples.map(longestWord))) * perCharacter;
  const term =
    column.field === null ? 0 : column.field in vocabularyOfField ? termWidth : (nameWidths[column.field] ?? 0);
  const confidence = confidenceWord(column) === 'sure' ? least : wordWidth;
  return Math.min(most, Math.max(confidence, term, Math.round(Math.max(label, header, word) + padding)));
};

/** Comfortable width: two thirds of the values on one line, the field's name unbroken. */
const comfortable = (column: Column): number => {
  if (column.rowNumber) return least;
  const lengths = column.examples.map((text) => text.length).sort((a, b) => a - b);
  const typical = lengths[Math.floor((lengths.length - 1) * 0.66)] ?? 0;
  const label = column.field ? fieldLabels[column.field].length + 2 : 0;
  const wanted = toPixels(Math.max(Math.min(typical, 28), Math.min(label, 22), Math.min(column.header.length + 3, 20)));
  return Math.max(narrow(column), Math.min(most, wanted));
};

/**
 * Column widths in px from header, field name and examples. Wide columns give way until the sheet fits `available`;
 * where even the narrowest do not fit the grid scrolls sideways. Room to spare goes to the text columns.
 */
export const columnWidths = (columns: readonly Column[], available: number): number[] => {
  const room = available - markWidth;
  const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0);
  const [low, high] = [columns.map(narrow), columns.map(comfortable)];
  const [lowSum, highSum] = [sum(low), sum(high)];
  if (lowSum >= room) return low;
  if (highSum > room) {
    const share = (room - lowSum) / (highSum - lowSum);
    return low.map((width, i) => Math.floor(width + ((high[i] ?? width) - width) * share));
  }
  const weights = columns.map(({ type, rowNumber }) =>
    rowNumber ? 0 : type === 'number' || type === 'date' || type === 'boolean' ? 1 : 3,
  );
  return high.map((width, i) => Math.floor(width + ((room - highSum) * (weights[i] ?? 1)) / (sum(weights) || 1)));
};
