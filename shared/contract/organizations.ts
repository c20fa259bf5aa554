import * as z from 'zod';
import { importFields } from '../domain/import-fields.ts';
import { ags, command, day, id, limit, nothing, query, text } from './define.ts';
import { origin } from './offers.ts';
import { consents, contactKinds } from './organization-words.ts';

/** Where an actor works: municipalities, or `*` for the whole Kreis. */
const area = z.union([ags, z.literal('*')]);
const line = z.string().max(400).nullable();
const short = z.string().max(400);

const contactValues = {
  name: short.min(1),
  role: line,
  department: line,
  phone: line,
  email: line,
  kind: z.enum(contactKinds),
  source: line,
  consent: z.enum(consents),
  consentDay: day.nullable(),
  publish: z.boolean(),
  confirmedDay: day.nullable(),
  deleteOn: day.nullable(),
  remark: text.nullable(),
};
export const contact = z.strictObject({ id, organizationId: id.nullable(), ...contactValues });
export type Contact = z.infer<typeof contact>;

const organizationValues = {
  name: short.min(1),
  shortName: line,
  /** A term of the vocabulary providerType. */
  kind: z.string().max(80).nullable(),
  parentId: id.nullable(),
  /** Its seat. */
  ags: ags.nullable(),
  municipalities: z.array(area).max(60),
  /** The Handlungsfelder it works in. */
  fieldsOfAction: z.array(z.string().max(80)).max(60),
  roles: z.array(short).max(40),
  /** Other spellings and abbreviations; a file that uses one means this actor. */
  otherNames: z.array(short).max(60),
  street: line,
  houseNumber: line,
  postalCode: line,
  city: line,
  phone: line,
  email: line,
  website: line,
  /** The last day it works; null while nobody knows of an end. */
  endDay: day.nullable(),
  description: text.nullable(),
  remark: text.nullable(),
};
const named = z.strictObject({ id, name: text });

const organizationRow = z.strictObject({
  id,
  name: text,
  shortName: text.nullable(),
  kind: z.string().nullable(),
  /** The Trägerart its offers name most often; only where none is given. */
  kindOfOffers: z.string().nullable(),
  ags: ags.nullable(),
  municipalities: z.array(area),
  roles: z.array(text),
  offers: z.int(),
  contacts: z.int(),
  bodies: z.int(),
});
export type OrganizationRow = z.infer<typeof organizationRow>;

export const organizationRecord = z.strictObject({
  id,
  ...organizationValues,
  kindOfOffers: z.string().nullable(),
  parentName: text.nullable(),
  children: z.array(named),
  /** Each with the names of the offers that name the person. */
  contacts: z.array(contact.extend({ offers: z.array(text) })),
  offers: z.int(),
  bodies: z.array(
    z.strictObject({ id, name: text, role: text.nullable(), person: text.nullable(), ended: z.boolean() }),
  ),
});
export type OrganizationRecord = z.infer<typeof organizationRecord>;

export const duplicateReasons = ['sameName', 'abbreviation', 'withDistrict', 'alike'] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];
const candidate = z.strictObject({ id, name: text, kind: z.string().nullable(), offers: z.int(), contacts: z.int() });

export const organizationFilter = z.strictObject({
  search: z.string().max(200),
  kind: z.string().max(80).nullable(),
  /** Seat or area. */
  ags: ags.nullable(),
});
export const organizationSortKeys = ['name', 'kind', 'seat', 'offers', 'contacts', 'bodies'] as const;
export const organizationSort = z.strictObject({ key: z.enum(organizationSortKeys), descending: z.boolean() });
export type OrganizationSort = z.infer<typeof organizationSort>;
export type OrganizationFilter = z.infer<typeof organizationFilter>;

const commandId = z.strictObject({ commandId: id });
const saved = z.strictObject({ id, commandId: id });

/** Akteure: who is active in the Kreis, their people, and what is one and the same. */
export const organizationsContract = {
  'organizations.list': query(
    z.strictObject({ filter: organizationFilter, sort: organizationSort.optional(), offset: z.int().min(0), limit }),
    z.strictObject({ rows: z.array(organizationRow).max(500), total: z.int() }),
  ),
  /** Names for choosing one, a window at a time. */
  'organizations.names': query(
    z.strictObject({ offset: z.int().min(0), limit }),
    z.strictObject({
      rows: z.array(z.strictObject({ id, name: text, otherNames: z.array(text) })).max(500),
      total: z.int(),
    }),
  ),
  /** The cells of files behind the values of an actor and its people; what came by hand has none. */
  'organizations.origins': query(
    z.strictObject({ id }),
    z.strictObject({
      origins: z.array(z.strictObject({ field: z.enum(importFields), person: text.nullable(), origin })).max(4000),
    }),
  ),
  /** Actors as rows of a list that can be read again, the columns of `actorListFields`; `read` counts the actors. */
  'organizations.sheet': query(
    z.strictObject({ filter: organizationFilter, people: z.boolean(), offset: z.int().min(0), limit }),
    z.strictObject({ rows: z.array(z.array(z.string())).max(100_000), read: z.int(), total: z.int() }),
  ),
  'organizations.get': query(z.strictObject({ id }), organizationRecord),
  'organizations.save': command(
    z.strictObject({ id: id.nullable(), values: z.strictObject(organizationValues).partial() }),
    saved,
  ),
  /** Only an actor that nothing points at. */
  'organizations.remove': command(z.strictObject({ id }), commandId),
  /** Pairs that may be one actor, each with its reason; nothing is joined without a person. */
  'organizations.duplicates': query(
    nothing,
    z.strictObject({
      pairs: z.array(z.strictObject({ reason: z.enum(duplicateReasons), one: candidate, other: candidate })).max(200),
      total: z.int(),
    }),
  ),
  'organizations.keepApart': command(z.strictObject({ ids: z.array(id).length(2) }), commandId),
  /** Everything that names the others names the kept one from now on; their names stay as spellings. */
  'organizations.merge': command(
    z.strictObject({ keepId: id, ids: z.array(id).min(1).max(50) }),
    z.strictObject({ commandId: id, moved: z.int() }),
  ),
  /** People to choose from, with their actor. */
  'organizations.contacts': query(
    z.strictObject({ offset: z.int().min(0), limit }),
    z.strictObject({
      rows: z.array(z.strictObject({ id, name: text, organization: text.nullable() })).max(500),
      total: z.int(),
    }),
  ),
  'organizations.saveContact': command(
    z.strictObject({
      id: id.nullable(),
      organizationId: id.nullable(),
      values: z.strictObject(contactValues).partial(),
    }),
    saved,
  ),
  /** `fromOffers`: out of the offers that name the person, too. Throws CONTACT_IN_USE, CONTACT_IN_OFFERS. */
  'organizations.removeContact': command(z.strictObject({ id, fromOffers: z.boolean().optional() }), commandId),
};
