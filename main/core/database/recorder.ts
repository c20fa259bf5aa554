import { newId } from '../platform/ids.ts';
import { entities, links, type Entity, type Link, type LinkChange, type Row, type SqlValue } from './entities.ts';
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

const linkInsert = (link: Link): string =>
  `INSERT OR IGNORE INTO ${link[0]} (${links[link[0]].join(', ')}) VALUES (${links[link[0]].map(() => '?').join(', ')})`;
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
  private readonly db: WriteDb;
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
    const { table, key } = entities[entity];
    const columns = Object.keys(row);
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    this.db.execute(sql, Object.values(row));
    const id = String(row[key]);
    for (const link of linked) this.db.execute(linkInsert(link), [id, ...link.slice(1)]);
    this.write(entity, id, null, withoutNulls(row), linked.length > 0 ? { add: [...linked] } : null);
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
    const before = this.read(entity, id);
    if (!before) return;
    const linked = entity === 'offer' ? this.linksOf(id) : [];
    const { table, key } = entities[entity];
    this.db.execute(`DELETE FROM ${table} WHERE ${key} = ?`, [id]);
    this.write(entity, id, withoutNulls(before), null, linked.length > 0 ? { remove: linked } : null);
  }

  read(entity: Entity, id: string): Row | undefined {
    const { table, key } = entities[entity];
    return this.db.query<Row>(`SELECT * FROM ${table} WHERE ${key} = ?`, [id])[0];
  }

  linksOf(offerId: string): Link[] {
    return (Object.keys(links) as (keyof typeof links)[]).flatMap((table) => {
      const [owner, ...rest] = links[table];
      const rows = this.db.query<Record<string, string>>(`SELECT ${rest.join(', ')} FROM ${table} WHERE ${owner} = ?`, [
        offerId,
      ]);
      return rows.map((row): Link => [table, ...rest.map((column) => row[column] ?? '')]);
    });
  }

  /** Closes the command. Returns the number of changes it recorded. */
  finish(): number {
    this.db.run(finishCommand, this.records, this.commandId);
    return this.records;
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

  private write(entity: Entity, id: string, before: Row | null, after: Row | null, linked: LinkChange | null): void {
    const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
    this.db.run(insertChange, this.commandId, entity, id, json(before), json(after), json(linked));
    this.records += 1;
    if (entity === 'offer' || entity === 'told') this.touchedOffers.add(id);
  }
}

function withoutNulls(row: Row): Record<string, SqlValue> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
