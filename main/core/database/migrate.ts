import type { Database as Sqlite } from 'better-sqlite3';
import { Problem } from '../../../shared/domain/problem.ts';
import { migrations, type Migration } from './migrations/index.ts';

/** `application_id` of our files: "VZHT". */
export const applicationId = 0x565a4854;

export const schemaVersion = (sqlite: Sqlite): number => sqlite.pragma('user_version', { simple: true }) as number;
export const newestVersion = (list: readonly Migration[] = migrations): number => list.at(-1)?.version ?? 0;

/** Whether the file waits for migrations. Throws DATABASE_NEWER for a file of a newer program. */
export function needsMigration(sqlite: Sqlite, list: readonly Migration[] = migrations): boolean {
  const version = schemaVersion(sqlite);
  if (version > newestVersion(list))
    throw new Problem('DATABASE_NEWER', { found: version, known: newestVersion(list) });
  return version < newestVersion(list);
}

/** Runs all pending migrations in one immediate transaction together with `user_version`. */
export function migrate(sqlite: Sqlite, list: readonly Migration[] = migrations): void {
  const run = sqlite.transaction(() => {
    const from = schemaVersion(sqlite);
    for (const migration of list) {
      if (migration.version <= from) continue;
      sqlite.exec(migration.sql);
      sqlite.pragma(`user_version = ${migration.version}`);
    }
    sqlite.pragma(`application_id = ${applicationId}`);
  });
  run.immediate();
}
