import * as z from 'zod';
import { id, query, text } from './define.ts';
import { leftOutReasons } from './mailing-words.ts';
import { organizationFilter } from './organizations.ts';

/** Whom it is for: the list of actors as it is filtered, or those of one record. */
const mailingSource = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('organizations'), filter: organizationFilter }),
  z.strictObject({ of: z.literal('body'), id }),
  z.strictObject({ of: z.literal('meeting'), id }),
  z.strictObject({ of: z.literal('survey'), id }),
]);
export type MailingSource = z.infer<typeof mailingSource>;

/** One letter: to a person of an actor, or to the actor as an office. */
const mailingRow = z.strictObject({
  organization: text,
  person: text,
  role: text,
  department: text,
  salutation: text,
  street: text,
  postalCode: text,
  city: text,
  email: text,
  phone: text,
});
export type MailingRow = z.infer<typeof mailingRow>;
/** What stays out, by the name of the actor; a person who must not appear is not named here either. */
const leftOut = z.strictObject({ organization: text, reason: z.enum(leftOutReasons) });
export type LeftOut = z.infer<typeof leftOut>;

/** Serienbrief: one row per letter. */
export const mailingsContract = {
  'mailings.list': query(
    mailingSource,
    z.strictObject({ rows: z.array(mailingRow).max(20_000), leftOut: z.array(leftOut).max(20_000) }),
  ),
};
