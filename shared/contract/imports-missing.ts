import * as z from 'zod';
import { ags, command, done, id, instant, query, text } from './define.ts';

/** What a missing offer means: it has ended, it goes on, or the sender is asked. */
export const missingModes = ['ask', 'keep', 'ended'] as const;
const ids = z.array(id).min(1).max(50);

const missingOffer = z.strictObject({
  offerId: id,
  name: text,
  provider: text.nullable(),
  municipalities: z.array(ags),
  districtWide: z.boolean(),
  /** The latest file of the sender that names it. */
  last: z.strictObject({ fileName: text, at: instant, surveyTitle: text }),
  /** Who else names it in this round; empty for nobody. */
  others: z.array(text),
  mode: z.enum(missingModes),
  /** Canonical partial date of the end, where it is to be entered. */
  ends: text.nullable(),
  /** What speaks against its being gone, in words; empty where nothing does. */
  reason: text,
});
export type MissingOffer = z.infer<typeof missingOffer>;

/** Offers of one sender that its files do not name, over all its chosen files. */
const missingGroup = z.strictObject({
  /** The file whose take-over writes the decisions. */
  draftId: id,
  files: z.array(text),
  sender: z.strictObject({ ags: z.union([ags, z.literal('districtWide')]), actor: text.nullable() }),
  surveyTitle: text,
  /** Proposed end, canonical: the year in which the sender named them last. */
  proposedEnd: text,
  offers: z.array(missingOffer),
  /** Offers that were ended because they were missing, and that the files name again: the end is taken back. */
  back: z.array(text),
});
export type MissingGroup = z.infer<typeof missingGroup>;

export const importsMissingContract = {
  /** What taking these files over together would leave unnamed, by sender. Senders who miss nothing are left out. */
  'imports.missing': query(z.strictObject({ ids }), z.strictObject({ groups: z.array(missingGroup) })),
  /**
   * What missing means for some offers, or for all of the file's sender (null). `ends`: as a person writes it, read at
   * its own precision. Throws FIELD_INVALID, ENDS_BEFORE_START.
   */
  'imports.decideMissing': command(
    z.strictObject({
      ids,
      draftId: id,
      offerIds: z.array(id).max(5000).nullable(),
      mode: z.enum(missingModes),
      ends: text.nullable(),
    }),
    done,
  ),
};
