import { withCreated } from '../../database/creations.ts';
import { offerParts, type Entity } from '../../database/entities.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

interface StoredChange {
  number: number;
  command_id: string;
  entity: string;
  entity_id: string;
  before: string | null;
  after: string | null;
  links: string | null;
  at: string;
  actor: string;
  channel: string;
  detail: string;
  undoes: string | null;
  undone_by: string | null;
}
const columns = `change.number, command_id, entity, entity_id, before, after, links, at, actor, channel, detail, undoes, undone_by`;
const ofRecord = statement<StoredChange, [string, Entity]>(
  `SELECT ${columns} FROM change JOIN command ON command.id = command_id
   WHERE entity_id = ? AND entity = ? ORDER BY change.number DESC`,
);
const ofCommand = statement<StoredChange, [string, number]>(
  `SELECT ${columns} FROM change JOIN command ON command.id = command_id
   WHERE command_id = ? ORDER BY change.number LIMIT ?`,
);
const firstAt = statement<{ at: string }, [string, Entity]>(
  `SELECT at FROM change JOIN command ON command.id = command_id WHERE entity_id = ? AND entity = ?
   ORDER BY change.number LIMIT 1`,
);

/** Who told of an offer is its Herkunft, not a change. */
const shownParts = offerParts.filter((part) => part !== 'told');
const rowsOfOffer = statement<{ id: string }, [string]>(
  `WITH asked (offer) AS (SELECT ?)
   ${shownParts.map((part) => `SELECT id FROM asked JOIN ${part} ON offer_id = offer`).join(' UNION ALL ')}
   UNION SELECT entity_id FROM asked, command JOIN change ON command_id = command.id
   WHERE channel = 'offers.saveParts' AND json_extract(before, '$.offer_id') = offer`,
);
const ofParts = statement<StoredChange, [string, string]>(
  `SELECT ${columns} FROM json_each(?) AS list JOIN change ON entity_id = list.value
   JOIN command ON command.id = command_id WHERE entity IN (SELECT value FROM json_each(?)) ORDER BY change.number DESC`,
);

/** One change as stored, with the command it belongs to. */
export interface RawChange {
  number: number;
  commandId: string;
  entity: string;
  entityId: string;
  before: object | null;
  after: object | null;
  links: object | null;
  at: string;
  actor: string;
  channel: string;
  detail: string;
  undoes: string | null;
  undone: boolean;
}
const parse = (json: string | null): object | null => (json === null ? null : (JSON.parse(json) as object));
const toRaw = (row: StoredChange): RawChange => ({
  number: row.number,
  commandId: row.command_id,
  entity: row.entity,
  entityId: row.entity_id,
  before: parse(row.before),
  after: parse(row.after),
  links: parse(row.links),
  at: row.at,
  actor: row.actor,
  channel: row.channel,
  detail: row.detail,
  undoes: row.undoes,
  undone: row.undone_by !== null,
});

/** All changes of one record, newest first. */
export const rawChangesOf = (db: ReadDb, entity: Entity, id: string): RawChange[] =>
  db.all(ofRecord, id, entity).map((row) => toRaw(withCreated(db, row)));
/** All changes of what an offer has more than one of, newest first; of rows that are gone as well. */
export function rawChangesOfParts(db: ReadDb, offerId: string): RawChange[] {
  const ids = db.all(rowsOfOffer, offerId).map(({ id }) => id);
  return db.all(ofParts, JSON.stringify(ids), JSON.stringify(shownParts)).map((row) => toRaw(withCreated(db, row)));
}
/** The first changes of a command, in order. */
export const rawChangesIn = (db: ReadDb, commandId: string, limit: number): RawChange[] =>
  db.all(ofCommand, commandId, limit).map((row) => toRaw(withCreated(db, row)));
export const createdAtOf = (db: ReadDb, entity: Entity, id: string): string => db.get(firstAt, id, entity)?.at ?? '';

