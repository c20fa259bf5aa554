import * as z from 'zod';
import { command, id, instant, nothing, query, text } from './define.ts';
import { comparedField, taken } from './imports-pairs.ts';
import { offerField } from './offers.ts';

const candidate = z.strictObject({
  id,
  name: text,
  provider: text,
  place: text,
  /** The file that named it last, or that it was entered by hand. */
  from: text,
});
export type OfferCandidate = z.infer<typeof candidate>;
const pair = z.strictObject({
  /** The older one: it stays when the two are made one. */
  one: candidate,
  other: candidate,
  /** Why it is proposed, and what else is the same. */
  reason: text,
  also: text,
});
export type OfferPair = z.infer<typeof pair>;
const both = z.strictObject({ ids: z.array(id).length(2) });
const written = z.strictObject({ commandId: z.string() });
/** What the other offer brings along beside its values. */
const joinedPart = z.enum(['locations', 'contacts', 'fundings', 'times', 'notes', 'attachments', 'reminders', 'files']);

/** Offers of the inventory that may be one and the same; nothing is joined without a person. */
export const duplicatesContract = {
  /** What the last search found and nobody decided, the likeliest first; `waiting`: offers that are not searched yet. */
  'duplicates.list': query(
    z.strictObject({ offerId: id.nullable() }),
    z.strictObject({ pairs: z.array(pair).max(200), total: z.int(), waiting: z.int() }),
  ),
  /** Pairs a person told apart, the latest first. */
  'duplicates.apart': query(
    nothing,
    z.strictObject({
      pairs: z.array(pair.pick({ one: true, other: true }).extend({ id, at: instant, actor: text })).max(200),
    }),
  ),
  /** Any two offers side by side; `stored` is the older one. Throws OFFER_NOT_FOUND. */
  'duplicates.compare': query(
    both,
    z.strictObject({
      one: candidate,
      other: candidate,
      /** Somebody told them apart. */
      apart: z.boolean(),
      fields: z.array(comparedField),
      mayBeDistrictWide: z.boolean(),
      joined: z.array(z.strictObject({ part: joinedPart, n: z.int() })),
    }),
  ),
  /** Looks at the offers that are new or called otherwise since the last search. A register: no step of the history. */
  'duplicates.search': command(nothing, z.strictObject({ searched: z.int() })),
  /** Makes the two one offer with the origins of both; `fields`: which value stays. Throws OFFER_NOT_FOUND. */
  'duplicates.merge': command(
    both.extend({ fields: z.partialRecord(offerField, taken) }),
    written.extend({ keptId: id }),
  ),
  /** Throws OFFER_NOT_FOUND. */
  'duplicates.keepApart': command(both, written),
  /** Takes back that two are different ones, by the id of `duplicates.apart`. */
  'duplicates.askAgain': command(z.strictObject({ id }), written),
};
