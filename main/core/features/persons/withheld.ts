import { privacyTexts } from '../../../../shared/i18n/de/privacy.ts';
import type { ReadDb } from '../../database/statement.ts';
import { withdrawnContacts } from './persons.repository.ts';
import { changeStored } from './stored-text.rules.ts';
import { replaceIn, spansIn, spellingKey, spellingsOf } from './words.rules.ts';
import { spellingsOfName } from './spellings.rules.ts';

/** People who took their consent back, as everything that leaves the house asks for them. */
export interface Withheld {
  /** Whether a text names one of them. */
  isNamedIn(text: string): boolean;
  /** The same value with a mark in place of their names, addresses and numbers. */
  hide<T>(value: T): T;
}
const nobody: Withheld = { isNamedIn: () => false, hide: (value) => value };

/**
 * The one place that keeps a withdrawn contact from every export and document, whichever record or free text names it.
 * Ask for it when a file is made, never earlier: it holds from the moment the consent is withdrawn.
 */
export function withheld(db: ReadDb): Withheld {
  const people = withdrawnContacts(db);
  if (people.length === 0) return nobody;
  const texts = people.flatMap(({ name, phone, email }) => [
    ...spellingsOfName(name).flatMap(({ text, isCertain }) => (isCertain ? [text] : [])),
    ...[phone, email].flatMap((text) => (text && spellingKey(text) !== null ? [text] : [])),
  ]);
  const known = spellingsOf(texts);
  const change = (text: string): string => replaceIn(text, spansIn(text, known), privacyTexts.withheldMark);
  return {
    isNamedIn: (text) => spansIn(text, known).length > 0,
    hide: <T>(value: T): T => JSON.parse(changeStored(JSON.stringify(value), change)) as T,
  };
}
