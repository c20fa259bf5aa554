import * as z from 'zod';
import { ags, id, query, text } from './define.ts';

/** What stands out: one provider alone, several for the same, and what changed since the round before. */
export const findingViews = ['single', 'several', 'added', 'gone'] as const;
export type FindingView = (typeof findingViews)[number];

export const finding = z.strictObject({
  ags,
  fieldOfAction: z.string(),
  /** Empty where the Handlungsfeld as a whole is meant. */
  targetGroup: z.string(),
  offers: z.array(z.strictObject({ id, name: text, provider: text.nullable() })),
});
export type Finding = z.infer<typeof finding>;

export const coverageFindingsContract = {
  /** Municipality by municipality, no ranking. Changes only where a municipality answered in both rounds. */
  'coverage.findings': query(
    z.strictObject({ view: z.enum(findingViews), surveyId: id.optional() }),
    z.strictObject({
      rows: z.array(finding).max(500),
      total: z.int(),
      survey: z.strictObject({ id, title: text }),
      /** The round it is compared with; null where there is none. */
      before: z.strictObject({ id, title: text }).nullable(),
    }),
  ),
};
