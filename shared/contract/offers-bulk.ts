import * as z from 'zod';
import { offerFields } from '../domain/offer-fields.ts';
import { command, id, query, text } from './define.ts';
import { fieldValue, offerField, offerFilter } from './offers.ts';

/** What belongs to one offer alone is never set for many. */
const single: readonly string[] = ['name', 'externalId', 'description'];
export const bulkFields = offerFields.filter((field) => !single.includes(field));

/** Chosen offers, or everything a filter lets through. */
const target = z.union([
  z.strictObject({ ids: z.array(id).min(1).max(20_000) }),
  z.strictObject({ filter: offerFilter }),
]);
/** `add` and `remove` are for fields with several values; the place is a list of region keys, or `['*']` for kreisweit. */
export const bulkChange = z.strictObject({
  field: offerField.refine((field) => bulkFields.includes(field)),
  how: z.enum(['set', 'add', 'remove']),
  value: fieldValue,
});
export type BulkChange = z.infer<typeof bulkChange>;
const asked = z.strictObject({ target, change: bulkChange });
export type BulkAsked = z.infer<typeof asked>;

const bulkPreview = z.strictObject({
  offers: z.int(),
  changed: z.int(),
  /** Would be without a place afterwards and stay as they are. */
  refused: z.int(),
  /** From what to what, the most frequent first, in words; empty where nothing was or will be known. */
  groups: z.array(z.strictObject({ before: text, after: text, count: z.int() })).max(50),
  /** Further ways of changing beyond these. */
  moreGroups: z.int(),
  /** The provider given is not known yet and would be created. */
  newProvider: z.boolean(),
});
export type BulkPreview = z.infer<typeof bulkPreview>;

/** One field of many offers, changed in one step that can be taken back. */
export const offersBulkContract = {
  'offers.previewChange': query(asked, bulkPreview),
  /** Throws FIELD_INVALID, OFFERS_UNCHANGED. */
  'offers.changeMany': command(asked, z.strictObject({ commandId: z.string(), changed: z.int() })),
};
