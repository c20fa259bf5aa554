import type { duplicatesContract } from '../../../../shared/contract/duplicates.ts';
import { duplicatesTexts } from '../../../../shared/i18n/de/duplicates.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import { nameOf } from '../history/index.ts';
import { compareOffers } from './compare-offers.ts';
import { inOrder } from './duplicates.repository.ts';
import { askAgain, keepOffersApart } from './keep-apart.ts';
import { listApart, listPairs } from './list-pairs.ts';
import { mergeOffers } from './merge-offers.ts';
import { searchPairs } from './search-pairs.ts';

export { countPairs } from './duplicates.repository.ts';

const touched = ['duplicates', 'overview', 'history'];
const topics = [...touched, 'offers', 'coverage', 'search', 'handouts', 'records', 'imports', 'exchange'];
const both = ({ ids }: { ids: readonly string[] }, { db }: ReadContext): string => {
  const [one, other] = inOrder(ids[0] ?? '', ids[1] ?? '').map((id) => nameOf(db, 'offer', id) ?? '');
  return duplicatesTexts.both(one ?? '', other ?? '');
};

export const duplicatesHandlers: Handlers<keyof typeof duplicatesContract> = {
  'duplicates.list': { runs: 'query', handle: listPairs },
  'duplicates.apart': { runs: 'query', handle: listApart },
  'duplicates.compare': { runs: 'query', handle: compareOffers },
  'duplicates.search': { runs: 'job', handle: searchPairs },
  'duplicates.merge': { runs: 'command', topics, detail: both, handle: mergeOffers },
  'duplicates.keepApart': { runs: 'command', topics: touched, detail: both, handle: keepOffersApart },
  'duplicates.askAgain': { runs: 'command', topics: touched, handle: askAgain },
};
