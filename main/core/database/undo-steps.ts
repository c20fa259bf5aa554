import { withCreated } from './creations.ts';
import { entities, isActor, type Entity, type Link, type LinkChange, type Row } from './entities.ts';
import { isImported } from './entry-columns.ts';
import { idsOfOffers, offerNow } from './merged-offers.ts';
import { statement, type ReadDb } from './statement.ts';

export interface StoredChange {
  number: number;
  entity: Entity;
  entity_id: string;
  before: string | null;
  after: string | null;
  links: string | null;
}
const changes = statement<StoredChange, [string]>(
  'SELECT number, entity, entity_id, before, after, links FROM change WHERE command_id = ? ORDER BY number DESC',
);
/** What others did with a record after `of`, one of the command's own changes. */
const laterChanges = statement<StoredChange & { of: number }, [string]>(
  `SELECT own.number AS of, later.number, later.entity, later.entity_id, later.before, later.after, later.links
   FROM change AS own JOIN change AS later ON later.entity_id = own.entity_id AND later.entity = own.entity
     AND later.number > own.number AND later.command_id <> own.command_id
   JOIN command ON command.id = later.command_id
   WHERE own.command_id = ? AND undone_by IS NULL AND undoes IS NULL`,
);
/** For whom a file names a record. */
interface Report {
  id: string;
  survey_id: string;
  sender: string;
}
/** For an import: other files that count and name the same offer, the same structure, figure or need, or the same actor. */
const otherReports = statement<Report, string[]>(
  `SELECT DISTINCT ${offerNow('import_row.offer_id')} AS id, survey_id, sender FROM import_row
   JOIN import_batch ON import_batch.id = import_id
   WHERE offer_id IN ${idsOfOffers("SELECT entity_id FROM change WHERE command_id = ? AND entity = 'offer'")}
     AND command_id <> ? AND undone_at IS NULL AND EXISTS (SELECT 1 FROM import_batch WHERE command_id = ?)
   UNION ALL
   SELECT DISTINCT entity_id, survey_id, sender FROM import_entry JOIN import_batch ON import_batch.id = import_id
   WHERE entity_id IN (SELECT entity_id FROM change WHERE command_id = ?)
     AND command_id <> ? AND undone_at IS NULL AND EXISTS (SELECT 1 FROM import_batch WHERE command_id = ?)
   UNION ALL
   SELECT DISTINCT record_id, survey_id, sender FROM import_actor JOIN import_batch ON import_batch.id = import_id
   WHERE record_id IN (SELECT entity_id FROM change WHERE command_id = ?)
     AND command_id <> ? AND undone_at IS NULL AND EXISTS (SELECT 1 FROM import_batch WHERE command_id = ?)`,
);

/**
 * How one change is taken back. `keep`: the record stays, only what the file alone said about it goes (`links`).
 * `restore`: old values and links return, except those in `kept`, which were edited since.
 */
export interface Step {
  change: StoredChange;
  kind: 'remove' | 'restore' | 'recreate' | 'keep' | 'nothing';
  values: Row;
  links: LinkChange;
  /** Columns, `municipality` or vocabularies that keep their newer value. */
  kept: string[];
}

const parse = <T>(json: string | null): T | null => (json === null ? null : (JSON.parse(json) as T));
const placeColumn = 'district_wide';

/** Links that are one value for a person: the place as a whole, the terms of one list. */
function groupOf([table, first = '', second = '']: Link): string {
  if (table === 'offer_municipality') return 'municipality';
  return table === 'offer_term' ? first : `${table} ${first} ${second}`;
}
const allLinks = ({ add = [], remove = [] }: LinkChange): Link[] => [...add, ...remove];
const columnGroup = (column: string): string => (column === placeColumn ? 'municipality' : column);

/** Everything later changes set, as columns and groups of links. */
function setBy(later: readonly StoredChange[]): Set<string> {
  return new Set(
    later.flatMap((change) => [
      ...Object.keys(parse<Row>(change.after) ?? {}).map(columnGroup),
      ...allLinks(parse<LinkChange>(change.links) ?? {}).map(groupOf),
    ]),
  );
}

const inverse = ({ add, remove }: LinkChange): LinkChange => ({
  ...(remove && { add: remove }),
  ...(add && { remove: add }),
});

