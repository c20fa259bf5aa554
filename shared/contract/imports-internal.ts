import * as z from 'zod';
import { ags, command, id, query, text } from './define.ts';
import { answerOf, importIssue } from './imports.ts';
import { missingModes } from './imports-missing.ts';

/** The whole way of one file without a screen: undecided signs and values stay empty and become issues. */
export const importsInternalContract = {
  /** What `shell.readImports` does once its tokens are paths. */
  'imports.readPaths': command(
    z.strictObject({
      files: z
        .array(z.strictObject({ path: z.string(), name: text }))
        .min(1)
        .max(50),
      answerOf: answerOf.optional(),
    }),
    z.strictObject({ jobId: z.string(), draftIds: z.array(id) }),
  ),
  'imports.run': command(
    z.strictObject({
      path: z.string(),
      name: text,
      kind: z.enum(['offers', 'structures', 'indicators', 'needs', 'measures', 'actors', 'auto']),
      surveyId: id.optional(),
      municipality: ags.optional(),
      signs: z.record(z.string(), z.enum(['zero', 'missing'])),
      mode: z.enum(['first', 'adds', 'replaces']),
      replaces: id.optional(),
      /** What it means that an offer the sender named before is missing; without it the sender is to be asked. */
      missing: z.enum(missingModes).optional(),
      dryRun: z.boolean(),
      /** What is only told is left out of the answer, as it is where the window takes over. */
      withoutNotes: z.boolean().optional(),
    }),
    z.strictObject({
      importId: id.nullable(),
      file: text,
      sha256: z.string(),
      created: z.int(),
      updated: z.int(),
      unchanged: z.int(),
      rejected: z.int(),
      skipped: z.int(),
      missing: z.int(),
      issues: z.array(importIssue),
      elapsedMs: z.number(),
    }),
  ),
  /** The workbook that goes back to a sender; `until`: the day by which the answer is asked for, else in two weeks. */
  'imports.correctionSheet': query(
    z.strictObject({ of: z.enum(['draft', 'import']), id, until: z.iso.date().optional() }),
    z.strictObject({ fileName: text, questions: z.int(), base64: z.string() }),
  ),
  'imports.originalOf': query(z.strictObject({ importId: id }), z.strictObject({ path: z.string(), fileName: text })),
};
