import { newId } from '../platform/ids.ts';
import { BulkInsert, RowInsert } from './bulk-insert.ts';
import { linksOfAll, rowOf, rowsOf, withoutNulls } from './content-rows.ts';
import { saidByRow } from './creations.ts';
import {
  entities,
  links,
  offerParts,
  type Entity,
  type Link,
  type LinkChange,
  type LinkTable,
  type Row,
  type SqlValue,
} from './entities.ts';
import { statement, type WriteDb } from './statement.ts';

const insertChange = statement<never, [string, Entity, string, string | null, string | null, string | null]>(
  'INSERT INTO change (command_id, entity, entity_id, before, after, links) VALUES (?, ?, ?, ?, ?, ?)',
);
const insertCommand = statement<never, [string, string, string, string, string, string, string, string | null]>(
  'INSERT INTO command (id, hlc, workstation, actor, channel, detail, at, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
);
const finishCommand = statement<never, [number, string]>('UPDATE command SET records = ? WHERE id = ?');

export interface CommandInfo {
  hlc: string;
  workstation: string;
  actor: string;
  /** Which call it was; the history shows its German name. */
  channel: string;
  /** What distinguishes it, e.g. a file name. */
  detail: string;
  at: string;
  undoes: string | null;
}

/** An offer to insert as a whole. */
export interface CreatedOffer {
  id: string;
  row: Row;
  links: Link[];
}

const rowsTogether = 50;
const partsOfOffers: ReadonlySet<Entity> = new Set(offerParts);
const createdInto = 'INSERT INTO change (entity_id, command_id, entity, after)';
const linkInto = (table: LinkTable): string => `INSERT OR IGNORE INTO ${table} (${links[table].join(', ')})`;
const linkInsert = (link: Link): string => `${linkInto(link[0])} VALUES (${links[link[0]].map(() => '?').join(', ')})`;
const linkDelete = (link: Link): string =>
  `DELETE FROM ${link[0]} WHERE ${links[link[0]].map((column) => `${column} = ?`).join(' AND ')}`;

/**
 * The one way to write content: every row it inserts, changes or deletes goes into the change log of its command.
 * Use it only inside a transaction.
 */
export class Recorder {
  readonly commandId = newId();
  readonly at: string;
  readonly actor: string;
  /** Offers whose derived index has to be made again at the end of the command. */
  readonly touchedOffers = new Set<string>();
  /** Actors that are called otherwise now: their offers are sorted and found by that name. */
  readonly renamedActors = new Set<string>();
  /** Figures, or what decides which of them are printed, have changed. */
  touchedFigures = false;
  private readonly db: WriteDb;
  private readonly inserts = new Map<Entity, RowInsert>();
  private readonly linkInserts = new Map<LinkTable, BulkInsert>();
  private creations: BulkInsert | null = null;
  private records = 0;

  constructor(db: WriteDb, info: CommandInfo) {
    this.db = db;
    this.at = info.at;
    this.actor = info.actor;
    const { hlc, workstation, actor, channel, detail, at, undoes } = info;
    db.run(insertCommand, this.commandId, hlc, workstation, actor, channel, detail, at, undoes);
  }

  /** Inserts a whole row, with its links. */
  create(entity: Entity, row: Row, linked: readonly Link[] = []): void {
    this.insert(entity, row);
    const id = String(row[entities[entity].key]);
    for (const link of linked) this.db.execute(linkInsert(link), [id, ...link.slice(1)]);
    this.write(entity, id, null, withoutNulls(row), linked.length > 0 ? { add: [...linked] } : null);
  }

  /**
   * Inserts many offers with their links, in few statements; the change log leaves what they hold to their rows. The
   * derived rows of these offers are the caller's: they are not touched here.
   */
  createOffers(created: readonly CreatedOffer[]): void {
    for (const { row } of created) this.insert('offer', row);
    for (const { id, links: linked } of created) {
      for (const link of linked) this.linkInsertOf(link[0]).add(id, link, 1);
    }
    for (const bulk of this.linkInserts.values()) bulk.flush();
    this.creations ??= new BulkInsert(this.db, createdInto, 4, rowsTogether);
    const said = [this.commandId, 'offer', saidByRow];
    for (const { id } of created) this.creations.add(id, said);
    this.creations.flush();
    this.records += created.length;
  }

