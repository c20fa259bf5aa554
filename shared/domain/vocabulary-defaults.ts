import type { Vocabulary } from './offer-fields.ts';
import { educationPhases } from './vocabularies/education-phases.ts';
import { fieldsOfAction } from './vocabularies/fields-of-action.ts';
import { offerTypes } from './vocabularies/offer-types.ts';
import { providerTypes } from './vocabularies/provider-types.ts';
import { strands } from './vocabularies/strands.ts';
import { targetGroups } from './vocabularies/target-groups.ts';
import type { VocabularyTerm } from './vocabularies/term.ts';

export type { VocabularyTerm } from './vocabularies/term.ts';

/** The lists a new workplace starts with, in their order. Every term can be renamed, reordered and given other synonyms. */
export const defaultTerms: Record<Vocabulary, VocabularyTerm[]> = {
  fieldOfAction: fieldsOfAction,
  targetGroup: targetGroups,
  educationPhase: educationPhases,
  strand: strands,
  offerType: offerTypes,
  providerType: providerTypes,
};
