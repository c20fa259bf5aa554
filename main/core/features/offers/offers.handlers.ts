import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import type { offersBulkContract } from '../../../../shared/contract/offers-bulk.ts';
import { changeMany, previewChange } from './bulk-change.ts';
import type { offerDetailsContract } from '../../../../shared/contract/offer-details.ts';
import type { offersContract } from '../../../../shared/contract/offers.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import { nameOf } from '../history/index.ts';
import { confirmOffers } from './confirmations.ts';
import { currencyOf } from './currency.ts';
import { offerDetails, saveParts } from './offer-parts.ts';
import { createOffer, getOffer, listOffers, offerHistory, removeOffers, updateOffer } from './offers.service.ts';

const nameOfOffer = ({ id }: { id: string }, { db }: ReadContext): string => nameOf(db, 'offer', id) ?? '';
const topics = ['offers', 'coverage', 'search', 'handouts'];

type Channels = keyof typeof offersContract | keyof typeof offersBulkContract | keyof typeof offerDetailsContract;

export const offersHandlers: Handlers<Channels> = {
  'offers.list': { runs: 'query', handle: listOffers },
  'offers.get': { runs: 'query', handle: getOffer },
  'offers.history': { runs: 'query', handle: offerHistory },
  'offers.details': { runs: 'query', handle: offerDetails },
  'offers.currency': { runs: 'query', handle: currencyOf },
  'offers.saveParts': { runs: 'command', topics, detail: nameOfOffer, handle: saveParts },
  'offers.confirm': {
    runs: 'command',
    topics,
    detail: ({ ids }, context) => (ids.length === 1 ? nameOfOffer({ id: ids[0]! }, context) : String(ids.length)),
    handle: confirmOffers,
  },
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
