import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { recordRow } from '../../database/record-row.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { inOffers, isNamed } from './organizations.repository.ts';

/** Adds or changes a person of an actor. Throws CONTACT_NOT_FOUND, CONTACT_WITHOUT_NAME, CONTACT_IN_USE. */
export function saveContact(
  { recorder }: WriteContext,
  { id, organizationId, values }: InputOf<'organizations.saveContact'>,
): OutputOf<'organizations.saveContact'> {
  const name = values.name?.trim();
  if (name === '' || (id === null && name === undefined)) throw new Problem('CONTACT_WITHOUT_NAME');
  if (id !== null && !recorder.read('contact', id)) throw new Problem('CONTACT_NOT_FOUND');
  const contactId = id ?? newId();
  const row = recordRow({ ...values, organizationId });
  if (id === null) recorder.create('contact', { id: contactId, ...row });
  else recorder.update('contact', id, row);
  return { id: contactId, commandId: recorder.commandId };
}

/**
 * Removes a person, `fromOffers` out of the offers that name it as well; bodies and attendance lists have to let it go
 * first. Throws CONTACT_IN_USE, CONTACT_IN_OFFERS.
 */
export function removeContact(
  { db, recorder }: WriteContext,
  { id, fromOffers = false }: InputOf<'organizations.removeContact'>,
): { commandId: string } {
  if (isNamed(db, id)) throw new Problem('CONTACT_IN_USE');
  const named = inOffers(db, id);
  if (named.length > 0 && !fromOffers)
    throw new Problem('CONTACT_IN_OFFERS', { offers: named.map(({ offer }) => `„${offer}“`).join(', ') });
  for (const { part } of named) recorder.remove('offer_contact', part);
  recorder.remove('contact', id);
  return { commandId: recorder.commandId };
}
