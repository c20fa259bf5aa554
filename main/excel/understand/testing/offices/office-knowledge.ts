import type { Vocabulary } from '../../../../../shared/domain/offer-fields.ts';
import { defaultTerms } from '../../../../../shared/domain/vocabulary-defaults.ts';
import type { Knowledge } from '../../knowledge.ts';
import { knowledge } from '../sheets.ts';

/** What a fresh workplace knows: its towns and the vocabularies it comes with, synonyms included. */
export const officeKnowledge: Knowledge = {
  municipalities: knowledge.municipalities,
  terms: Object.fromEntries(
    Object.entries(defaultTerms).map(([vocabulary, list]) => [
      vocabulary,
      list.flatMap((term) => [term.name, ...term.synonyms]),
    ]),
  ) as Record<Vocabulary, string[]>,
};
