export { vocabulariesHandlers } from './vocabularies.handlers.ts';
export {
  addTerms,
  countedTerms,
  listTerms,
  listVocabularies,
  mergedTerms,
  readableTerms,
} from './vocabularies.repository.ts';
