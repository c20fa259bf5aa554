import type { tiesContract } from '../../../../shared/contract/ties.ts';
import type { Handlers } from '../../platform/context.ts';
import { tieNetwork, tiesBetween } from './ties.service.ts';

/** Wer arbeitet mit wem. */
export { networkDocument } from './network-document.ts';

export const tiesHandlers: Handlers<keyof typeof tiesContract> = {
  'ties.network': { runs: 'query', handle: tieNetwork },
  'ties.between': { runs: 'query', handle: tiesBetween },
};
