import { privacyTexts } from '../../../../shared/i18n/de/privacy.ts';
import type { ReadDb } from '../../database/statement.ts';
import { otherContacts, withdrawnContacts } from './persons.repository.ts';
import { changeStored } from './stored-text.rules.ts';
import { replaceIn, spansIn, spellingsOf } from './words.rules.ts';
import { spellingsOfName } from './spellings.rules.ts';

/** People who took their consent back, as everything that leaves the house asks for them. */
export interface Withheld {
  /** Whether a text names one of them. */
  isNamedIn(text: string): boolean;
  /** The same value with a mark in place of their names, addresses and numbers. */
  hide<T>(value: T): T;
  /** The same offer without its contact where that is one of them. */
  withoutContact<T extends OfferWithContact>(offer: T): T;
  /** The same recipient, written to as an office, where its contact is one of them. */
  asOffice<T extends { contact: string; email: string }>(recipient: T): T;
}
interface OfferWithContact {
  values: Readonly<Record<string, unknown>>;
}
const ofContact = { contactName: null, contactRole: null, phone: null, email: null, publishContact: null };
const nobody: Withheld = {
  isNamedIn: () => false,
  hide: (value) => value,
  withoutContact: (offer) => offer,
  asOffice: (recipient) => recipient,
};

/**
 * The one place that keeps a withdrawn contact from every export and document, whichever record or free text names it.
 * Ask for it when a file is made, never earlier: it holds from the moment the consent is withdrawn.
 */
export function withheld(db: ReadDb): Withheld {
  const people = withdrawnContacts(db);
  if (people.length === 0) return nobody;
  // the number of an office belongs to its other people as well
  const shared = spellingsOf(otherContacts(db).flatMap(({ phone, email }) => [phone ?? '', email ?? '']));
  const texts = people.flatMap(({ name, phone, email }) => [
    ...spellingsOfName(name).flatMap(({ text, isCertain }) => (isCertain ? [text] : [])),
    ...[phone, email].flatMap((text) => (text && spansIn(text, shared).length === 0 ? [text] : [])),
  ]);
  const known = spellingsOf(texts);
  const change = (text: string): string => replaceIn(text, spansIn(text, known), privacyTexts.withheldMark);
  const isNamedIn = (text: string): boolean => spansIn(text, known).length > 0;
  const isAskedOf = ({ values }: OfferWithContact): boolean =>
    Object.keys(ofContact).some((field) => typeof values[field] === 'string' && isNamedIn(values[field]));
  return {
    isNamedIn,
    withoutContact: (offer) => (isAskedOf(offer) ? { ...offer, values: { ...offer.values, ...ofContact } } : offer),
    asOffice: (recipient) =>
      isNamedIn(`${recipient.contact}\n${recipient.email}`) ? { ...recipient, contact: '', email: '' } : recipient,
    hide: <T>(value: T): T => JSON.parse(changeStored(JSON.stringify(value), change)) as T,
  };
}
