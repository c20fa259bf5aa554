import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { MailingSource } from '../../../../shared/contract/mailings.ts';
import type { OrganizationFilter } from '../../../../shared/contract/organizations.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listOrganizations } from '../organizations/index.ts';
import { withheld } from '../persons/index.ts';
import { addressIn, recipientsOf } from '../surveys/index.ts';
import { letterRows, type Letter, type Office, type Person } from './letters.rules.ts';
import * as repository from './mailings.repository.ts';

const atOnce = 500;

const officeOf = (row: repository.StoredOffice): Office => ({
  name: row.name,
  street: [row.street, row.house_number].filter(Boolean).join(' '),
  postalCode: row.postal_code ?? '',
  city: row.city ?? '',
  email: row.email ?? '',
  phone: row.phone ?? '',
  endDay: row.end_day,
});
const personOf = (row: repository.StoredPerson): Person => ({
  name: row.name,
  role: row.role ?? '',
  department: row.department ?? '',
  email: row.email ?? '',
  phone: row.phone ?? '',
  kind: row.kind,
  consent: row.consent,
  deleteOn: row.delete_on,
});

/** Every actor the filter lets through, as an office and by its people. */
function ofActors(context: ReadContext, filter: OrganizationFilter): repository.Addressee[] {
  const ids: string[] = [];
  for (;;) {
    const { rows, total } = listOrganizations(context, { filter, offset: ids.length, limit: atOnce });
    ids.push(...rows.map(({ id }) => id));
    if (rows.length === 0 || ids.length >= total) break;
  }
  const offices = ids.map((id) => ({ organization_id: id, contact_id: null }));
  return [...offices, ...repository.peopleOfActors(context.db, ids)];
}

const named = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];
const officesById = (db: ReadDb, ids: readonly string[]) =>
  new Map(repository.officesIn(db, ids).map((row) => [row.id, officeOf(row)]));

function lettersTo(db: ReadDb, addressees: readonly repository.Addressee[]): Letter[] {
  const offices = officesById(db, named(addressees.map((one) => one.organization_id)));
  const people = new Map(
    repository.peopleIn(db, named(addressees.map((one) => one.contact_id))).map((row) => [row.id, personOf(row)]),
  );
  return addressees.map(({ organization_id: officeId, contact_id: personId }) => ({
    office: (officeId !== null && offices.get(officeId)) || null,
    person: (personId !== null && people.get(personId)) || null,
  }));
}

/** Recipients of a round: their contact is free text; a person who does not want to be passed on makes it an office. */
function recipientLetters(db: ReadDb, surveyId: string): Letter[] {
  const { asOffice } = withheld(db);
  const recipients = recipientsOf(db, surveyId).map(asOffice);
  const offices = officesById(db, named(recipients.map(({ organizationId }) => organizationId)));
  const unknown = { street: '', postalCode: '', city: '', email: '', phone: '', endDay: null };
  return recipients.map(({ name, organizationId, contact, email }) => {
    const office = { ...unknown, ...(organizationId !== null && offices.get(organizationId)), name };
    const address = addressIn(email) || office.email;
    const person = { name: contact, role: '', department: '', email: address, phone: '', kind: 'official' };
    return {
      office: { ...office, email: address },
      person: contact === '' ? null : { ...person, consent: 'unknown', deleteOn: null },
    };
  });
}

function lettersFor(context: ReadContext, source: MailingSource): Letter[] {
  const { db, clock } = context;
  switch (source.of) {
    case 'organizations':
      return lettersTo(db, ofActors(context, source.filter));
    case 'body':
      return lettersTo(db, repository.membersToday(db, source.id, clock.today()));
    case 'meeting':
      return lettersTo(db, repository.invitedToday(db, source.id, clock.today()));
    case 'survey':
      return recipientLetters(db, source.id);
  }
}

/** Who gets a letter, and who does not and why. */
export function listMailing(context: ReadContext, source: MailingSource): OutputOf<'mailings.list'> {
  const { rows, leftOut } = letterRows(lettersFor(context, source), context.clock.today());
  const { isNamedIn } = withheld(context.db);
  // An office may have been entered with the number or address of one of its people.
  const clean = (text: string): string => (isNamedIn(text) ? '' : text);
  return { rows: rows.map((row) => ({ ...row, email: clean(row.email), phone: clean(row.phone) })), leftOut };
}
