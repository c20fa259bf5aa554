import type { Row } from '../../database/entities.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

/** Where the program keeps a name beside the ways to reach the person. */
const reachable = statement<{ name: string | null; phone: string | null; email: string | null }>(
  `SELECT name, phone, email FROM contact
   UNION SELECT contact_name, phone, email FROM offer WHERE contact_name IS NOT NULL
   UNION SELECT contact, NULL, email FROM recipient WHERE contact <> ''`,
);
const contacts = statement<Row>(
  `SELECT contact.*, organization.name AS organization FROM contact
   LEFT JOIN organization ON organization.id = organization_id ORDER BY contact.name, contact.id`,
);
interface Reach {
  name: string;
  phone: string | null;
  email: string | null;
}
const withdrawn = statement<Reach>("SELECT name, phone, email FROM contact WHERE consent = 'withdrawn'");
const others = statement<Reach>("SELECT name, phone, email FROM contact WHERE consent <> 'withdrawn'");
const originals = statement<{ sha256: string; name: string }>(
  `SELECT sha256, min(file_name) AS name FROM
     (SELECT sha256, file_name FROM import_batch UNION ALL SELECT sha256, file_name FROM import_draft WHERE sha256 <> '') GROUP BY sha256`,
);
const attachments = statement<{ sha256: string; name: string }>(
  `SELECT sha256, min(name) AS name FROM
     (SELECT sha256, name FROM attachment UNION ALL SELECT sha256, name FROM word_template) GROUP BY sha256`,
);

export const reachablePeople = (db: ReadDb) => db.all(reachable);
export const allContacts = (db: ReadDb): Row[] => db.all(contacts);
export const withdrawnContacts = (db: ReadDb): Reach[] => db.all(withdrawn);
export const otherContacts = (db: ReadDb): Reach[] => db.all(others);
/** Names of the files under their hash. */
export const namesOfFiles = (db: ReadDb): Record<'originals' | 'attachments', Map<string, string>> => ({
  originals: new Map(db.all(originals).map(({ sha256, name }) => [sha256, name])),
  attachments: new Map(db.all(attachments).map(({ sha256, name }) => [sha256, name])),
});
