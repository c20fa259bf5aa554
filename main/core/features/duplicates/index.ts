import type { duplicatesContract } from '../../../../shared/contract/duplicates.ts';
import type { Handlers } from '../../platform/context.ts';
import { nameOf } from '../history/index.ts';
import { listPairs } from './find-pairs.ts';
import { compareOffers, keepOffersApart, mergeOffers } from './merge-offers.ts';

const topics = ['offers', 'coverage', 'overview', 'history', 'search', 'handouts', 'duplicates', 'records'];

export const duplicatesHandlers: Handlers<keyof typeof duplicatesContract> = {
  'duplicates.list': { runs: 'query', handle: listPairs },
  'duplicates.compare': { runs: 'query', handle: compareOffers },
  'duplicates.merge': {
    runs: 'command',
    topics,
    detail: ({ keepId }, { db }) => nameOf(db, 'offer', keepId) ?? '',
    handle: mergeOffers,
  },
  'duplicates.keepApart': { runs: 'command', topics, handle: keepOffersApart },
};
