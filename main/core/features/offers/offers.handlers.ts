import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import type { offersBulkContract } from '../../../../shared/contract/offers-bulk.ts';
import type { offersContract } from '../../../../shared/contract/offers.ts';
import type { Handlers } from '../../platform/context.ts';
import { changeMany, previewChange } from './bulk-change.ts';
import { createOffer, getOffer, listOffers, offerHistory, removeOffers, updateOffer } from './offers.service.ts';

const topics = ['offers', 'coverage', 'overview', 'history', 'search', 'handouts'];

export const offersHandlers: Handlers<keyof typeof offersContract | keyof typeof offersBulkContract> = {
  'offers.list': { runs: 'query', handle: listOffers },
  'offers.get': { runs: 'query', handle: getOffer },
  'offers.history': { runs: 'query', handle: offerHistory },
  'offers.create': {
    runs: 'command',
    topics,
    detail: (input) => String(input.values.name ?? ''),
    handle: createOffer,
  },
  'offers.update': { runs: 'command', topics, handle: updateOffer },
  'offers.previewChange': { runs: 'query', handle: previewChange },
  'offers.changeMany': {
    runs: 'command',
    topics,
    detail: ({ change }) => fieldLabels[change.field],
    handle: changeMany,
  },
  'offers.remove': { runs: 'command', topics, detail: (input) => String(input.ids.length), handle: removeOffers },
};
