import { statement, type ReadDb } from '../../database/statement.ts';

/** Somebody who is to get a letter: a person, or an actor as an office. */
export interface Addressee {
  organization_id: string | null;
  contact_id: string | null;
}
export interface StoredOffice {
  id: string;
  name: string;
  street: string | null;
  house_number: string | null;
  postal_code: string | null;
  city: string | null;
  phone: string | null;
  email: string | null;
  end_day: string | null;
}
export interface StoredPerson {
  id: string;
  organization_id: string | null;
  name: string;
  role: string | null;
  department: string | null;
  phone: string | null;
  email: string | null;
  kind: string;
  consent: string;
  delete_on: string | null;
}

const offices = statement<StoredOffice, [string]>(
  `SELECT id, name, street, house_number, postal_code, city, phone, email, end_day FROM organization
   WHERE id IN (SELECT value FROM json_each(?))`,
);
const personColumns = 'id, organization_id, name, role, department, phone, email, kind, consent, delete_on';
const people = statement<StoredPerson, [string]>(
  `SELECT ${personColumns} FROM contact WHERE id IN (SELECT value FROM json_each(?))`,
);
const peopleOf = statement<Addressee, [string]>(
  `SELECT organization_id, id AS contact_id FROM contact WHERE organization_id IN (SELECT value FROM json_each(?))`,
);
const membersOf = `SELECT coalesce(m.organization_id, c.organization_id) AS organization_id, m.contact_id
  FROM membership AS m LEFT JOIN contact AS c ON c.id = m.contact_id
  WHERE (m.end_day IS NULL OR m.end_day >= ?)`;
const members = statement<Addressee, [string, string]>(`${membersOf} AND m.body_id = ?`);
/** Who is on the list of a meeting, and the members of its body. */
const invited = statement<Addressee, [string, string, string]>(
  `SELECT coalesce(a.organization_id, c.organization_id) AS organization_id, a.contact_id
   FROM attendance AS a LEFT JOIN contact AS c ON c.id = a.contact_id WHERE a.meeting_id = ?
   UNION ${membersOf} AND m.body_id = (SELECT body_id FROM meeting WHERE id = ?)`,
);

export const officesIn = (db: ReadDb, ids: readonly string[]) => db.all(offices, JSON.stringify(ids));
export const peopleIn = (db: ReadDb, ids: readonly string[]) => db.all(people, JSON.stringify(ids));
export const peopleOfActors = (db: ReadDb, ids: readonly string[]) => db.all(peopleOf, JSON.stringify(ids));
export const membersToday = (db: ReadDb, bodyId: string, today: string) => db.all(members, today, bodyId);
export const invitedToday = (db: ReadDb, meetingId: string, today: string) =>
  db.all(invited, meetingId, today, meetingId);
