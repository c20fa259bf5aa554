import * as z from 'zod';
import { offerFilter } from './offers.ts';
import { ags, command, day, id, instant, query, text } from './define.ts';

const optional = text.nullable();
const clock = z.string().regex(/^\d{2}:\d{2}$/);
/** A row that is new has no id yet. */
const rowId = { id: id.nullable() };

const location = z.strictObject({
  ...rowId,
  name: optional,
  street: optional,
  houseNumber: optional,
  postalCode: optional,
  city: optional,
  ags: ags.nullable(),
});
const contact = z.strictObject({
  ...rowId,
  name: text,
  role: optional,
  phone: optional,
  email: optional,
  publish: z.boolean(),
});
const funding = z.strictObject({ ...rowId, funding: text, annualAmount: optional, fundedUntil: optional });
export const timeIntervals = ['weekly', 'fortnightly', 'monthly'] as const;
const time = z.strictObject({
  ...rowId,
  weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
  start: clock,
  end: clock.nullable(),
  interval: z.enum(timeIntervals),
  /** Of the month, 5 is the last one; only where the interval is monthly. */
  week: z.int().min(1).max(5).nullable(),
  validFrom: optional,
  validTo: optional,
});
export type OfferLocation = z.infer<typeof location>;
export type OfferContact = z.infer<typeof contact>;
export type OfferFunding = z.infer<typeof funding>;
export type OfferTime = z.infer<typeof time>;

export const currencyLists = [
  'oldest',
  'stale',
  'endsInHalfAYear',
  'endsInAYear',
  'fundingOver',
  'fundingEnds',
  'providerEnds',
] as const;

const many = <T extends z.ZodType>(row: T) => z.array(row).max(50);
const parts = {
  locations: many(location),
  contacts: many(contact),
  fundings: many(funding),
  times: many(time),
};

/** What an offer has beyond the one location, contact and funding source of a return, and its last confirmation. */
export const offerDetailsContract = {
  'offers.details': query(
    z.strictObject({ id }),
    z.strictObject({
      ...parts,
      /** Weekly rules read from the offer's own words, as a proposal; empty where they are not clear. */
      proposed: z.strictObject({ times: many(time), from: text }),
      confirmed: z
        .strictObject({
          day,
          /** `return`: a file named the offer; `conversation`: it was entered after one; `person`: somebody said so here. */
          by: z.enum(['return', 'conversation', 'person']),
          who: text,
          fileName: text,
          /** Within the last twelve months. */
          recent: z.boolean(),
        })
        .nullable(),
    }),
  ),
  /** What may not hold any longer: each list is a filter with the number of offers it lets through. */
  'offers.currency': query(
    z.strictObject({}),
    z.strictObject({
      lists: z.array(z.strictObject({ key: z.enum(currencyLists), filter: offerFilter, total: z.int() })),
    }),
  ),
  /** Replaces one part as a whole; rows that are left out go. */
  'offers.saveParts': command(
    z.strictObject({ id, ...z.strictObject(parts).partial().shape }),
    z.strictObject({ commandId: z.string() }),
  ),
  /** "Ja, das gibt es noch so": today, by the person at the keyboard. */
  'offers.confirm': command(
    z.strictObject({ ids: z.array(id).min(1).max(5_000) }),
    z.strictObject({ commandId: z.string(), confirmed: z.int(), at: instant }),
  ),
};
