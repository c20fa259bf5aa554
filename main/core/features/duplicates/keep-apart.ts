import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { bothOf } from './compare-offers.ts';
import { apartId } from './duplicates.repository.ts';

export function rememberApart({ db, recorder }: WriteContext, [one, other]: [string, string]): void {
  if (apartId(db, one, other) === undefined)
    recorder.create('offer_apart', { id: newId(), one_id: one, other_id: other });
}

/** Remembers that two offers are different ones: this pair is not proposed again. Throws OFFER_NOT_FOUND. */
export function keepOffersApart(
  context: WriteContext,
  { ids }: InputOf<'duplicates.keepApart'>,
): OutputOf<'duplicates.keepApart'> {
  const [one, other] = bothOf(context.db, ids);
  rememberApart(context, [one.id, other.id]);
  return { commandId: context.recorder.commandId };
}

/** The pair is proposed again. */
export function askAgain(
  { recorder }: WriteContext,
  { id }: InputOf<'duplicates.askAgain'>,
): OutputOf<'duplicates.askAgain'> {
  recorder.remove('offer_apart', id);
  return { commandId: recorder.commandId };
}
