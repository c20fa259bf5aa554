import { newestVersion } from '../../../main/core/database/migrate.ts';
import { migrations, type Migration } from '../../../main/core/database/migrations/index.ts';

const newest = newestVersion();
/** The backup that is made before they run. */
export const backupBefore = `vor-Umstellung-${newest}.verzahnt-sicherung`;

/** So that the work takes long enough to be ended in the middle. */
export const notesPerOffer = 25;

/** Two migrations as a later version might bring them: they copy, change and index all offers. */
export const futureMigrations: readonly Migration[] = [
  ...migrations,
  {
    version: newest + 10,
    name: 'notes',
    sql: `CREATE TABLE note (id TEXT PRIMARY KEY, offer_id TEXT NOT NULL REFERENCES offer (id), text TEXT NOT NULL) STRICT;
      WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ${notesPerOffer})
        INSERT INTO note SELECT n || ' ' || id, id, name || ' ' || coalesce(remark, '') FROM offer, number;
      CREATE INDEX note_text ON note (text);`,
  },
  {
    version: newest + 20,
    name: 'rating',
    sql: `ALTER TABLE offer ADD COLUMN rating TEXT;
      UPDATE offer SET rating = 'geprüft ' || name;
      CREATE INDEX offer_rating ON offer (rating);
      DELETE FROM note WHERE text = '';`,
  },
];
