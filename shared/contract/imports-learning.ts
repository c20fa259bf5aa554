import * as z from 'zod';
import { id, instant, nothing, query, text } from './define.ts';

/** A decision about an earlier file that counts for the next file of its sender. */
export const learnedView = z.strictObject({
  id,
  kind: z.enum(['column', 'value', 'sign', 'included', 'table', 'sender']),
  /** The decision in words: "„Themenfeld“ ist Handlungsfeld". */
  text,
  sender: text,
  /** Decided by a person, or proposed and taken over by one. */
  how: z.enum(['decided', 'accepted']),
  at: instant,
  fileName: text,
  person: text,
});
export type LearnedView = z.infer<typeof learnedView>;

export const importsLearningContract = {
  /** All that is remembered, the latest first. */
  'imports.learned': query(nothing, z.strictObject({ learned: z.array(learnedView) })),
};
