import { statement, type ReadDb } from '../../database/statement.ts';

const totals = statement<{ offers: number; imports: number }>(
  `SELECT (SELECT count(*) FROM offer) AS offers, (SELECT count(*) FROM import_batch WHERE undone_at IS NULL) AS imports`,
);
const openDrafts = statement<{ drafts: number }>('SELECT count(*) AS drafts FROM import_draft WHERE refused IS NULL');
const endingBetween = statement<{ n: number }, [string, string]>(
  'SELECT count(*) AS n FROM offer_index WHERE valid_to_key BETWEEN ? AND ?',
);
const changedSince = statement<{ channel: string; commands: number; records: number; last: string }, [string]>(
  `SELECT channel, count(*) AS commands, sum(records) AS records, max(at) AS last FROM command
   WHERE at > ? AND records > 0 AND channel <> 'workspace.create' GROUP BY channel ORDER BY last DESC LIMIT 8`,
);
const openIssues = statement<{ import_id: string; file_name: string; n: number }>(
  `SELECT import_id, file_name, count(*) AS n FROM import_issue_state JOIN import_batch ON import_batch.id = import_id
   WHERE undone_at IS NULL AND settled = 0 AND json_extract(issue, '$.severity') <> 'info' GROUP BY import_id ORDER BY at DESC LIMIT 20`,
);

export const countAll = (db: ReadDb) => db.get(totals) ?? { offers: 0, imports: 0 };
export const countDrafts = (db: ReadDb): number => db.get(openDrafts)?.drafts ?? 0;
export const countEnding = (db: ReadDb, from: string, until: string): number =>
  db.get(endingBetween, from, until)?.n ?? 0;
export const commandsSince = (db: ReadDb, instant: string) => db.all(changedSince, instant);
export const importsWithIssues = (db: ReadDb) => db.all(openIssues);
