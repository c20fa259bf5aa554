import * as z from 'zod';
import { mostShown, tieKinds, tieOrders, tieRoles } from '../domain/ties/words.ts';
import { ags, id, query, text } from './define.ts';

const term = z.string().max(80);
const kinds = z.array(z.enum(tieKinds)).min(1).max(tieKinds.length);
/** A pair counts where at least one of the two passes place and Trägerart. */
export const tieFilter = z.strictObject({
  kinds,
  ags: ags.nullable(),
  /** Handlungsfeld of the offer or measure. */
  field: term.nullable(),
  /** Trägerart. */
  type: term.nullable(),
  order: z.enum(tieOrders),
});
export type TieFilter = z.infer<typeof tieFilter>;

const counts = z.strictObject({ offer: z.int(), measure: z.int(), body: z.int(), agreement: z.int() });
export type TieCounts = z.infer<typeof counts>;
const tiedActor = z.strictObject({
  id,
  name: text,
  type: term.nullable(),
  /** With how many others it works. */
  partners: z.int(),
});
export type TiedActor = z.infer<typeof tiedActor>;
const pair = z.strictObject({ one: id, other: id, counts });
export type TiedPair = z.infer<typeof pair>;

/** Where an actor without a tie appears, alone. */
const isolated = z.strictObject({
  id,
  name: text,
  offers: z.int(),
  measures: z.int(),
  /** Bodies and agreements. */
  bodies: z.int(),
  /** Partners its records name, whom no actor is called like. */
  namedOnly: z.array(text).max(20),
});
export type IsolatedActor = z.infer<typeof isolated>;
const missing = z.strictObject({
  ags,
  /** Actors with seat, area or offers there. */
  actors: z.int(),
  /** Whether the Kommune answered in the newest round; null without one. */
  answered: z.boolean().nullable(),
});
export type MissingPlace = z.infer<typeof missing>;

const network = z.strictObject({
  /** Those of the matrix, in its order. */
  actors: z.array(tiedActor).max(mostShown),
  /** All actors with a tie, shown or not. */
  total: z.int(),
  /** Between those of the matrix. */
  pairs: z.array(pair).max((mostShown * (mostShown - 1)) / 2),
  isolated: z.array(isolated).max(200),
  isolatedTotal: z.int(),
  missing: z.array(missing).max(100),
  /** Partners by name alone, with the records that name them. */
  namedOnly: z.array(z.strictObject({ name: text, records: z.array(text).max(5), total: z.int() })).max(200),
  namedOnlyTotal: z.int(),
});
export type Network = z.infer<typeof network>;

const tiedRecord = z.strictObject({
  kind: z.enum(tieKinds),
  id,
  name: text,
  /** Those of the pair, and what they are in it. */
  roles: z.array(z.strictObject({ name: text, role: z.enum(tieRoles) })).max(500),
});
export type TiedRecord = z.infer<typeof tiedRecord>;

/** Wer arbeitet mit wem: actors that appear together in offers, measures, bodies and agreements. */
export const tiesContract = {
  'ties.network': query(tieFilter, network),
  /** The records behind a cell; of an actor with itself, all it shares with others. */
  'ties.between': query(
    z.strictObject({ one: id, other: id, kinds, field: term.nullable() }),
    z.strictObject({ records: z.array(tiedRecord).max(500), total: z.int() }),
  ),
};