export interface StoredCommand {
  id: string;
  hlc: string;
  at: string;
  actor: string;
  channel: string;
  detail: string;
  records: number;
  undoes: string | null;
  undone_by: string | null;
}
const commandColumns = 'id, hlc, at, actor, channel, detail, records, undoes, undone_by';
const commandsBefore = statement<StoredCommand, [string, number]>(
  `SELECT ${commandColumns} FROM command WHERE hlc < ? AND records > 0 ORDER BY hlc DESC LIMIT ?`,
);
const commandById = statement<StoredCommand, [string]>(`SELECT ${commandColumns} FROM command WHERE id = ?`);
const lastUndoable = statement<StoredCommand>(
  `SELECT ${commandColumns} FROM command
   WHERE undone_by IS NULL AND undoes IS NULL AND records > 0 AND channel <> 'workspace.create' ORDER BY hlc DESC LIMIT 1`,
);
const placeName = `coalesce((SELECT region.name FROM region WHERE ags = place),
  (SELECT value FROM setting WHERE key = 'districtName' AND place = '*'), place)`;
const named = (table: string) => statement<{ name: string }, [string]>(`SELECT name FROM ${table} WHERE id = ?`);
const ofOffer = (table: string) =>
  statement<{ name: string }, [string]>(
    `SELECT name FROM offer WHERE id = (SELECT offer_id FROM ${table} WHERE id = ?)`,
  );
