import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type {
  OfferContact,
  OfferFunding,
  OfferLocation,
  OfferTime,
} from '../../../../shared/contract/offer-details.ts';
import { isPartialDate } from '../../../../shared/domain/partial-date.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { quantityPartsOf } from '../../../../shared/domain/quantity.ts';
import { weeklyRulesOf } from '../../../../shared/domain/weekly-rule.ts';
import type { Row } from '../../database/entities.ts';
import type { Recorder } from '../../database/recorder.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { lastConfirmed } from './confirmations.ts';
import * as repository from './offer-parts.repository.ts';
import { findOffer, type StoredOffer } from './offer.repository.ts';

/** Weekly rules in the offer's own words, where every word is understood and nothing is entered yet. */
function proposalFor(offer: StoredOffer, entered: number): OutputOf<'offers.details'>['proposed'] {
  const told = [offer.values.schedule, offer.values.recurrence].map((text) => (typeof text === 'string' ? text : null));
  const [schedule = null, recurrence = null] = told;
  const from = told.filter((text) => text !== null).join(' ');
  const rules = entered > 0 ? [] : weeklyRulesOf(schedule, recurrence);
  return { times: rules.map((rule) => ({ ...rule, id: null, validFrom: null, validTo: null })), from };
}

/** What an offer has beyond one location, contact and source. Throws OFFER_NOT_FOUND. */
export function offerDetails({ db, clock }: ReadContext, { id }: { id: string }): OutputOf<'offers.details'> {
  const offer = findOffer(db, id);
  if (!offer) throw new Problem('OFFER_NOT_FOUND');
  const parts = repository.partsOfOffer(db, id);
  return {
    ...parts,
    contacts: parts.contacts.map(({ contactId: _contact, ...row }) => row),
    proposed: proposalFor(offer, parts.times.length),
    confirmed: lastConfirmed(db, id, clock.today()),
  };
}

const filled = (text: string | null): string | null => text?.trim() || null;

function checkParts({ fundings = [], times = [] }: Omit<InputOf<'offers.saveParts'>, 'id'>): void {
  const dates = [
    ...fundings.map(({ fundedUntil }) => fundedUntil),
    ...times.flatMap(({ validFrom, validTo }) => [validFrom, validTo]),
  ];
  const isBad =
    dates.some((date) => date !== null && !isPartialDate(date)) ||
    fundings.some(({ annualAmount }) => annualAmount !== null && !quantityPartsOf(annualAmount)) ||
    times.some(
      ({ start, end, interval, week }) =>
        (end !== null && end <= start) || (interval === 'monthly') !== (week !== null),
    );
  if (isBad) throw new Problem('OFFER_PART_INVALID');
}

interface PartRow {
  id: string | null;
  row: Row;
}
type ListedPart = (typeof repository.listedParts)[number];

/** Rows of one part as they are to be: kept ones are changed, new ones created, the others go. */
function writePart(
  { db, recorder }: WriteContext,
  offerId: string,
  entity: ListedPart,
  list: readonly PartRow[],
): void {
  const before = new Set(repository.idsOfPart(db, entity, offerId));
  for (const [position, { id, row }] of list.entries()) {
    if (id !== null && before.delete(id)) recorder.update(entity, id, { ...row, position });
    else recorder.create(entity, { id: newId(), offer_id: offerId, position, ...row });
  }
  for (const gone of before) recorder.remove(entity, gone);
}

/** The person behind a contact of an offer: the known one is changed, a new one joins the actors. */
function contactFor(
  context: WriteContext,
  offer: StoredOffer,
  contact: OfferContact,
  known: string | undefined,
): string {
  const { db, recorder } = context;
  const name = contact.name.trim();
  const said = {
    name,
    role: filled(contact.role),
    phone: filled(contact.phone),
    email: filled(contact.email),
    publish: contact.publish ? 1 : 0,
  };
  if (known !== undefined) {
    recorder.update('contact', known, said);
    return known;
  }
  const namesake = repository.contactOfName(db, name, offer.providerId);
  if (namesake !== undefined) {
    // a person already known loses nothing by being named again
    recorder.update('contact', namesake, Object.fromEntries(Object.entries(said).filter(([, value]) => value)));
    return namesake;
  }
  const fresh = newId();
  recorder.create('contact', {
    id: fresh,
    organization_id: offer.providerId,
    source: String(offer.values.name),
    ...said,
  });
  return fresh;
}

const locationRow = ({ name, street, houseNumber, postalCode, city, ags }: OfferLocation): Row => ({
  name: filled(name),
  street: filled(street),
  house_number: filled(houseNumber),
  postal_code: filled(postalCode),
  city: filled(city),
  ags,
});
const fundingRow = ({ funding, annualAmount, fundedUntil }: OfferFunding): Row => ({
  funding: funding.trim(),
  annual_amount: annualAmount,
  funded_until: fundedUntil,
});
const timeRow = ({ weekdays, start, end, interval, week, validFrom, validTo }: OfferTime): Row => ({
  weekdays: JSON.stringify(weekdays),
  start_time: start,
  end_time: end,
  interval,
  week,
  valid_from: validFrom,
  valid_to: validTo,
});
const rows = <T extends { id: string | null }>(list: readonly T[], row: (one: T) => Row): PartRow[] =>
  list.map((one) => ({ id: one.id, row: row(one) }));

/** Throws OFFER_NOT_FOUND, OFFER_PART_INVALID. */
export function saveParts(context: WriteContext, { id: offerId, ...parts }: InputOf<'offers.saveParts'>) {
  const { db, recorder } = context;
  const offer = findOffer(db, offerId);
  if (!offer) throw new Problem('OFFER_NOT_FOUND');
  checkParts(parts);
  const { locations, contacts, fundings, times } = parts;
  const write = (entity: ListedPart, list: PartRow[]): void => writePart(context, offerId, entity, list);
  if (locations) write('offer_location', rows(locations, locationRow));
  if (fundings) write('offer_funding', rows(fundings, fundingRow));
  if (times) write('offer_time', rows(times, timeRow));
  if (contacts) {
    const known = new Map(repository.partsOfOffer(db, offerId).contacts.map((row) => [row.id, row.contactId]));
    const person = (row: OfferContact): Row => ({
      contact_id: contactFor(context, offer, row, known.get(row.id ?? '')),
    });
    write('offer_contact', rows(contacts, person));
  }
  return { commandId: recorder.commandId };
}

/** Takes the rows of all parts with their offer. */
export function removeParts(db: ReadDb, recorder: Recorder, offerId: string): void {
  for (const part of repository.listedParts) {
    for (const id of repository.idsOfPart(db, part, offerId)) recorder.remove(part, id);
  }
}
