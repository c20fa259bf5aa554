import { quantityPartsOf } from '../../../../shared/domain/quantity.ts';

/** What can be summed of an offer; canonical quantities as stored. */
export interface StatedFigures {
  capacity: string | null;
  participants: string | null;
  waiting: string | null;
}

/** The number a sum may count: the lower one of a range. What only has an upper limit cannot be summed. */
function summable(quantity: string | null): { value: number | null; exact: boolean } {
  const parts = quantity === null ? null : quantityPartsOf(quantity);
  if (!parts || parts.relation === 'under' || parts.relation === 'atMost') return { value: null, exact: true };
  return { value: parts.value, exact: parts.relation === 'exact' };
}

export type FigureRow = [capacity: number | null, participants: number | null, waiting: number | null, inexact: number];

/** The row of an offer in `offer_figures`; null where nothing can be summed. */
export function figuresOf({ capacity, participants, waiting }: StatedFigures): FigureRow | null {
  if (capacity === null && participants === null && waiting === null) return null;
  const all = [capacity, participants, waiting].map(summable);
  if (all.every(({ value }) => value === null)) return null;
  const inexact = all.reduce((bits, { exact }, at) => bits + (exact ? 0 : 2 ** at), 0);
  return [all[0]!.value, all[1]!.value, all[2]!.value, inexact];
}
