import { fold } from '../../../../shared/domain/text-folding.ts';
import type { ReadDb } from '../../database/statement.ts';
import {
  createdBefore,
  findRecipient,
  lastAskedAt,
  offersOfMunicipality,
  offersOfProvider,
  organizationOf,
  type StoredRecipient,
} from './recipients.repository.ts';
import { findRound, type Round } from './surveys.repository.ts';

/** What is known of the recipient: a municipality's own offers, an actor's or department's as provider. */
export function knownOffers(
  db: ReadDb,
  round: Pick<Round, 'year'>,
  recipient: Pick<StoredRecipient, 'ags' | 'organizationId' | 'name'>,
): string[] {
  // What ended before the year of the round does not come back.
  const from = `${round.year}-01-01`;
  if (recipient.ags !== null) return offersOfMunicipality(db, recipient.ags, from);
  const organization = recipient.organizationId ?? organizationOf(db, fold(recipient.name));
  return organization ? offersOfProvider(db, organization, from) : [];
}

/**
 * Offers that stood in the sheet a recipient was sent: what is known of it, as far as it was there when the recipient
 * was last asked. Empty where nobody noted that.
 */
export function sentOffers(db: ReadDb, surveyId: string, recipientId: string): string[] {
  const round = findRound(db, surveyId);
  const recipient = findRecipient(db, recipientId);
  const asked = lastAskedAt(db, recipientId);
  return round && round.kind === 'inventory' && recipient && asked
    ? createdBefore(db, knownOffers(db, round, recipient), asked)
    : [];
}
