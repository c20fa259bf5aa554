import { entities, links, type Entity, type Link, type LinkTable, type Row } from './entities.ts';
import type { ReadDb } from './statement.ts';

const listed = 'IN (SELECT value FROM json_each(?))';

/** Rows of content as they are stored now, by their keys. */
export function rowsOf(db: ReadDb, entity: Entity, ids: readonly string[]): Map<string, Row> {
  const { table, key } = entities[entity];
  const rows = db.query<Row>(`SELECT * FROM ${table} WHERE ${key} ${listed}`, [JSON.stringify(ids)]);
  return new Map(rows.map((row) => [String(row[key]), row]));
}

/** A row of content as it is stored now. */
export function rowOf(db: ReadDb, entity: Entity, id: string): Row | undefined {
  const { table, key } = entities[entity];
  return db.query<Row>(`SELECT * FROM ${table} WHERE ${key} = ?`, [id])[0];
}

/** All links of these offers, by offer. */
export function linksOfAll(db: ReadDb, offerIds: readonly string[]): Map<string, Link[]> {
  const found = new Map<string, Link[]>(offerIds.map((id) => [id, []]));
  const ids = JSON.stringify(offerIds);
  for (const table of Object.keys(links) as LinkTable[]) {
    const [owner, ...rest] = links[table];
    const columns = [owner, ...rest].join(', ');
    for (const row of db.query<Record<string, string>>(`SELECT ${columns} FROM ${table} WHERE ${owner} ${listed}`, [
      ids,
    ]))
      found.get(row[owner] ?? '')?.push([table, ...rest.map((column) => row[column] ?? '')]);
  }
  return found;
}

/** All links of an offer. */
export const linksOf = (db: ReadDb, offerId: string): Link[] => linksOfAll(db, [offerId]).get(offerId) ?? [];

/** As the change log keeps a whole row: without its empty columns. */
export const withoutNulls = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
