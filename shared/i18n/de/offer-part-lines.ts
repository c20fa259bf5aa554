import type { OfferContact, OfferFunding, OfferLocation, OfferTime } from '../../contract/offer-details.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { formatQuantity } from '../../domain/quantity.ts';
import { offerPartTexts as t } from './offer-parts.ts';
import { weeklyRuleText } from './weekly.ts';

const line = (...texts: (string | null | undefined)[]): string => texts.filter(Boolean).join(', ');

/** A part of an offer in words: what it is called, and what is said of it. The same on the screen, in print and in a cell. */
export type PartWords = readonly [name: string, detail: string];
/** Both in one line. */
export const partLine = (words: PartWords): string => line(...words);

/** The same where several stand in one cell: a semicolon ends an entry, so none stands inside one. */
export const cellLine = (words: PartWords): string => partLine(words).replaceAll(/\s*[;\n]\s*/g, ', ');
/** All entries of a part in one cell, each on its line; `offer-part-reading.ts` reads it back. */
export const partCell = (entries: readonly PartWords[]): string | null => entries.map(cellLine).join('\n') || null;

export function locationWords(row: Omit<OfferLocation, 'id'>, nameOfPlace: (ags: string) => string): PartWords {
  const street = [row.street, row.houseNumber].filter(Boolean).join(' ');
  const city = [row.postalCode, row.city].filter(Boolean).join(' ');
  const place = row.ags && nameOfPlace(row.ags);
  const address = line(street, city, place === row.city ? null : place);
  return row.name ? [row.name, address] : [address, ''];
}

type Person = Pick<OfferContact, 'role' | 'phone' | 'email'> & { name: string | null };
export const contactWords = ({ name, role, phone, email }: Person): PartWords => [line(name, role), line(phone, email)];

export const fundingWords = ({ funding, annualAmount, fundedUntil }: Omit<OfferFunding, 'id'>): PartWords => [
  funding,
  line(
    annualAmount && t.fundings.perYear(formatQuantity(annualAmount)),
    fundedUntil ? t.fundings.until(formatPartialDate(fundedUntil)) : t.fundings.openEnd,
  ),
];

export const timeWords = (row: Omit<OfferTime, 'id'>): PartWords => [
  weeklyRuleText(row),
  line(
    row.validFrom && t.times.from(formatPartialDate(row.validFrom)),
    row.validTo && t.times.to(formatPartialDate(row.validTo)),
  ),
];
