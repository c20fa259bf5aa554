import * as z from 'zod';
import { offerField } from './offers.ts';
import { id, query, text } from './define.ts';

/** An offer id, or an earlier row of the same file. */
const ref = z.string().max(200);
export const taken = z.enum(['stored', 'file', 'districtWide']);

/** Whether a row is the same offer as a known one; `fields`: which value stays where both differ. */
export const pairDecision = z.strictObject({
  kind: z.literal('pair'),
  sheet: text,
  row: z.int(),
  answer: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('same'), ref, fields: z.partialRecord(offerField, taken) }),
    z.strictObject({ is: z.literal('different'), refs: z.array(ref).min(1).max(20) }),
    z.strictObject({ is: z.literal('later') }),
    /** Asked again. */
    z.strictObject({ is: z.literal('open') }),
  ]),
});
export type PairAnswer = z.infer<typeof pairDecision>['answer'];

const candidate = z.strictObject({
  ref,
  name: text,
  provider: text,
  place: text,
  /** Where it stands: the row of this file, or the file that named it last. */
  from: text,
  /** Why it may be the same. */
  reason: text,
});
export type PairCandidate = z.infer<typeof candidate>;

/** A new row that may repeat known offers or earlier rows. None of them is chosen. */
export const pairCard = z.strictObject({
  kind: z.literal('pair'),
  sheet: text,
  row: z.int(),
  cell: text,
  name: text,
  provider: text,
  place: text,
  candidates: z.array(candidate),
  decided: z.enum(['same', 'different', 'later']).nullable(),
  /** The offer or row it was said to be the same as. */
  same: ref.nullable(),
});
export type PairCard = z.infer<typeof pairCard>;

export const comparedField = z.strictObject({
  field: offerField,
  /** In words, as the inventory shows them; empty for no value. */
  stored: text,
  file: text,
  same: z.boolean(),
  taken,
});
export type ComparedField = z.infer<typeof comparedField>;

export const importsPairsContract = {
  /** A row beside what it may be the same as, field by field. Throws DRAFT_NOT_FOUND, OFFER_NOT_FOUND. */
  'imports.comparePair': query(
    z.strictObject({ id, sheet: text, row: z.int(), ref }),
    z.strictObject({ candidate, fields: z.array(comparedField), mayBeDistrictWide: z.boolean() }),
  ),
};
