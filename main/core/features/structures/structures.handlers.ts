import type { structuresContract } from '../../../../shared/contract/structures.ts';
import type { Handlers } from '../../platform/context.ts';
import { structuresOf } from './structures.service.ts';

export const structuresHandlers: Handlers<keyof typeof structuresContract> = {
  'structures.get': { runs: 'query', handle: structuresOf },
};
