import type { vocabulariesContract } from '../../../../shared/contract/vocabularies.ts';
import type { Vocabulary } from '../../../../shared/domain/offer-fields.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import { everyTopic } from '../../platform/topics.ts';
import { mergeTerms, previewMerge } from './merge-terms.ts';
import { recordsOfTerm } from './term-uses.ts';
import { listVocabularies } from './vocabularies.repository.ts';
import { findTerm, moveTerm, removeTerm, retireTerm, saveTerm, termRecords } from './vocabularies.service.ts';

const nameOf = ({ vocabulary, id }: { vocabulary: Vocabulary; id: string | null }, { db }: ReadContext): string =>
  id === null ? '' : (findTerm(db, vocabulary, id)?.name ?? '');

const topics = [everyTopic];

/** Names of terms stand on every page, so each command touches all topics. */
export const vocabulariesHandlers: Handlers<keyof typeof vocabulariesContract> = {
  'vocabularies.list': { runs: 'query', handle: ({ db }) => listVocabularies(db) },
  'vocabularies.terms': { runs: 'query', handle: termRecords },
  'vocabularies.uses': { runs: 'query', handle: recordsOfTerm },
  'vocabularies.mergePreview': { runs: 'query', handle: previewMerge },
  'vocabularies.save': {
    runs: 'command',
    topics,
    detail: (input, context) => input.values.name ?? nameOf(input, context),
    handle: saveTerm,
  },
  'vocabularies.move': { runs: 'command', topics, detail: nameOf, handle: moveTerm },
  'vocabularies.retire': { runs: 'command', topics, detail: nameOf, handle: retireTerm },
  'vocabularies.merge': { runs: 'command', topics, detail: nameOf, handle: mergeTerms },
  'vocabularies.remove': { runs: 'command', topics, detail: nameOf, handle: removeTerm },
};
