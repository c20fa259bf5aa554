import * as z from 'zod';
import { vocabularies } from '../domain/offer-fields.ts';
import { command, nothing, query, text } from './define.ts';
import { termUseKinds } from './term-words.ts';

/** Stable slug, e.g. `sprache`; unique within its vocabulary. */
const termId = z.string().max(80);
const name = z.string().max(200);
const synonyms = z.array(name).max(300);

export const term = z.strictObject({
  id: termId,
  name: text,
  synonyms: z.array(text),
  /** It is offered no longer and stays where it is used. */
  retired: z.literal(true).optional(),
});
export type Term = z.infer<typeof term>;

const uses = z.array(z.strictObject({ kind: z.enum(termUseKinds), count: z.int() }));
export type TermUse = z.infer<typeof uses>[number];

const termRecord = z.strictObject({
  id: termId,
  name: text,
  description: text,
  synonyms: z.array(text),
  retired: z.boolean(),
  /** Name of the term that took its place. */
  mergedInto: text.nullable(),
  /** The program itself relies on it: it can be renamed, but neither retired, merged away nor deleted. */
  fixed: z.boolean(),
  uses,
});
export type TermRecord = z.infer<typeof termRecord>;

const vocabulary = z.enum(vocabularies);
const which = z.strictObject({ vocabulary, id: termId });
const merge = which.extend({ intoId: termId });
const done = z.strictObject({ commandId: z.string() });

/** Wortlisten: the editable lists and their terms. */
export const vocabulariesContract = {
  'vocabularies.list': query(nothing, z.record(vocabulary, z.array(term))),
  /** One list with what uses each term. */
  'vocabularies.terms': query(z.strictObject({ vocabulary }), z.strictObject({ terms: z.array(termRecord).max(500) })),
  /** The first records of one kind that name a term, by name. */
  'vocabularies.uses': query(
    which.extend({ kind: z.enum(termUseKinds) }),
    z.strictObject({ records: z.array(z.strictObject({ id: z.string(), name: text })).max(500) }),
  ),
  /** New (`id` null) or changed. Throws TERM_NOT_FOUND, TERM_WITHOUT_NAME, TERM_TAKEN. */
  'vocabularies.save': command(
    z.strictObject({
      vocabulary,
      id: termId.nullable(),
      values: z.strictObject({ name, description: text.nullable(), synonyms }).partial(),
    }),
    done.extend({ id: termId }),
  ),
  /** Puts a term at a place among the terms that are offered. Throws TERM_NOT_FOUND. */
  'vocabularies.move': command(which.extend({ to: z.int().min(0) }), done),
  /** Throws TERM_NOT_FOUND, TERM_FIXED, TERM_TAKEN. */
  'vocabularies.retire': command(which.extend({ retired: z.boolean() }), done),
  /** What merging would move, and what would stay because it is there twice. Throws TERM_NOT_FOUND. */
  'vocabularies.mergePreview': query(merge, z.strictObject({ moved: uses, staying: uses })),
  /** Makes one term of two: whatever names the one names the other. Throws TERM_NOT_FOUND, TERM_FIXED. */
  'vocabularies.merge': command(merge, done.extend({ moved: z.int() })),
  /** Throws TERM_NOT_FOUND, TERM_FIXED, TERM_IN_USE. */
  'vocabularies.remove': command(which, done),
};
