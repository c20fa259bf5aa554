import type { vocabulariesContract } from '../../../../shared/contract/vocabularies.ts';
import type { Handlers } from '../../platform/context.ts';
import { listVocabularies } from './vocabularies.repository.ts';

export { addTerms, listTerms, listVocabularies } from './vocabularies.repository.ts';

export const vocabulariesHandlers: Handlers<keyof typeof vocabulariesContract> = {
  'vocabularies.list': { runs: 'query', handle: ({ db }) => listVocabularies(db) },
};
