import * as z from 'zod';
import { ags, command, day, done, id, instant, limit, nothing, query, text } from './define.ts';
import { statements } from './coverage.ts';

/** Why the program thinks that something may be missing. */
export const needRules = ['needNamed', 'confirmedNone', 'ending', 'waitingList', 'notMet', 'fewPlaces'] as const;
export type NeedRule = (typeof needRules)[number];

/** From when on the rules speak up; shown beside every list of possible needs. */
export const needThresholds = z.strictObject({
  /** All offers of a field end within so many months. */
  endsWithinMonths: z.int().min(1).max(36),
  /** Persons on the waiting lists of a field together. */
  waitingList: z.int().min(1).max(10_000),
  /** Plätze per 1,000 below so many per cent of those of the Kreis; 0 leaves the rule out. */
  placesShare: z.int().min(0).max(100),
  /** What the Plätze are set against: 'population', or a figure (see coverage.bases). */
  placesPer: z.string().max(300),
});
export type NeedThresholds = z.infer<typeof needThresholds>;

const offerName = z.strictObject({ id, name: text });
export const needReason = z.strictObject({
  rule: z.enum(needRules),
  /** The reason as a sentence, with its figures and where they come from. */
  text,
  /** The named need behind it, whose Herkunft can be asked for. */
  needId: id.nullable(),
  offers: z.array(offerName),
});
export type NeedReason = z.infer<typeof needReason>;

export const possibleNeed = z.strictObject({
  /** `ags|field|target group`. */
  key: z.string(),
  ags,
  fieldOfAction: z.string(),
  /** Empty where the Handlungsfeld as a whole is meant. */
  targetGroup: z.string(),
  statement: z.enum(statements),
  /** Offers on the spot today. */
  count: z.int(),
  reasons: z.array(needReason),
  /** Kreisweite offers that may cover it. */
  districtWide: z.array(offerName),
  dismissed: z
    .strictObject({
      id,
      reason: text,
      by: text,
      at: instant,
      /** What speaks for it now and did not then, and the other way round. */
      added: z.array(text),
      gone: z.array(text),
    })
    .nullable(),
});
export type PossibleNeed = z.infer<typeof possibleNeed>;

export const namedNeed = z.strictObject({
  id,
  survey: text,
  year: z.int(),
  /** Region keys joined with `+`, or `*`. */
  place: text,
  sender: text,
  need: text,
  fieldsOfAction: z.array(z.string()),
  targetGroups: z.array(z.string()),
  priority: text.nullable(),
  remark: text.nullable(),
  /** Entered by hand. */
  byHand: z.boolean(),
});
export type NamedNeed = z.infer<typeof namedNeed>;

const needKey = { ags, fieldOfAction: z.string(), targetGroup: z.string() };

export const coverageNeedsContract = {
  /** What may be missing: rules over needs, figures, offers and statements. Municipality by municipality, no ranking. */
  'coverage.possibleNeeds': query(
    nothing,
    z.strictObject({
      needs: z.array(possibleNeed).max(500),
      total: z.int(),
      thresholds: needThresholds,
      /** What the Plätze are set against, in words with its source. */
      placesPer: text,
      survey: z.strictObject({ id, title: text }).nullable(),
      asOf: instant,
    }),
  ),
  /** Not taken as a gap, with the reason; it stays to be seen, with what changed since. */
  'coverage.dismissNeed': command(z.strictObject({ ...needKey, reason: text.min(1) }), z.strictObject({ id })),
  'coverage.reopenNeed': command(z.strictObject({ id }), done),
  'coverage.setThresholds': command(needThresholds, done),
  /** Needs named in all rounds and in conversations, the newest round first. */
  'coverage.namedNeeds': query(
    z.strictObject({ search: text.optional(), ags: ags.optional(), fieldOfAction: z.string().optional(), limit }),
    z.strictObject({ rows: z.array(namedNeed), total: z.int() }),
  ),
  /** Enter a need by hand; `told` is the Herkunft. It belongs to the newest round. */
  'coverage.addNeed': command(
    z.strictObject({
      /** None: the Kreis as a whole. */
      municipalities: z.array(ags).max(200),
      need: text.min(1),
      fieldsOfAction: z.array(z.string()).max(50),
      targetGroups: z.array(z.string()).max(50),
      priority: text,
      remark: text,
      told: z.strictObject({ who: text.min(1), whom: text, day }),
    }),
    z.strictObject({ id }),
  ),
  /** Only what was entered by hand (NEED_FROM_FILE). */
  'coverage.removeNeed': command(z.strictObject({ id }), done),
};
