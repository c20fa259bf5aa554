import * as z from 'zod';
import { command, query, text } from './define.ts';
import { offerFilter, offerSort } from './offers.ts';

export const exchangeFormats = ['xlsx', 'hsds', 'hsdsTables', 'geojson', 'integreat'] as const;
export type ExchangeFormat = (typeof exchangeFormats)[number];
/** `published`: only contacts whose publication was agreed to; `all` is for internal use. */
export const contactChoices = ['none', 'published', 'all'] as const;
export type ContactChoice = (typeof contactChoices)[number];

export const exchangeOptions = z.strictObject({
  format: z.enum(exchangeFormats),
  filter: offerFilter,
  contacts: z.enum(contactChoices),
  /** For the Excel list: the columns of a view in their order; all where left out. */
  columns: z.array(z.string().max(60)).min(1).max(100).optional(),
  sort: offerSort.optional(),
});
export type ExchangeOptions = z.infer<typeof exchangeOptions>;

/** What a file will hold, and what it will not hold and why; `examples` are names or values, at most a few. */
export const exchangePreview = z.strictObject({
  offers: z.int(),
  written: z.int(),
  counts: z.array(z.strictObject({ label: text, count: z.int() })),
  leftOut: z.array(z.strictObject({ reason: text, count: z.int(), examples: z.array(text) })),
  /** Errors of the check against the format; nothing is written while there is one. */
  /** Whether the format has rules that the data were held against. */
  checked: z.boolean(),
  errors: z.array(text),
  fileName: text,
});
export type ExchangePreview = z.infer<typeof exchangePreview>;

export const exchangeContract = {
  'exchange.preview': query(exchangeOptions, exchangePreview),
};

/** A list as it stands on the screen, in words. */
export const shownTable = z.strictObject({
  /** What it is, e.g. "Maßnahmen". */
  title: z.string().min(1).max(200),
  /** What it was narrowed to and counted. */
  notes: z.array(z.string().max(1_000)).max(5),
  columns: z
    .array(z.strictObject({ header: z.string().max(300), number: z.boolean() }))
    .min(1)
    .max(200),
  rows: z.array(z.array(text).max(200)).max(20_000),
  /** Headings in the first row, as a mail merge wants them; title and notes go on a second sheet with these lines. */
  aside: z.array(z.array(text).max(10)).max(20_000).optional(),
});
export type ShownTable = z.infer<typeof shownTable>;

export const exchangeShellContract = {
  /** Asks for a place and writes what a list shows as an Excel file. */
  'shell.saveTable': command(shownTable, z.strictObject({ saved: z.boolean(), fileName: text, folder: text })),
};

/** Only for the shell and the command line. */
export const exchangeInternalContract = {
  /**
   * Writes the file; the HSDS tables become a folder where the path does not end in `.zip`. Throws EXPORT_EMPTY,
   * EXPORT_INVALID, SAVE_FAILED, NO_PERMISSION, DISK_FULL.
   */
  'exchange.writeTo': query(exchangeOptions.extend({ path: z.string() }), exchangePreview),
  /** The name such a file gets, and the file itself. */
  'exchange.tableName': query(z.strictObject({ title: text }), z.strictObject({ fileName: text })),
  'exchange.writeTable': query(shownTable.extend({ path: z.string() }), z.strictObject({})),
};
