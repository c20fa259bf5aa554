import * as z from 'zod';
import { command, id, nothing, query, text } from './define.ts';
import { comparedField, taken } from './imports-pairs.ts';
import { offerField } from './offers.ts';

const candidate = z.strictObject({ id, name: text, provider: text, place: text, from: text });
const pair = z.strictObject({ one: candidate, other: candidate, reason: text });
export type OfferPair = z.infer<typeof pair>;
const both = z.strictObject({ keepId: id, otherId: id });

/** Offers of the inventory that may be one and the same; nothing is joined without a person. */
export const duplicatesContract = {
  /** The likeliest first. */
  'duplicates.list': query(nothing, z.strictObject({ pairs: z.array(pair).max(200), total: z.int() })),
  /** Both side by side; `taken` is what counts where nobody chooses: the kept one's value, the other's where it has none. */
  'duplicates.compare': query(both, z.strictObject({ fields: z.array(comparedField), mayBeDistrictWide: z.boolean() })),
  /** Makes the two one offer with the origins of both. Throws OFFER_NOT_FOUND. */
  'duplicates.merge': command(
    both.extend({ fields: z.partialRecord(offerField, taken) }),
    z.strictObject({ commandId: z.string() }),
  ),
  'duplicates.keepApart': command(
    z.strictObject({ ids: z.array(id).length(2) }),
    z.strictObject({ commandId: z.string() }),
  ),
};
