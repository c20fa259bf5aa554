import type {
  OfferContact,
  OfferFunding,
  OfferLocation,
  OfferTime,
} from '../../../../shared/contract/offer-details.ts';
import { offerParts } from '../../database/entities.ts';
import { idsOfOffer } from '../../database/merged-offers.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

const locations = statement<OfferLocation, [string]>(
  `SELECT id, name, street, house_number AS houseNumber, postal_code AS postalCode, city, ags FROM offer_location
   WHERE offer_id = ? ORDER BY position`,
);
type StoredContact = Omit<OfferContact, 'publish'> & { publish: number; contactId: string };
const contacts = statement<StoredContact, [string]>(
  `SELECT offer_contact.id, contact_id AS contactId, name, role, phone, email, publish
   FROM offer_contact JOIN contact ON contact.id = contact_id WHERE offer_id = ? ORDER BY position`,
);
const fundings = statement<OfferFunding, [string]>(
  `SELECT id, funding, annual_amount AS annualAmount, funded_until AS fundedUntil FROM offer_funding
   WHERE offer_id = ? ORDER BY position`,
);
type StoredTime = Omit<OfferTime, 'weekdays'> & { weekdays: string };
const times = statement<StoredTime, [string]>(
  `SELECT id, weekdays, start_time AS start, end_time AS "end", interval, week, valid_from AS validFrom,
     valid_to AS validTo FROM offer_time WHERE offer_id = ? ORDER BY position`,
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

const lastReturn = statement<{ at: string; fileName: string; person: string }, [string]>(
  `SELECT at, file_name AS fileName, person FROM import_row JOIN import_batch ON import_batch.id = import_id
   WHERE offer_id IN ${idsOfOffer()} AND undone_at IS NULL ORDER BY at DESC LIMIT 1`,
);
const lastConfirmation = statement<{ day: string; person: string }, [string]>(
  'SELECT day, person FROM offer_confirmation WHERE offer_id = ? ORDER BY day DESC, id DESC LIMIT 1',
);

export const locationsOf = (db: ReadDb, offerId: string): OfferLocation[] => db.all(locations, offerId);
export const contactsOf = (db: ReadDb, offerId: string): StoredContact[] => db.all(contacts, offerId);
export const fundingsOf = (db: ReadDb, offerId: string): OfferFunding[] => db.all(fundings, offerId);
export const timesOf = (db: ReadDb, offerId: string): OfferTime[] =>
  db.all(times, offerId).map((row) => ({ ...row, weekdays: JSON.parse(row.weekdays) as number[] }));
export const idsOfPart = (db: ReadDb, part: ListedPart, offerId: string): string[] =>
  db.all(ids[part], offerId).map(({ id }) => id);
export const contactOfName = (db: ReadDb, name: string, organizationId: string | null): string | undefined =>
  db.get(contactNamed, name, organizationId)?.id;
export const lastReturnOf = (db: ReadDb, offerId: string) => db.get(lastReturn, offerId);
export const lastConfirmationOf = (db: ReadDb, offerId: string) => db.get(lastConfirmation, offerId);
