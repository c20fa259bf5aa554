import * as z from 'zod';
import { coverageVocabularies, offerFields } from '../domain/offer-fields.ts';
import { ags, command, day, id, instant, limit, query, text } from './define.ts';

/** Canonical values: text, term ids or other lists, yes/no. Dates and quantities use the text forms of shared/domain. */
export const fieldValue = z.union([text, z.array(text).max(500), z.boolean(), z.null()]);
export type FieldValue = z.infer<typeof fieldValue>;
export const offerField = z.enum(offerFields);
export const offerValues = z.partialRecord(offerField, fieldValue);
export type OfferValues = z.infer<typeof offerValues>;

export const offerFilter = z.strictObject({
  /** Free text; Müller finds Mueller. */
  search: text.optional(),
  municipalities: z.array(ags).optional(),
  districtWide: z.boolean().optional(),
  terms: z.partialRecord(z.enum(coverageVocabularies), z.array(z.string())).optional(),
  providerIds: z.array(id).optional(),
  importId: id.optional(),
  /** Only offers that are valid on the day of the query (true) or ended (false). */
  current: z.boolean().optional(),
  /** A day: only offers that end between the day of the query and this one, both included. */
  endsBefore: z
    .string()
    .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
    .optional(),
  /** Nobody confirmed it on this day or later. */
  confirmedBefore: day.optional(),
  /** Its last funding ends on or before this day, and before the offer itself. */
  fundingEndsBefore: day.optional(),
  /** Its provider stops on or before this day, and nobody beside it carries the offer. */
  providerEndsBefore: day.optional(),
  /** Only offers that had not ended before this year began: what a round of the year counts. */
  notEndedBefore: z.int().min(1900).max(2200).optional(),
});
export type OfferFilter = z.infer<typeof offerFilter>;
export const offerSortKeys = [
  'name',
  'provider',
  'municipality',
  'validTo',
  'updatedAt',
  'confirmedOn',
  'fundingEnds',
] as const;
export const offerSort = z.strictObject({ key: z.enum(offerSortKeys), descending: z.boolean() });
export type OfferSort = z.infer<typeof offerSort>;

export const offerRow = z.strictObject({
  id,
  name: text,
  provider: text.nullable(),
  municipalities: z.array(ags),
  districtWide: z.boolean(),
  fieldsOfAction: z.array(z.string()),
  targetGroups: z.array(z.string()),
  validFrom: text.nullable(),
  validTo: text.nullable(),
  capacity: text.nullable(),
  updatedAt: instant,
  /** The day of the last confirmation; null where there was none. */
  confirmedOn: day.nullable(),
  /** The day its last funding ends, where that comes before its own end. */
  fundingEnds: day.nullable(),
  /** What was asked for beyond these. */
  values: offerValues.optional(),
});
export type OfferRow = z.infer<typeof offerRow>;

/** Where a value comes from. `file` for imports, `conversation` for what was entered by hand. */
export const origin = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('file'),
    importId: id,
    fileName: text,
    sheet: text,
    /** Cell address such as `F14`, or only the row where no single cell stands behind the value. */
    cell: text,
    /** The text of the cell where it differs from what was stored. */
    original: text.nullable(),
    rule: text.nullable(),
    acceptedBy: text,
    at: instant,
    /** When a person was erased from the file; null where it is kept as it came. */
    redactedAt: instant.nullable(),
  }),
  z.strictObject({ kind: z.literal('conversation'), who: text, whom: text, day: text, enteredBy: text, at: instant }),
  z.strictObject({ kind: z.literal('edited'), by: text, at: instant, before: fieldValue }),
]);
export type Origin = z.infer<typeof origin>;

export const offerRecord = z.strictObject({
  id,
  values: offerValues,
  municipalities: z.array(ags),
  districtWide: z.boolean(),
  providerId: id.nullable(),
  createdAt: instant,
  updatedAt: instant,
  /** Columns of the sender's table that have no field here. */
  extra: z.array(z.strictObject({ header: text, text })),
  origins: z.partialRecord(offerField, origin),
  /** Offers that were made one with this one, and where they came from. */
  merged: z.array(z.strictObject({ name: text, commandId: z.string(), at: instant, origin: origin.nullable() })),
});
export type OfferRecord = z.infer<typeof offerRecord>;

export const changeEntry = z.strictObject({
  id: z.string(),
  commandId: z.string(),
  at: instant,
  actor: text,
  /** German: what was done, e.g. "Angebot geändert". */
  label: text,
  entity: z.string(),
  entityId: z.string(),
  /** German name of the record, where it still has one. */
  title: text,
  fields: z.array(z.strictObject({ field: z.string(), before: fieldValue, after: fieldValue })),
  undone: z.boolean(),
});
export type ChangeEntry = z.infer<typeof changeEntry>;

export const offersContract = {
  /** A window of the list, sorted; `cursor` is the opaque end of the window before. */
  'offers.list': query(
    z.strictObject({
      filter: offerFilter,
      sort: offerSort,
      cursor: z.string().max(2_000).nullable(),
      limit,
      /** Further fields, which then stand in the `values` of each row. */
      fields: z.array(offerField).max(offerFields.length).optional(),
    }),
    z.strictObject({ rows: z.array(offerRow), cursor: z.string().nullable(), total: z.int() }),
  ),
  'offers.get': query(z.strictObject({ id }), offerRecord),
  'offers.history': query(z.strictObject({ id }), z.strictObject({ changes: z.array(changeEntry) })),
  /** Enter by hand; `told` is the Herkunft: who told whom when. */
  'offers.create': command(
    z.strictObject({
      values: offerValues,
      municipalities: z.array(ags),
      districtWide: z.boolean(),
      told: z.strictObject({ who: text, whom: text, day: text }),
    }),
    z.strictObject({ id }),
  ),
  /** Only the fields given are changed; `municipalities`/`districtWide` replace the place as a whole. */
  'offers.update': command(
    z.strictObject({
      id,
      values: offerValues,
      municipalities: z.array(ags).optional(),
      districtWide: z.boolean().optional(),
    }),
    z.strictObject({ commandId: z.string() }),
  ),
  'offers.remove': command(
    z.strictObject({ ids: z.array(id).min(1).max(500) }),
    z.strictObject({ commandId: z.string() }),
  ),
};
