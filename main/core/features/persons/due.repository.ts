import { statement, type ReadDb } from '../../database/statement.ts';
import type { DatedContact } from './due.rules.ts';

const dated = statement<DatedContact>(
  `SELECT contact.name, organization.name AS organization, organization_id, consent, consent_day, confirmed_day, delete_on
   FROM contact LEFT JOIN organization ON organization.id = organization_id ORDER BY contact.name, contact.id`,
);
const drafts = statement<{ file_name: string; created_at: string }>(
  'SELECT file_name, created_at FROM import_draft ORDER BY created_at',
);
const counts = statement<{ contacts: number; withdrawn: number; withDate: number }>(
  `SELECT count(*) AS contacts, coalesce(sum(consent = 'withdrawn'), 0) AS withdrawn, count(delete_on) AS withDate
   FROM contact`,
);
/** How many contacts there are, with a withdrawn consent, with a date of deletion. */
export const contactCounts = (db: ReadDb) => db.get(counts) ?? { contacts: 0, withdrawn: 0, withDate: 0 };
export const datedContacts = (db: ReadDb): DatedContact[] => db.all(dated);
export const openDrafts = (db: ReadDb) => db.all(drafts);
