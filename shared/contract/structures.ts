import * as z from 'zod';
import { id, query, text } from './define.ts';
import { bodyKinds } from './meeting-words.ts';
import { structureEntry } from './entries.ts';

const named = { id, name: text };
const column = z.strictObject({
  /** A municipality; several together, or the Kreis, only where something was said about them as one (`place-key.ts`). */
  place: text,
  name: text,
  /** Whether the municipality is heard in this round; `notAsked` where the round asks only others. */
  response: z.enum(['answered', 'noResponse', 'notAsked']),
  /** What was said about it, its own word first. */
  entries: z.array(structureEntry),
  /** Offices of the municipality among the actors, with their people. */
  offices: z.array(z.strictObject({ ...named, people: z.array(text) })),
  /** Bodies and networks of this municipality that have not ended. */
  bodies: z.array(z.strictObject({ ...named, kind: z.enum(bodyKinds) })),
});
export type StructureColumn = z.infer<typeof column>;

/** What every municipality has beside its offers: one column each, in the order of the Kreis. */
export const structuresContract = {
  'structures.get': query(
    z.strictObject({ surveyId: id.optional() }),
    z.strictObject({
      survey: z.strictObject({ id, title: text }),
      columns: z.array(column).max(200),
    }),
  ),
};
