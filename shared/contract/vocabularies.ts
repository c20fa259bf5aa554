import * as z from 'zod';
import { vocabularies } from '../domain/offer-fields.ts';
import { nothing, query, text } from './define.ts';

export const term = z.strictObject({
  /** Stable slug, e.g. `sprache`; unique within its vocabulary. */
  id: z.string().max(80),
  name: text,
  synonyms: z.array(text),
});
export type Term = z.infer<typeof term>;

export const vocabulariesContract = {
  'vocabularies.list': query(nothing, z.record(z.enum(vocabularies), z.array(term))),
};
