import { entities, links, type Entity, type Link, type LinkTable, type Row } from './entities.ts';
import type { ReadDb } from './statement.ts';

/** A row of content as it is stored now. */
export function rowOf(db: ReadDb, entity: Entity, id: string): Row | undefined {
  const { table, key } = entities[entity];
  return db.query<Row>(`SELECT * FROM ${table} WHERE ${key} = ?`, [id])[0];
}

/** All links of an offer. */
export function linksOf(db: ReadDb, offerId: string): Link[] {
  return (Object.keys(links) as LinkTable[]).flatMap((table) => {
    const [owner, ...rest] = links[table];
    const rows = db.query<Record<string, string>>(`SELECT ${rest.join(', ')} FROM ${table} WHERE ${owner} = ?`, [
      offerId,
    ]);
    return rows.map((row): Link => [table, ...rest.map((column) => row[column] ?? '')]);
  });
}

/** As the change log keeps a whole row: without its empty columns. */
export const withoutNulls = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
