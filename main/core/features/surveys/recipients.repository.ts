import type { RecipientKind, RecipientState } from '../../../../shared/contract/surveys.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

export interface StoredRecipient {
  id: string;
  kind: RecipientKind;
  ags: string | null;
  organizationId: string | null;
  name: string;
  contact: string;
  email: string;
  note: string;
}
export interface StoredState {
  id: string;
  recipientId: string;
  state: RecipientState;
  at: string;
  person: string;
}
/** A Kommunenblatt that its municipality released. */
export interface StoredRelease {
  id: string;
  recipientId: string;
  ags: string;
  documentId: string;
  by: string;
  day: string;
  note: string;
  at: string;
  person: string;
}
export interface RoundImport {
  id: string;
  fileName: string;
  at: string;
  created: number;
  updated: number;
  sender: string;
  actorName: string | null;
  recipientId: string | null;
  /** What its tables are about. */
  kinds: readonly string[];
}
interface Address {
  contact: string;
  email: string;
}
const columns = 'r.id, kind, r.ags, organization_id AS organizationId, r.name, contact, email, note';
const ofSurvey = statement<StoredRecipient, [string]>(
  `SELECT ${columns} FROM recipient AS r LEFT JOIN region ON region.ags = r.ags WHERE survey_id = ?
   ORDER BY kind <> 'municipality', region.position, kind, r.name`,
);
const byId = statement<StoredRecipient & { surveyId: string }, [string]>(
  `SELECT ${columns}, survey_id AS surveyId FROM recipient AS r WHERE r.id = ?`,
);
const statesOf = statement<StoredState, [string]>(
  `SELECT s.id, recipient_id AS recipientId, state, at, person FROM recipient_state AS s
   JOIN recipient AS r ON r.id = recipient_id WHERE survey_id = ? ORDER BY at, s.id`,
);
const importsOf = statement<Omit<RoundImport, 'kinds'> & { kinds: string }, [string]>(
  `SELECT id, file_name AS fileName, at, created, updated, sender, actor_name AS actorName, recipient_id AS recipientId,
     (SELECT json_group_array(DISTINCT kind) FROM import_table WHERE import_id = import_batch.id) AS kinds
   FROM import_batch WHERE survey_id = ? AND undone_at IS NULL ORDER BY at, id`,
);
/** Whom a command ticked off, as far as no other file of theirs counts in the round. */
const tickedOff = statement<{ name: string }, [string, string]>(
  `SELECT DISTINCT r.name FROM change JOIN recipient_state AS s ON entity = 'recipient_state' AND s.id = entity_id
   JOIN recipient AS r ON r.id = recipient_id
   WHERE command_id = ? AND state = 'received' AND NOT EXISTS
     (SELECT 1 FROM import_batch WHERE import_batch.recipient_id = r.id AND undone_at IS NULL AND command_id <> ?)
   ORDER BY r.name`,
);
const answersOf = statement<{ id: string; recipientId: string; questionId: string; answer: string }, [string]>(
  `SELECT a.id, recipient_id AS recipientId, question_id AS questionId, answer FROM survey_answer AS a
   JOIN recipient AS r ON r.id = recipient_id WHERE survey_id = ?`,
);
const releasesOf = statement<StoredRelease, [string]>(
  `SELECT l.id, recipient_id AS recipientId, r.ags, document_id AS documentId, released_by AS by, day, l.note, l.at, l.person
   FROM release AS l JOIN recipient AS r ON r.id = recipient_id WHERE survey_id = ? ORDER BY l.at, l.id`,
);
const organizations = statement<{ id: string; name: string }>(
  'SELECT id, name FROM organization ORDER BY match_key, id LIMIT 5000',
);
/** How an actor is written to: a person of the office with an address, else the office itself. */
const actorAddress = statement<Address, [string]>(
  `SELECT coalesce(c.name, '') AS contact, coalesce(c.email, o.email, '') AS email FROM organization AS o
   LEFT JOIN contact AS c ON c.id = (SELECT id FROM contact WHERE organization_id = o.id AND email <> ''
     AND kind = 'official' AND consent <> 'withdrawn' ORDER BY name, id LIMIT 1) WHERE o.id = ?`,
);
/** Whom the last round with an address wrote to. */
const townAddress = statement<Address, [string]>(
  `SELECT contact, email FROM recipient AS r JOIN survey ON survey.id = survey_id WHERE r.ags = ? AND email <> ''
   ORDER BY year DESC, r.id DESC LIMIT 1`,
);
const organizationByKey = statement<{ id: string }, [string]>(
  'SELECT id FROM organization WHERE match_key = ? ORDER BY id LIMIT 1',
);
const namedBy = statement<{ id: string }, [string, string, string]>(
  `SELECT DISTINCT offer_id AS id FROM offer_named JOIN offer_index USING (offer_id)
   WHERE sender = ? AND valid_to_key >= ? AND survey_id = (
     SELECT survey_id FROM offer_named JOIN survey ON survey.id = survey_id WHERE sender = ?
     ORDER BY year DESC, number DESC LIMIT 1)
   ORDER BY name_key, number`,
);
const locatedIn = statement<{ id: string }, [string, string]>(
  `SELECT offer_id AS id FROM offer_municipality JOIN offer_index USING (offer_id)
   WHERE ags = ? AND valid_to_key >= ? ORDER BY name_key, number`,
);
const providedBy = statement<{ id: string }, [string, string]>(
  `SELECT offer.id AS id FROM offer JOIN offer_index ON offer_id = offer.id
   WHERE provider_id = ? AND valid_to_key >= ? ORDER BY name_key, number`,
);
const lastAsked = statement<{ at: string | null }, [string]>(
  "SELECT max(at) AS at FROM recipient_state WHERE recipient_id = ? AND state IN ('asked', 'reminded')",
);
const madeBefore = statement<{ id: string }, [string, string]>(
  `SELECT value AS id FROM json_each(?) WHERE EXISTS (SELECT 1 FROM change JOIN command ON command.id = command_id
     WHERE entity = 'offer' AND entity_id = value AND before IS NULL AND command.at <= ?)`,
);
const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);

