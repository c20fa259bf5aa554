import { createHash } from 'node:crypto';
import { entities, links } from './entities.ts';
import type { ReadDb } from './statement.ts';

/**
 * SHA-256 over all content tables and links, ordered by key: equal content gives an equal hash.
 * Change log, import register, learned decisions and derived indexes are not part of it.
 */
export function contentHash(db: ReadDb): string {
  const hash = createHash('sha256');
  const tables = [
    ...Object.values(entities).map(({ table, key }) => ({ table, order: key as string })),
    ...Object.entries(links).map(([table, columns]) => ({ table, order: columns.join(', ') })),
  ];
  for (const { table, order } of tables) {
    hash.update(`\n#${table}\n`);
    for (const row of db.query<object>(`SELECT * FROM ${table} ORDER BY ${order}`, [])) {
      hash.update(JSON.stringify(row));
    }
  }
  return hash.digest('hex');
}
