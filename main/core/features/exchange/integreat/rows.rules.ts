import { weekdays, weekTimesOf, type WeekTimes } from '../../../../../shared/domain/week-times.ts';
import { exchangeTexts as t } from '../../../../../shared/i18n/de/exchange.ts';
import { contactOf } from '../contacts.rules.ts';
import { textOf, type Exported, type ExportedOffer } from '../exported.ts';
import { fullAddress } from '../hsds/places.rules.ts';
import { hasEnded, mailAddress, webAddress } from '../values.rules.ts';
import { integreatColumns, integreatDays, type IntegreatRow } from './columns.ts';

const reasons = t.leftOut;

/** Why an offer cannot be a place in Integreat; null where it can. */
export function refusal(exported: Exported, offer: ExportedOffer): string | null {
  if (textOf(offer, 'name') === null) return reasons.noName;
  if (hasEnded(offer, exported.today)) return reasons.ended;
  return fullAddress(exported, offer) === null ? reasons.noAddress : null;
}

/** One opening time per day is all the format knows; null where a day has two. */
export function openingTimes(offer: ExportedOffer): WeekTimes[] | null {
  const times = weekTimesOf(textOf(offer, 'schedule'), textOf(offer, 'recurrence'));
  const days = times?.flatMap((one) => one.days) ?? [];
  return new Set(days).size === days.length ? times : null;
}

function dayCells(times: readonly WeekTimes[] | null): IntegreatRow {
  const cells: IntegreatRow = {};
  for (const [at, day] of integreatDays.entries()) {
    const found = times?.find(({ days }) => days.includes(weekdays[at] as (typeof weekdays)[number]));
    if (found) Object.assign(cells, { [`${day}_start`]: found.from, [`${day}_end`]: found.to });
    else if (times) cells[`${day}_closed`] = 'true';
  }
  return cells;
}

const truth = (value: unknown): string => (value === true ? 'true' : value === false ? 'false' : '');

/** A place; the address has all its parts (see `refusal`). */
export function integreatRow(exported: Exported, offer: ExportedOffer): IntegreatRow {
  const address = fullAddress(exported, offer);
  const contact = contactOf(offer, exported.contacts);
  return {
    name: textOf(offer, 'name') ?? '',
    street_address: address?.line ?? '',
    postal_code: address?.postalCode ?? '',
    city: address?.city ?? '',
    country: 'Deutschland',
    ...(offer.point && { longitude: String(offer.point.lon), latitude: String(offer.point.lat) }),
    location_on_map: 'true',
    temporarily_closed: 'false',
    category: 'other',
    website: webAddress(textOf(offer, 'website')) ?? '',
    email: mailAddress(contact?.email ?? null) ?? '',
    phone_number: contact?.phone ?? '',
    barrier_free: truth(offer.values.accessible),
    ...dayCells(openingTimes(offer)),
  };
}

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const isTruth = (text: string | undefined): boolean => text === undefined || ['', 'true', 'false'].includes(text);

function dayFault(row: IntegreatRow, day: string): string | null {
  const [start, end] = [row[`${day}_start`], row[`${day}_end`]];
  if ((start === undefined) !== (end === undefined)) return `${day}: one time`;
  if (start !== undefined && end !== undefined && !(clock.test(start) && clock.test(end) && start < end))
    return `${day}: times`;
  return ['all_day', 'closed', 'appointment_only'].every((part) => isTruth(row[`${day}_${part}`]))
    ? null
    : `${day}: true or false`;
}

/** What Integreat's command would stop at; it ends at the first such row, so nothing may be left. */
export function integreatFaults(row: IntegreatRow): string[] {
  const faults = [
    ...['name', 'street_address', 'city', 'country', 'category'].map((column) =>
      row[column] ? null : `${column}: empty`,
    ),
    /^\d{5}$/.test(row['postal_code'] ?? '') ? null : 'postal_code',
    ...['location_on_map', 'temporarily_closed', 'barrier_free'].map((column) =>
      isTruth(row[column]) ? null : `${column}: true or false`,
    ),
    row['website'] && !URL.canParse(row['website']) ? 'website' : null,
    row['email'] && mailAddress(row['email']) === null ? 'email' : null,
    ...integreatDays.map((day) => dayFault(row, day)),
    ...Object.keys(row).map((column) => (integreatColumns.includes(column) ? null : `${column}: unknown`)),
  ];
  return faults.filter((fault) => fault !== null);
}
