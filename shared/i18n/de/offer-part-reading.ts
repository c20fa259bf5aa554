import type { OfferContact, OfferFunding, OfferLocation, OfferTime } from '../../contract/offer-details.ts';
import { parseEmail, parsePhone } from '../../domain/contact-text.ts';
import type { PartField } from '../../domain/offer-fields.ts';
import { openDate, parsePartialDate } from '../../domain/partial-date.ts';
import { parseQuantity } from '../../domain/quantity.ts';
import { weeklyRulesIn } from '../../domain/weekly-rule.ts';
import { offerPartTexts } from './offer-parts.ts';

/** The rows of an offer by part. */
export interface PartRows {
  furtherLocations: OfferLocation;
  weekTimes: OfferTime;
  furtherFundings: OfferFunding;
  furtherContacts: OfferContact;
}
/** What one line of a cell says. */
export type PartEntry<F extends PartField> = Omit<PartRows[F], 'id'>;
type Places = readonly { ags: string; name: string }[];

const segmentsOf = (line: string): string[] =>
  line
    .split(/,\s+/)
    .map((segment) => segment.trim())
    .filter(Boolean);
const joined = (segments: readonly string[]): string | null => segments.join(', ') || null;

/** Takes the last segment that a reading understands, and leaves the others. */
function take<T>(segments: string[], read: (segment: string) => T | null): T | null {
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const found = read(segments[at]!);
    if (found === null) continue;
    segments.splice(at, 1);
    return found;
  }
  return null;
}

function dateIn(text: string, meaning: 'start' | 'end'): string | null {
  const parsed = parsePartialDate(text, { meaning });
  return parsed.ok && !parsed.to ? parsed.value : null;
}

const codeAndTown = /^(?:D ?- ?)?(\d{5})(?:\s+(\p{L}.*))?$/u;
const streetAndNumber =
  /^(?!(?:Raum|Zimmer|Haus|Halle|Gebäude|Etage|Block) \d)(\p{L}.*?)\s+(\d+\s?\p{L}?(?:\s?[-–/]\s?\d+\s?\p{L}?)?)$/u;

/** "Familienzentrum, Schulstr. 4, 41460 Neuss": what is no address is the name. */
function readLocation(line: string, places: Places): PartEntry<'furtherLocations'>[] {
  const segments = segmentsOf(line);
  const town = take(segments, (segment) => codeAndTown.exec(segment));
  const placeOf = (text: string) => places.find(({ name }) => name.toLowerCase() === text.toLowerCase()) ?? null;
  const city = town?.[2] ?? null;
  const place = take(segments, placeOf) ?? (city === null ? null : placeOf(city));
  const street = take(segments, (segment) => streetAndNumber.exec(segment));
  // a street without a number stands before its town, behind a name
  const bare = !street && town && segments.length > 1 ? (segments.pop() ?? null) : null;
  return [
    {
      name: joined(segments),
      street: street?.[1] ?? bare,
      houseNumber: street?.[2] ?? null,
      postalCode: town?.[1] ?? null,
      city,
      ags: place?.ags ?? null,
    },
  ];
}

/** "Frau Demir, Leitung, 02131 2233, demir@example.org": the name comes first, what is no address is the function. */
function readContact(line: string): PartEntry<'furtherContacts'>[] | null {
  const [name = '', ...segments] = segmentsOf(line);
  if (!/\p{L}/u.test(name) || name.includes('@')) return null;
  const email = take(segments, (segment) => (segment.includes('@') ? parseEmail(segment) : null));
  if (email?.ok === false) return null;
  const phone = take(segments, (segment) => {
    const parsed = parsePhone(segment);
    return parsed.ok ? parsed.value : null;
  });
  return [{ name, role: joined(segments), phone, email: email?.value ?? null, publish: false }];
}

const perYear = /^(.*?\d.*?)\s*(?:€|EUR|Euro)?\s+(?:im|pro|je)\s+Jahr$/i;
const securedUntil = /^(?:gesichert\s+)?bis\s+(.+)$/i;

/** "Landesmittel KI, 18.000 im Jahr, gesichert bis 12/2027". */
function readFunding(line: string): PartEntry<'furtherFundings'>[] | null {
  const segments = segmentsOf(line.replace(offerPartTexts.fundings.openEnd, ''));
  const amount = take(segments, (segment) => perYear.exec(segment));
  const until = take(segments, (segment) => securedUntil.exec(segment));
  const quantity = amount?.[1] === undefined ? null : parseQuantity(amount[1]);
  const fundedUntil = until?.[1] === undefined ? null : dateIn(until[1], 'end');
  const funding = joined(segments);
  if (funding === null || quantity?.ok === false || (until && fundedUntil === null)) return null;
  return [
    { funding, annualAmount: quantity?.value ?? null, fundedUntil: fundedUntil === openDate ? null : fundedUntil },
  ];
}

const validFrom = /^(?:gilt )?ab (?!\d{1,2}(?::\d{2})? Uhr)(.+)$/i;
const validTo = /^(?:gilt )?bis (?!\d{1,2}(?::\d{2})? Uhr)(.+)$/i;

/** "Mo, Do 15–17 Uhr, alle zwei Wochen, ab 01.02.2026": only where every word is understood. */
function readTimes(line: string): PartEntry<'weekTimes'>[] | null {
  const segments = segmentsOf(line);
  const bound = (pattern: RegExp, meaning: 'start' | 'end'): string | null =>
    take(segments, (segment) => dateIn(pattern.exec(segment)?.[1] ?? '', meaning));
  const [from, to] = [bound(validFrom, 'start'), bound(validTo, 'end')];
  const rules = weeklyRulesIn(segments.join(', '));
  return rules.length === 0 ? null : rules.map((rule) => ({ ...rule, validFrom: from, validTo: to }));
}

/** What a line says; null where it cannot be read. */
export const partReaders: {
  [F in PartField]: (line: string, places: Places) => PartEntry<F>[] | null;
} = {
  furtherLocations: readLocation,
  weekTimes: readTimes,
  furtherFundings: readFunding,
  furtherContacts: readContact,
};

/** The entries of a cell: one on each line, or with semicolons between them. */
export const entriesIn = (text: string): string[] =>
  text
    .split(/[\n;]/)
    .map((line) => line.replace(/^[-–•*]\s+/, '').trim())
    .filter(Boolean);

/** How an entry is written, for the one who wrote something else. */
export const partForms: Record<PartField, string> = {
  furtherLocations: '„Familienzentrum, Schulstr. 4, 41460 Neuss“',
  weekTimes: '„Mo, Do 15–17 Uhr“ oder „jeden ersten Mittwoch im Monat, ab 18 Uhr“',
  furtherFundings: '„Landesmittel, 18.000 im Jahr, gesichert bis 12/2027“',
  furtherContacts: '„Frau Beispiel, Leitung, 02131 2233, name@example.org“',
};