/** When a recipient was last written to, as far as noted. */
export const tickedOffBy = (db: ReadDb, commandId: string): string[] =>
  db.all(tickedOff, commandId, commandId).map(({ name }) => name);
export const lastAskedAt = (db: ReadDb, recipientId: string): string | null =>
  db.get(lastAsked, recipientId)?.at ?? null;
/** Those of these offers that existed at an instant. */
export const createdBefore = (db: ReadDb, offerIds: readonly string[], at: string): string[] =>
  ids(db.all(madeBefore, JSON.stringify(offerIds), at));
const nowhere: Address = { contact: '', email: '' };
export const addressOfActor = (db: ReadDb, id: string): Address => db.get(actorAddress, id) ?? nowhere;
export const addressOfTown = (db: ReadDb, ags: string): Address => db.get(townAddress, ags) ?? nowhere;
export const recipientsOf = (db: ReadDb, surveyId: string): StoredRecipient[] => db.all(ofSurvey, surveyId);
export const findRecipient = (db: ReadDb, id: string) => db.get(byId, id);
export const statesIn = (db: ReadDb, surveyId: string): StoredState[] => db.all(statesOf, surveyId);
export const importsIn = (db: ReadDb, surveyId: string): RoundImport[] =>
  db.all(importsOf, surveyId).map((row) => ({ ...row, kinds: JSON.parse(row.kinds) as string[] }));
export const answersIn = (db: ReadDb, surveyId: string) => db.all(answersOf, surveyId);
/** All releases of a round, the latest last. */
export const releasesIn = (db: ReadDb, surveyId: string): StoredRelease[] => db.all(releasesOf, surveyId);
export const listOrganizations = (db: ReadDb) => db.all(organizations);
export const organizationOf = (db: ReadDb, key: string): string | undefined => db.get(organizationByKey, key)?.id;

/** What the municipality named in the latest round it answered in, else what is located there; ended before `from` is left out. */
export function offersOfMunicipality(db: ReadDb, ags: string, from: string): string[] {
  const named = ids(db.all(namedBy, ags, from, ags));
  return named.length > 0 ? named : ids(db.all(locatedIn, ags, from));
}
export const offersOfProvider = (db: ReadDb, organizationId: string, from: string): string[] =>
  ids(db.all(providedBy, organizationId, from));