function restoreStep(change: StoredChange, newer: ReadonlySet<string>): Step {
  const before = parse<Row>(change.before) ?? {};
  const { add = [], remove = [] } = inverse(parse<LinkChange>(change.links) ?? {});
  const free = (link: Link): boolean => !newer.has(groupOf(link));
  const values = Object.fromEntries(Object.entries(before).filter(([column]) => !newer.has(columnGroup(column))));
  const touched = [...Object.keys(before).map(columnGroup), ...[...add, ...remove].map(groupOf)];
  const kept = [...new Set(touched)].filter((group) => newer.has(group) && !group.startsWith('offer_named'));
  return { change, kind: 'restore', values, links: { add: add.filter(free), remove: remove.filter(free) }, kept };
}

/** A record that stays although its file goes: what the sender alone said of it, its naming, goes with the file. */
function keepStep(change: StoredChange, reports: readonly Report[]): Step {
  const named = (parse<LinkChange>(change.links)?.add ?? []).filter((link) => link[0] === 'offer_named');
  const alone = named.filter(
    ([, survey, sender]) => !reports.some((report) => report.survey_id === survey && report.sender === sender),
  );
  return { change, kind: 'keep', values: {}, links: { remove: alone }, kept: [] };
}

/** What is known of the records of a command, read for all of them together. */
interface Surroundings {
  /** By the number of the command's change. */
  later: ReadonlyMap<number, StoredChange[]>;
  reports: ReadonlyMap<string, Report[]>;
  /** Keys of the records that are there now, by entity. */
  present: ReadonlyMap<Entity, ReadonlySet<string>>;
}

function keysPresent(db: ReadDb, commandId: string, entity: Entity): Set<string> {
  const { table, key } = entities[entity];
  const touched = 'SELECT entity_id FROM change WHERE command_id = ? AND entity = ?';
  const sql = `SELECT ${key} AS id FROM ${table} WHERE ${key} IN (${touched})`;
  return new Set(db.query<{ id: string }>(sql, [commandId, entity]).map(({ id }) => id));
}

function surroundingsOf(db: ReadDb, commandId: string, touched: ReadonlySet<Entity>): Surroundings {
  const id = commandId;
  return {
    later: Map.groupBy(db.all(laterChanges, id), ({ of }) => of),
    reports: Map.groupBy(db.all(otherReports, ...Array.from({ length: 9 }, () => id)), (report) => report.id),
    present: new Map([...touched].map((entity) => [entity, keysPresent(db, id, entity)])),
  };
}

const isReported = (entity: Entity): boolean => isImported(entity) || isActor(entity);

function stepFor(db: ReadDb, change: StoredChange, around: Surroundings): Step {
  const exists = around.present.get(change.entity)?.has(change.entity_id) ?? false;
  const later = around.later.get(change.number) ?? [];
  const nothing: Step = { change, kind: 'nothing', values: {}, links: {}, kept: [] };
  if (change.before === null && change.after !== null) {
    if (!exists) return nothing;
    const reports = (isReported(change.entity) && around.reports.get(change.entity_id)) || [];
    if (later.length > 0 || reports.length > 0) return keepStep(withCreated(db, change), reports);
    return { ...nothing, kind: 'remove' };
  }
  if (change.after === null && change.before !== null) {
    if (exists) return nothing;
    const links = { add: parse<LinkChange>(change.links)?.remove ?? [] };
    return { ...nothing, kind: 'recreate', values: parse<Row>(change.before) ?? {}, links };
  }
  return exists ? restoreStep(change, setBy(later)) : nothing;
}

export const recordOf = ({ change }: Step): string => `${change.entity} ${change.entity_id}`;

/** A record that the command created and that stays, stays whole: also with what the command itself changed on it. */
function wholeRecords(steps: readonly Step[], around: Surroundings): Step[] {
  const whole = new Set(steps.filter(({ kind }) => kind === 'keep').map(recordOf));
  const isPart = (step: Step): boolean => step.kind === 'restore' && whole.has(recordOf(step));
  const reportsOf = (id: string): readonly Report[] => around.reports.get(id) ?? [];
  return steps.map((step) => (isPart(step) ? keepStep(step.change, reportsOf(step.change.entity_id)) : step));
}

/** The steps that take a command back, last change first, as things stand now. */
export function undoSteps(db: ReadDb, commandId: string): Step[] {
  const own = db.all(changes, commandId).filter((change) => change.entity in entities);
  const around = surroundingsOf(db, commandId, new Set(own.map(({ entity }) => entity)));
  const steps = own.map((change) => stepFor(db, change, around));
  return wholeRecords(steps, around);
}
