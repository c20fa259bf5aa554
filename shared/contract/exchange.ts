import * as z from 'zod';
import { query, text } from './define.ts';
import { offerFilter } from './offers.ts';

export const exchangeFormats = ['xlsx', 'hsds', 'hsdsTables', 'geojson', 'integreat'] as const;
export type ExchangeFormat = (typeof exchangeFormats)[number];
/** `published`: only contacts whose publication was agreed to; `all` is for internal use. */
export const contactChoices = ['none', 'published', 'all'] as const;
export type ContactChoice = (typeof contactChoices)[number];

export const exchangeOptions = z.strictObject({
  format: z.enum(exchangeFormats),
  filter: offerFilter,
  contacts: z.enum(contactChoices),
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

/** Only for the shell and the command line. */
export const exchangeInternalContract = {
  /**
   * Writes the file; the HSDS tables become a folder where the path does not end in `.zip`. Throws EXPORT_EMPTY,
   * EXPORT_INVALID, SAVE_FAILED, NO_PERMISSION, DISK_FULL.
   */
  'exchange.writeTo': query(exchangeOptions.extend({ path: z.string() }), exchangePreview),
};
