import type {
  OfferContact,
  OfferFunding,
  OfferLocation,
  OfferTime,
} from '../../../../shared/contract/offer-details.ts';
import { offerParts } from '../../database/entities.ts';
import { idsOfOffer } from '../../database/merged-offers.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

type Stored<T> = Omit<T, 'id'> & { id: string; offerId: string };
/** For many offers at once: a JSON list of their ids. */
const ofMany = <T>(columns: string, part: string, more = '') =>
  statement<Stored<T>, [string]>(
    `SELECT part.id, part.offer_id AS offerId, ${columns} FROM json_each(?) AS list
     JOIN ${part} AS part ON part.offer_id = list.value ${more} ORDER BY part.offer_id, part.position`,
  );
const locations = ofMany<OfferLocation>(
  'name, street, house_number AS houseNumber, postal_code AS postalCode, city, ags',
  'offer_location',
);
export type StoredContact = OfferContact & { id: string; contactId: string };
const contacts = ofMany<Omit<OfferContact, 'publish'> & { publish: number; contactId: string }>(
  'contact_id AS contactId, name, role, phone, email, publish',
  'offer_contact',
  'JOIN contact ON contact.id = contact_id',
);
const fundings = ofMany<OfferFunding>(
  'funding, annual_amount AS annualAmount, funded_until AS fundedUntil',
  'offer_funding',
);
const times = ofMany<Omit<OfferTime, 'weekdays'> & { weekdays: string }>(
  'weekdays, start_time AS start, end_time AS "end", interval, week, valid_from AS validFrom, valid_to AS validTo',
  'offer_time',
);
const contactNamed = statement<{ id: string }, [string, string | null]>(
  'SELECT id FROM contact WHERE name = ? AND organization_id IS ? ORDER BY id LIMIT 1',
);

/** The parts that are lists of rows; `told` is one row by another key. */
type ListedPart = Exclude<(typeof offerParts)[number], 'told'>;
const ids = Object.fromEntries(
  offerParts
    .filter((part) => part !== 'told')
    .map((part) => [part, statement<{ id: string }, [string]>(`SELECT id FROM ${part} WHERE offer_id = ?`)]),
) as Record<ListedPart, ReturnType<typeof statement<{ id: string }, [string]>>>;
export const listedParts = Object.keys(ids) as ListedPart[];

const lastReturn = statement<{ day: string; fileName: string; person: string }, [string]>(
  `SELECT coalesce(json_extract(decisions, '$.asOf'), at) AS day, file_name AS fileName, person FROM import_row
     JOIN import_batch ON import_batch.id = import_row.import_id JOIN survey ON survey.id = survey_id
     LEFT JOIN import_decisions ON import_decisions.import_id = import_batch.id
   WHERE offer_id IN ${idsOfOffer()} AND undone_at IS NULL ORDER BY survey.year DESC, at DESC LIMIT 1`,
);
const lastConfirmation = statement<{ day: string; person: string }, [string]>(
  'SELECT day, person FROM offer_confirmation WHERE offer_id = ? ORDER BY day DESC, id DESC LIMIT 1',
);

/** What an offer has beside the one place, person, source and time of a return. */
export interface OfferParts {
  locations: (OfferLocation & { id: string })[];
  contacts: StoredContact[];
  fundings: OfferFunding[];
  times: OfferTime[];
}
export const noParts = (): OfferParts => ({ locations: [], contacts: [], fundings: [], times: [] });

/** The parts of these offers by offer; one statement for each part. */
export function partsOf(db: ReadDb, ids: readonly string[]): ReadonlyMap<string, OfferParts> {
  const list = JSON.stringify(ids);
  const found = new Map(ids.map((id) => [id, noParts()]));
  for (const { offerId, ...row } of db.all(locations, list)) found.get(offerId)?.locations.push(row);
  for (const { offerId, publish, ...row } of db.all(contacts, list))
    found.get(offerId)?.contacts.push({ ...row, publish: publish === 1 });
  for (const { offerId, ...row } of db.all(fundings, list)) found.get(offerId)?.fundings.push(row);
  for (const { offerId, weekdays, ...row } of db.all(times, list))
    found.get(offerId)?.times.push({ ...row, weekdays: JSON.parse(weekdays) as number[] });
  return found;
}
export const partsOfOffer = (db: ReadDb, offerId: string): OfferParts =>
  partsOf(db, [offerId]).get(offerId) ?? noParts();
export const idsOfPart = (db: ReadDb, part: ListedPart, offerId: string): string[] =>
  db.all(ids[part], offerId).map(({ id }) => id);
export const contactOfName = (db: ReadDb, name: string, organizationId: string | null): string | undefined =>
  db.get(contactNamed, name, organizationId)?.id;
export const lastReturnOf = (db: ReadDb, offerId: string) => db.get(lastReturn, offerId);
export const lastConfirmationOf = (db: ReadDb, offerId: string) => db.get(lastConfirmation, offerId);
