import { importFieldKinds } from '../../../../shared/domain/import-fields.ts';
import type { Dictionary, Entry } from './dictionary.ts';
import { stem } from './words.ts';

const stems = (words: string): Set<string> => new Set(words.split(' ').map(stem));

/** Words beside a known phrase that do not change its meaning. */
const harmless = stems(
  'ja nein euro eur € tt mm jj jjjj yyyy text datum aktuell aktuelle genau genaue konkret konkrete weiter weitere sonstig sonstige eigen eigene angebot angebotes projekt massnahme integrationsangebot kurs veranstaltung vollstaendig vollstaendige offiziell offizielle nr name dienstlich dienstliche geschaeftlich geschaeftliche zustaendig zustaendige zeichen wichtig wichtigste primaer primaere haupt hauptsaechlich beteiligt beteiligte jaehrlich ort',
);
/** Words that make a header of people or money another figure than the field's. */
const changing = stems(
  'maennlich maenner divers vorjahr vorjahre plan geplant geplante soll nicht kein keine ohne prozent anteil quote entwicklung veraenderung davon darunter alt alte vorherig mindestens min pruefung verantwortlich frueher letzte geaendert erfasst kinder jugendliche migranten groesse status stand planung u3 ue3 ue6 auswertung bewertung',
);
const counting = stems('anzahl zahl summe anz jahr gesamt insgesamt ges % durchschnitt monat woche');
/** Words with a meaning of their own: never taken for a misspelt header word ("interne" is no "Internet"). */
const ordinary = stems(
  'intern interne kasten haus raum tag teil zeit wohnung leiter mittelalter statt staette gebaeude',
);
export const isOrdinaryWord = (root: string): boolean =>
  ordinary.has(root) || harmless.has(root) || changing.has(root) || counting.has(root);

/** Endings of nouns: "Abstimmung Kommune" is about the Abstimmung, "weitere Partner" about the partners. */
const noun = /(ung|heit|keit|schaft|ion|taet|anz|enz|ment|tum|ling|nis)$/;
/** "Nr.", "ID": a number of what stands beside it; the number of an invoice numbers neither rows nor offers. */
const numbers = new Set(['rowNumber', 'externalId']);
/** Fields whose header wins over its owner: "E-Mail Träger" is an e-mail address. */
const typed = new Set(['email', 'phone', 'website', 'postalCode', 'street', 'houseNumber', 'other']);

function isQuantity(target: string): boolean {
  return (
    target in importFieldKinds &&
    ['quantity', 'partialDate'].includes(importFieldKinds[target as keyof typeof importFieldKinds])
  );
}

function factorOf(extra: string, entry: Entry, isHead: boolean, dictionary: Dictionary): number {
  if (/^\d+$/.test(extra)) return 0.98;
  if (changing.has(extra)) return 0.3;
  if (counting.has(extra)) return isQuantity(entry.target) ? 0.96 : 0.4;
  if (harmless.has(extra)) return 0.96;
  if (numbers.has(entry.target) && entry.weight < 0.9) return 0.4;
  if (ordinary.has(extra)) return 0.6;
  if (typed.has(entry.target)) return 0.9;
  const owner = dictionary.byKey.get(extra)?.some(({ target, weight }) => target !== entry.target && weight > 0.9);
  if (owner) return 0.45;
  if (!isHead) return 0.5;
  return entry.weight > 0.9 ? 0.78 : 0.65;
}

/** Within one noun: "TN-Gebühr" is a Gebühr, "Telefonnummer" a telephone, "Kontonummer" neither row number nor Kennung. */
function partFactor(extra: string, last: string, entry: Entry, dictionary: Dictionary): number {
  const isThing = entry.stems.includes(last);
  if (isThing) return numbers.has(entry.target) || changing.has(extra) ? 0.4 : 0.78;
  const isNumbered = dictionary.byKey.get(last)?.some(({ target }) => numbers.has(target)) ?? false;
  return typed.has(entry.target) && isNumbered ? 0.9 : 0.4;
}

/**
 * How much of a phrase's weight remains when the header says more than the phrase.
 * @param words the header's words in order; @param entry a phrase all of whose words are among them; @param isOneNoun the header is one
 * compound or hyphenated noun, whose last part is the thing
 */
export function extraWordsFactor(
  words: readonly string[],
  entry: Entry,
  dictionary: Dictionary,
  isOneNoun: boolean,
): number {
  const own = new Set(entry.stems);
  const extras = words.filter((word) => !own.has(word));
  const head = words[0];
  const last = words.at(-1);
  const isDescribed =
    words.length === 2 &&
    head !== undefined &&
    last !== undefined &&
    own.has(last) &&
    !dictionary.stems.has(head) &&
    !noun.test(head);
  if (isOneNoun && last !== undefined) {
    return extras.reduce((factor, extra) => factor * partFactor(extra, last, entry, dictionary), 1);
  }
  const isHead = isDescribed || (head !== undefined && own.has(head));
  return extras.reduce((factor, extra) => factor * factorOf(extra, entry, isHead, dictionary), 1);
}
