import type { DraftDetail } from '../../../../shared/contract/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import { openCards } from '../cards/card-order.ts';
import { canTakeOver } from '../parts/take-over-count.ts';

/** Whether there is something to ask the sender: an open cell, or an offer it no longer names. Repeated offers are decided here. */
export const useAsksSender = ({ draft, cards }: DraftDetail): boolean => {
  const { data } = useCall('imports.missing', { ids: [draft.id] }, { enabled: canTakeOver(draft) });
  const unnamed = data?.groups.some(({ offers }) => offers.some(({ mode }) => mode === 'ask')) ?? false;
  return unnamed || openCards(cards.filter(({ kind }) => kind !== 'pair')) > 0;
};
