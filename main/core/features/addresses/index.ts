import type { addressesContract, addressesInternalContract } from '../../../../shared/contract/addresses.ts';
import type { Handlers } from '../../platform/context.ts';
import { loadAddresses, status } from './address-list.service.ts';
import { around, listOpen, locate, place, point, points, remove } from './points.service.ts';

export { pointsByPlace } from './points.repository.ts';

const topics = ['coverage'];

export const addressesHandlers: Handlers<keyof typeof addressesContract | keyof typeof addressesInternalContract> = {
  'coverage.addressStatus': { runs: 'query', handle: status },
  'coverage.points': { runs: 'query', handle: points },
  'coverage.pointsAround': { runs: 'query', handle: around },
  'coverage.point': { runs: 'query', handle: point },
  'coverage.openAddresses': { runs: 'query', handle: listOpen },
  'coverage.locate': { runs: 'command', topics, handle: locate },
  'coverage.placeAddress': { runs: 'command', topics, detail: ({ address }) => address, handle: place },
  'coverage.removePoint': { runs: 'command', topics, detail: ({ address }) => address, handle: remove },
  'coverage.loadAddresses': { runs: 'job', handle: loadAddresses },
};