  /** Sets the given columns; records only what differs. Returns whether anything changed. */
  update(entity: Entity, id: string, changes: Row, linked: LinkChange = {}): boolean {
    const current = this.read(entity, id);
    if (!current) return false;
    const before: Row = {};
    const after: Row = {};
    for (const [column, value] of Object.entries(changes)) {
      if (current[column] === value) continue;
      before[column] = current[column] ?? null;
      after[column] = value;
    }
    const changedLinks = this.applyLinks(id, linked);
    const columns = Object.keys(after);
    if (columns.length === 0 && !changedLinks) return false;
    if (columns.length > 0) this.set(entity, id, after);
    this.write(entity, id, before, after, changedLinks);
    return true;
  }

  /** Deletes a row with its links. */
  remove(entity: Entity, id: string): void {
    this.removeMany(entity, [id]);
  }

  /** Deletes rows with their links in one statement: all of them, or none where it throws. */
  removeMany(entity: Entity, ids: readonly string[]): void {
    const { table, key } = entities[entity];
    const rows = rowsOf(this.db, entity, ids);
    const linked = entity === 'offer' ? linksOfAll(this.db, ids) : null;
    this.db.execute(`DELETE FROM ${table} WHERE ${key} IN (SELECT value FROM json_each(?))`, [JSON.stringify(ids)]);
    for (const id of ids) {
      const before = rows.get(id);
      if (!before) continue;
      const gone = linked?.get(id) ?? [];
      this.write(entity, id, withoutNulls(before), null, gone.length > 0 ? { remove: gone } : null);
    }
  }

  read(entity: Entity, id: string): Row | undefined {
    return rowOf(this.db, entity, id);
  }

  /** Closes the command. Returns the number of changes it recorded. */
  finish(): number {
    this.db.run(finishCommand, this.records, this.commandId);
    return this.records;
  }

  private insert(entity: Entity, row: Row): void {
    const known = this.inserts.get(entity) ?? new RowInsert(this.db, entities[entity].table);
    this.inserts.set(entity, known);
    known.add(row);
  }

  private linkInsertOf(table: LinkTable): BulkInsert {
    const known = this.linkInserts.get(table);
    if (known) return known;
    const made = new BulkInsert(this.db, linkInto(table), links[table].length, rowsTogether);
    this.linkInserts.set(table, made);
    return made;
  }

  private set(entity: Entity, id: string, values: Row): void {
    const { table, key } = entities[entity];
    const assignments = Object.keys(values).map((column) => `${column} = ?`);
    this.db.execute(`UPDATE ${table} SET ${assignments.join(', ')} WHERE ${key} = ?`, [...Object.values(values), id]);
  }

  /** Adds and removes links; returns only what really changed. */
  private applyLinks(id: string, { add = [], remove = [] }: LinkChange): LinkChange | null {
    const removed = remove.filter((link) => this.db.execute(linkDelete(link), [id, ...link.slice(1)]) > 0);
    const added = add.filter((link) => this.db.execute(linkInsert(link), [id, ...link.slice(1)]) > 0);
    if (added.length + removed.length === 0) return null;
    return { ...(added.length > 0 && { add: added }), ...(removed.length > 0 && { remove: removed }) };
  }

  private ownerOf(entity: Entity, id: string, before: Row | null, after: Row | null): SqlValue | undefined {
    return after?.['offer_id'] ?? before?.['offer_id'] ?? this.read(entity, id)?.['offer_id'];
  }

  private write(entity: Entity, id: string, before: Row | null, after: Row | null, linked: LinkChange | null): void {
    this.db.run(insertChange, this.commandId, entity, id, json(before), json(after), json(linked));
    this.records += 1;
    if (entity === 'offer') this.touchedOffers.add(id);
    else if (partsOfOffers.has(entity)) this.touchedOffers.add(String(this.ownerOf(entity, id, before, after)));
    if (entity === 'observation' || entity === 'indicator' || entity === 'setting') this.touchedFigures = true;
    if (entity === 'organization' && before && after && 'name' in after) this.renamedActors.add(id);
  }
}

const json = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));
