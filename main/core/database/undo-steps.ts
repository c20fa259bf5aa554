import { withCreated } from './creations.ts';
import { entities, type Entity, type Link, type LinkChange, type Row } from './entities.ts';
import { isEntry } from './entry-columns.ts';
import { idsOfOffer } from './merged-offers.ts';
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
const laterChanges = statement<StoredChange, [string, Entity, number, string]>(
  `SELECT change.number, entity, entity_id, before, after, links FROM change JOIN command ON command.id = command_id
   WHERE entity_id = ? AND entity = ? AND change.number > ? AND command_id <> ?
     AND undone_by IS NULL AND undoes IS NULL`,
);
/** For an import: other files that count and name the same offer; `sender` and `survey_id` say for whom. */
const otherReports = statement<{ survey_id: string; sender: string }, [string, string, string]>(
  `SELECT DISTINCT survey_id, sender FROM import_row JOIN import_batch ON import_batch.id = import_id
   WHERE offer_id IN ${idsOfOffer()} AND command_id <> ? AND undone_at IS NULL
     AND EXISTS (SELECT 1 FROM import_batch WHERE command_id = ?)`,
);

/** The same for structures, figures and needs. */
const otherEntryReports = statement<{ survey_id: string; sender: string }, [string, string, string]>(
  `SELECT DISTINCT survey_id, sender FROM import_entry JOIN import_batch ON import_batch.id = import_id
   WHERE entity_id = ? AND command_id <> ? AND undone_at IS NULL
     AND EXISTS (SELECT 1 FROM import_batch WHERE command_id = ?)`,
);
function reportsOf(db: ReadDb, { entity, entity_id }: StoredChange, commandId: string) {
  if (entity === 'offer') return db.all(otherReports, entity_id, commandId, commandId);
  return isEntry(entity) ? db.all(otherEntryReports, entity_id, commandId, commandId) : [];
}

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
function keepStep(change: StoredChange, reports: readonly { survey_id: string; sender: string }[]): Step {
  const named = (parse<LinkChange>(change.links)?.add ?? []).filter((link) => link[0] === 'offer_named');
  const alone = named.filter(
    ([, survey, sender]) => !reports.some((report) => report.survey_id === survey && report.sender === sender),
  );
  return { change, kind: 'keep', values: {}, links: { remove: alone }, kept: [] };
}

function stepFor(db: ReadDb, commandId: string, change: StoredChange, exists: boolean): Step {
  const later = db.all(laterChanges, change.entity_id, change.entity, change.number, commandId);
  const nothing: Step = { change, kind: 'nothing', values: {}, links: {}, kept: [] };
  if (change.before === null && change.after !== null) {
    if (!exists) return nothing;
    const reports = reportsOf(db, change, commandId);
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

function exists(db: ReadDb, entity: Entity, id: string): boolean {
  const { table, key } = entities[entity];
  return db.query(`SELECT 1 FROM ${table} WHERE ${key} = ?`, [id]).length > 0;
}

/** The steps that take a command back, last change first, as things stand now. */
export function undoSteps(db: ReadDb, commandId: string): Step[] {
  return db
    .all(changes, commandId)
    .filter((change) => change.entity in entities)
    .map((change) => stepFor(db, commandId, change, exists(db, change.entity, change.entity_id)));
}
