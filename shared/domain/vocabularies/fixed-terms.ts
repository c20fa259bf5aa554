import type { Vocabulary } from '../offer-fields.ts';

/** Terms the program itself looks for: the view of structures finds the offices of the Kommunen by this Trägerart. */
const fixedTerms: Partial<Record<Vocabulary, readonly string[]>> = { providerType: ['kommune'] };

export const isFixedTerm = (vocabulary: Vocabulary, id: string): boolean =>
  fixedTerms[vocabulary]?.includes(id) ?? false;
