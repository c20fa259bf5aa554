import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { isPartialDate, partialDateStart } from '../../../../shared/domain/partial-date.ts';
import { localDay } from '../../../../shared/i18n/format.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { staleBefore } from './confirmed.rules.ts';
import { toldOf } from './offer-origin.repository.ts';
import { lastConfirmationOf, lastReturnOf } from './offer-parts.repository.ts';
import { findOffers } from './offer.repository.ts';

type Confirmed = NonNullable<OutputOf<'offers.details'>['confirmed']>;
type Said = Omit<Confirmed, 'recent'>;

/** When and by what an offer was last confirmed; null where it never was. */
export function lastConfirmed(db: ReadDb, offerId: string, today: string): Confirmed | null {
  const file = lastReturnOf(db, offerId);
  const person = lastConfirmationOf(db, offerId);
  const told = toldOf(db, offerId);
  const toldDay = told && isPartialDate(told.day) ? partialDateStart(told.day) : null;
  const all: Said[] = [
    ...(toldDay ? [{ day: toldDay, by: 'conversation' as const, who: told?.who ?? '', fileName: '' }] : []),
    ...(file ? [{ day: localDay(file.day), by: 'return' as const, who: file.person, fileName: file.fileName }] : []),
    ...(person ? [{ day: person.day, by: 'person' as const, who: person.person, fileName: '' }] : []),
  ];
  const last = all.toSorted((a, b) => a.day.localeCompare(b.day)).at(-1);
  return last ? { ...last, recent: last.day >= staleBefore(today) } : null;
}

/** A person says that these offers still exist as they stand here. */
export function confirmOffers(
  { db, recorder, clock }: WriteContext,
  { ids }: InputOf<'offers.confirm'>,
): OutputOf<'offers.confirm'> {
  const known = findOffers(db, ids);
  const said = { day: clock.today(), person: recorder.actor };
  for (const offerId of known.keys()) {
    recorder.create('offer_confirmation', { id: newId(), offer_id: offerId, ...said });
  }
  return { commandId: recorder.commandId, confirmed: known.size, at: recorder.at };
}
