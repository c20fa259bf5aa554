import type { WeeklyRule } from '../../../../../shared/domain/weekly-rule.ts';
import { exchangeTexts as t } from '../../../../../shared/i18n/de/exchange.ts';
import { contactOf } from '../contacts.rules.ts';
import { textOf, type Exported, type ExportedOffer } from '../exported.ts';
import { fullAddress, spotsOf, type Spot, type Street } from '../hsds/places.rules.ts';
import { timeRules } from '../times.rules.ts';
import { hasEnded, mailAddress, webAddress } from '../values.rules.ts';
import { integreatColumns, integreatDays, type IntegreatRow } from './columns.ts';

const reasons = t.leftOut;

/** Why an offer cannot be a place in Integreat; null where it can. */
export function refusal(exported: Exported, offer: ExportedOffer): string | null {
  if (textOf(offer, 'name') === null) return reasons.noName;
  if (hasEnded(offer, exported.today)) return reasons.ended;
  return addressed(exported, offer).length === 0 ? reasons.noAddress : null;
}

/** The places of an offer that have an address with all its parts; places that are the same are one. */
function addressed(exported: Exported, offer: ExportedOffer): [Spot, Street, isFirst: boolean][] {
  const places = spotsOf(exported, offer).flatMap((spot, at): [Spot, Street, boolean][] => {
    const street = fullAddress(spot);
    return street === null ? [] : [[spot, street, at === 0]];
  });
  return [
    ...new Map(places.toReversed().map((place) => [Object.values(place[1]).join('\n'), place])).values(),
  ].toReversed();
}

/**
 * What the format can say of times: one opening time per day, every week. Null where a day has two, where weeks are left
 * out or the end is open; not said of further places, whose times nobody named.
 */
export function openingTimes(offer: ExportedOffer): WeeklyRule[] | null {
  const rules = timeRules(offer);
  const days = rules.flatMap(({ weekdays }) => weekdays);
  const isPlain = rules.every(({ interval, end }) => interval === 'weekly' && end !== null && end < '24:00');
  return rules.length > 0 && isPlain && new Set(days).size === days.length ? rules : null;
}

function dayCells(rules: readonly WeeklyRule[] | null): IntegreatRow {
  const cells: IntegreatRow = {};
  for (const [at, day] of integreatDays.entries()) {
    const found = rules?.find(({ weekdays }) => weekdays.includes(at + 1));
    if (found) Object.assign(cells, { [`${day}_start`]: found.start, [`${day}_end`]: found.end ?? '' });
    else if (rules) cells[`${day}_closed`] = 'true';
  }
  return cells;
}

const truth = (value: unknown): string => (value === true ? 'true' : value === false ? 'false' : '');

/** One row for each place with a full address; a further place bears its own name behind that of the offer. */
export const integreatRows = (exported: Exported, offer: ExportedOffer): IntegreatRow[] =>
  addressed(exported, offer).map(([spot, address, isFirst]) => {
    const contact = contactOf(offer, exported.contacts);
    const name = textOf(offer, 'name') ?? '';
    return {
      name: isFirst ? name : t.integreat.furtherPlace(name, spot.name ?? address.line),
      street_address: address.line,
      postal_code: address.postalCode,
      city: address.city,
      country: 'Deutschland',
      ...(spot.point && { longitude: String(spot.point.lon), latitude: String(spot.point.lat) }),
      // without coordinates Integreat would stop where its own search does not find the address
      location_on_map: spot.point ? 'true' : 'false',
      temporarily_closed: 'false',
      category: 'other',
      website: webAddress(textOf(offer, 'website')) ?? '',
      email: mailAddress(contact?.email ?? null) ?? '',
      phone_number: contact?.phone ?? '',
      barrier_free: isFirst ? truth(offer.values.accessible) : '',
      ...dayCells(isFirst ? openingTimes(offer) : null),
    };
  });

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const isTruth = (text: string | undefined): boolean => text === undefined || ['', 'true', 'false'].includes(text);

function dayFault(row: IntegreatRow, day: string): string | null {
  const [start, end] = [row[`${day}_start`], row[`${day}_end`]];
  if ((start === undefined) !== (end === undefined)) return `${day}: one time`;
  if (start !== undefined && end !== undefined && !(clock.test(start) && clock.test(end) && start < end))
    return `${day}: times`;
  if (start !== undefined && row[`${day}_closed`] === 'true') return `${day}: closed with times`;
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
    row['location_on_map'] === 'true' && !(row['longitude'] && row['latitude']) ? 'location_on_map: no point' : null,
    row['website'] && !URL.canParse(row['website']) ? 'website' : null,
    row['email'] && mailAddress(row['email']) === null ? 'email' : null,
    ...integreatDays.map((day) => dayFault(row, day)),
    ...Object.keys(row).map((column) => (integreatColumns.includes(column) ? null : `${column}: unknown`)),
  ];
  return faults.filter((fault) => fault !== null);
}
