import type { ContactChoice } from '../../../../shared/contract/exchange.ts';
import type { OfferField } from '../../../../shared/domain/offer-fields.ts';
import { exchangeTexts as t } from '../../../../shared/i18n/de/exchange.ts';
import { leftOut, textOf, type ExportedOffer, type LeftOut } from './exported.ts';

/** Who can be asked about an offer; personal data. */
export const contactFields = ['contactName', 'contactRole', 'phone', 'email'] as const satisfies OfferField[];
export type OfferContact = Record<(typeof contactFields)[number], string | null>;

const mayLeave = (offer: ExportedOffer, choice: ContactChoice): boolean =>
  choice === 'all' || (choice === 'published' && offer.values.publishContact === true);
const hasContact = (offer: ExportedOffer): boolean => contactFields.some((field) => textOf(offer, field) !== null);

/** The contact of an offer where it may leave the house; null where not, or where there is none. */
export function contactOf(offer: ExportedOffer, choice: ContactChoice): OfferContact | null {
  if (!mayLeave(offer, choice) || !hasContact(offer)) return null;
  const [contactName, contactRole, phone, email] = contactFields.map((field) => textOf(offer, field));
  return { contactName, contactRole, phone, email } as OfferContact;
}

/** Whose contacts stay here, and why. */
export function contactsLeftOut(offers: readonly ExportedOffer[], choice: ContactChoice): LeftOut[] {
  const kept = offers.filter((offer) => hasContact(offer) && !mayLeave(offer, choice));
  const reason = choice === 'none' ? t.leftOut.contactsNotAsked : t.leftOut.contactsNotAgreed;
  return leftOut(
    reason,
    kept.map((offer) => textOf(offer, 'name') ?? ''),
  );
}
