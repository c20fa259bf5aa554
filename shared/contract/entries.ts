import * as z from 'zod';
import { importFields, structureFields } from '../domain/import-fields.ts';
import { id, query, text } from './define.ts';
import { fieldValue, origin } from './offers.ts';
import { mostEntries } from './limits.ts';

/** Where and by whom something was said: a place as in `shared/domain/place-key.ts`, the sender in words. */
const said = {
  id,
  place: text,
  /** The name of who says it; empty where the municipality speaks of itself. */
  sender: text,
};
export const structureEntry = z.strictObject({
  ...said,
  values: z.partialRecord(z.enum([...structureFields, 'remark']), fieldValue),
});

export type StructureEntry = z.infer<typeof structureEntry>;

const figureEntry = z.strictObject({
  ...said,
  period: text,
  value: text.nullable(),
  /** Official sign beside or instead of the value, printed unchanged. */
  sign: text.nullable(),
  unit: text.nullable(),
  source: text,
});

const needEntry = z.strictObject({
  ...said,
  need: text,
  fieldsOfAction: z.array(z.string()),
  targetGroups: z.array(z.string()),
  priority: text.nullable(),
  remark: text.nullable(),
});

/** Rows of one answer; more of them are not shown on one page. */
const listed = <T extends z.ZodType>(row: T) => z.strictObject({ rows: z.array(row).max(mostEntries), total: z.int() });

/** What came in with the other sheets of a round. */
export const entriesContract = {
  /** The figures of one indicator of the round; without a choice those of the first. */
  'surveys.figures': query(
    z.strictObject({ surveyId: id, indicatorId: id.nullable() }),
    z.strictObject({
      ...listed(figureEntry).shape,
      indicators: z.array(z.strictObject({ id, name: text, figures: z.int() })),
      indicatorId: id.nullable(),
    }),
  ),
  'surveys.needs': query(z.strictObject({ surveyId: id }), listed(needEntry)),
  /** The cell a value came from; null where it came with no file. */
  'surveys.entryOrigin': query(
    z.strictObject({ entity: z.enum(['structure', 'observation', 'need']), id, field: z.enum(importFields) }),
    z.strictObject({ origin: origin.nullable() }),
  ),
};
