import type { ContactChoice } from '../../../../shared/contract/exchange.ts';
import type { OfferField } from '../../../../shared/domain/offer-fields.ts';
import { exchangeTexts as t } from '../../../../shared/i18n/de/exchange.ts';
import { leftOut, textOf, type ExportedOffer, type LeftOut } from './exported.ts';

/** Who can be asked about an offer; personal data. */
export const contactFields = ['contactName', 'contactRole', 'phone', 'email'] as const satisfies OfferField[];
export type OfferContact = Record<(typeof contactFields)[number], string | null>;

const mayLeave = (publish: boolean, choice: ContactChoice): boolean =>
  choice === 'all' || (choice === 'published' && publish);
const firstOf = (offer: ExportedOffer): OfferContact | null =>
  contactFields.some((field) => textOf(offer, field) !== null)
    ? (Object.fromEntries(contactFields.map((field) => [field, textOf(offer, field)])) as OfferContact)
    : null;

/** The contact of a return where it may leave the house; null where not, or where there is none. */
export const contactOf = (offer: ExportedOffer, choice: ContactChoice): OfferContact | null =>
  mayLeave(offer.values.publishContact === true, choice) ? firstOf(offer) : null;

export interface Person {
  /** Of a further contact; null for the one of a return. */
  id: string | null;
  name: string | null;
  role: string | null;
  phone: string | null;
  email: string | null;
}
/** Everybody who may leave the house, the contact of a return first. */
export function peopleOf(offer: ExportedOffer, choice: ContactChoice): Person[] {
  const first = contactOf(offer, choice);
  return [
    ...(first
      ? [{ id: null, name: first.contactName, role: first.contactRole, phone: first.phone, email: first.email }]
      : []),
    ...offer.parts.contacts.filter(({ publish }) => mayLeave(publish, choice)),
  ];
}

/** Whose contacts stay here, and why. */
export function contactsLeftOut(offers: readonly ExportedOffer[], choice: ContactChoice): LeftOut[] {
  const kept = offers.filter(
    (offer) => peopleOf(offer, choice).length < offer.parts.contacts.length + (firstOf(offer) === null ? 0 : 1),
  );
  const reason = choice === 'none' ? t.leftOut.contactsNotAsked : t.leftOut.contactsNotAgreed;
  return leftOut(
    reason,
    kept.map((offer) => textOf(offer, 'name') ?? ''),
  );
}