const names = {
  offer: statement<{ name: string }, [string]>('SELECT name FROM offer WHERE id = ?'),
  organization: statement<{ name: string }, [string]>('SELECT name FROM organization WHERE id = ?'),
  term: statement<{ name: string }, [string]>('SELECT name FROM term WHERE key = ?'),
  region: statement<{ name: string }, [string]>('SELECT name FROM region WHERE ags = ?'),
  survey: statement<{ name: string }, [string]>('SELECT title AS name FROM survey WHERE id = ?'),
  indicator: statement<{ name: string }, [string]>('SELECT name FROM indicator WHERE id = ?'),
  structure: statement<{ name: string }, [string]>(`SELECT ${placeName} AS name FROM structure WHERE id = ?`),
  need: statement<{ name: string }, [string]>('SELECT need AS name FROM need WHERE id = ?'),
  offer_location: ofOffer('offer_location'),
  offer_contact: ofOffer('offer_contact'),
  offer_funding: ofOffer('offer_funding'),
  offer_time: ofOffer('offer_time'),
  offer_confirmation: ofOffer('offer_confirmation'),
  record_note: statement<{ name: string }, [string]>('SELECT text AS name FROM record_note WHERE id = ?'),
  attachment: statement<{ name: string }, [string]>('SELECT name FROM attachment WHERE id = ?'),
  reminder: statement<{ name: string }, [string]>('SELECT text AS name FROM reminder WHERE id = ?'),
  boundary_set: statement<{ name: string }, [string]>('SELECT file_name AS name FROM boundary_set WHERE id = ?'),
  address_list: statement<{ name: string }, [string]>('SELECT file_name AS name FROM address_list WHERE id = ?'),
  address_point: statement<{ name: string }, [string]>('SELECT address AS name FROM address_point WHERE id = ?'),
  gap: statement<{ name: string }, [string]>('SELECT reason AS name FROM gap WHERE id = ?'),
  observation: statement<{ name: string }, [string]>(
    `SELECT indicator.name || ', ' || ${placeName} AS name FROM observation JOIN indicator ON indicator.id = indicator_id
     WHERE observation.id = ?`,
  ),
  contact: named('contact'),
  body: named('body'),
  meeting: named('meeting'),
  paper: named('paper'),
  word_template: named('word_template'),
  house_font: named('house_font'),
  paper_version: statement<{ name: string }, [string]>(
    'SELECT name FROM paper WHERE id = (SELECT paper_id FROM paper_version WHERE id = ?)',
  ),
  agenda_item: named('agenda_item'),
  working_group: named('working_group'),
  agreement: named('agreement'),
  agreement_part: statement<{ name: string }, [string]>(
    'SELECT name FROM agreement WHERE id = (SELECT agreement_id FROM agreement_part WHERE id = ?)',
  ),
  consent_round: named('consent_round'),
  consent: statement<{ name: string }, [string]>(
    `SELECT consent_round.name || ', ' || region.name AS name FROM consent JOIN region ON region.ags = consent.ags
     JOIN consent_round ON consent_round.id = consent_round_id WHERE consent.id = ?`,
  ),
  conference_result: statement<{ name: string }, [string]>('SELECT text AS name FROM conference_result WHERE id = ?'),
  task: named('task'),
  plan: named('plan'),
  guideline: named('guideline'),
  goal: statement<{ name: string }, [string]>("SELECT number || ' ' || name AS name FROM goal WHERE id = ?"),
  measure: statement<{ name: string }, [string]>("SELECT number || ' ' || name AS name FROM measure WHERE id = ?"),
  milestone: named('milestone'),
  funding_programme: named('funding_programme'),
  inquiry: statement<{ name: string }, [string]>('SELECT question AS name FROM inquiry WHERE id = ?'),
  funding_grant: named('funding_grant'),
  call_off: statement<{ name: string }, [string]>(
    'SELECT name FROM funding_grant WHERE id = (SELECT grant_id FROM call_off WHERE id = ?)',
  ),
  status_report: statement<{ name: string }, [string]>(
    `SELECT number || ' ' || name AS name FROM measure WHERE id = (SELECT measure_id FROM status_report WHERE id = ?)`,
  ),
  measure_cost: statement<{ name: string }, [string]>(
    `SELECT number || ' ' || name AS name FROM measure WHERE id = (SELECT measure_id FROM measure_cost WHERE id = ?)`,
  ),
  measure_shift: statement<{ name: string }, [string]>(
    `SELECT number || ' ' || name AS name FROM measure WHERE id = (SELECT measure_id FROM measure_shift WHERE id = ?)`,
  ),
  measure_indicator: named('measure_indicator'),
  merged_offer: named('merged_offer'),
  offer_apart: statement<{ name: string }, [string]>(
    `SELECT one.name || ' · ' || other.name AS name FROM offer_apart AS apart
     JOIN offer AS one ON one.id = one_id JOIN offer AS other ON other.id = other_id WHERE apart.id = ?`,
  ),
  saved_view: named('saved_view'),
  consultation: statement<{ name: string }, [string]>(
    'SELECT name FROM paper WHERE id = (SELECT paper_id FROM consultation WHERE id = ?)',
  ),
  change_wish: statement<{ name: string }, [string]>(
    'SELECT name FROM paper WHERE id = (SELECT paper_id FROM change_wish WHERE id = ?)',
  ),
  membership: statement<{ name: string }, [string]>(
    'SELECT name FROM body WHERE id = (SELECT body_id FROM membership WHERE id = ?)',
  ),
  attendance: statement<{ name: string }, [string]>(
    'SELECT name FROM meeting WHERE id = (SELECT meeting_id FROM attendance WHERE id = ?)',
  ),
};

export const commandsOlderThan = (db: ReadDb, hlc: string | null, limit: number): StoredCommand[] =>
  db.all(commandsBefore, hlc ?? '~', limit);
export const findCommand = (db: ReadDb, id: string): StoredCommand | undefined => db.get(commandById, id);
export const lastUndoableCommand = (db: ReadDb): StoredCommand | undefined => db.get(lastUndoable);

/** The present name of a record, or null where it has none or is gone. */
export function nameOf(db: ReadDb, entity: string, id: string): string | null {
  const named = names[entity as keyof typeof names];
  return named ? (db.get(named, id)?.name ?? null) : null;
}
