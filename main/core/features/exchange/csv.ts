import { csvField } from '../../../excel/write/index.ts';

/** A telephone number with its country code; with 00 instead of + it says the same and is no formula. */
const international = /^\+(?=[1-9][\d ()/-]+$)/;
const field = (value: string | number | null): string =>
  csvField(typeof value === 'string' ? value.replace(international, '00') : value);

/** Rows as CSV with commas; texts that a spreadsheet would take for formulas get an apostrophe. */
export const csvOf = (header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string =>
  `${[header, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
