import type { ImportIssue, ImportRecord, RegisteredIssue } from '../../../../shared/contract/imports.ts';
import type { Problem } from '../../../../shared/domain/problem.ts';
import type { ImportedKind } from '../../../../shared/domain/import-fields.ts';
import type { ImportedColumn } from '../offers/index.ts';
import { BulkInsert } from '../../database/bulk-insert.ts';
import { offerNow } from '../../database/merged-offers.ts';
import { redactedAt } from '../../database/redacted.ts';
import { statement, type ReadDb, type WriteDb } from '../../database/statement.ts';
import type { FileDecisions } from './decisions.rules.ts';

export interface StoredBatch {
  id: string;
  command_id: string;
  survey_id: string;
  file_name: string;
  sha256: string;
  sender: string;
  actor_name: string | null;
  at: string;
  person: string;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  skipped: number;
  statements: number;
  removed: number;
  replaces: string | null;
  recipient_id: string | null;
  undone_at: string | null;
  redacted_at: string | null;
}
const insertBatch = statement<
  never,
  [
    string,
    string,
    string,
    string,
    string,
    string,
    string | null,
    string,
    string,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    string | null,
    string | null,
  ]
>(
  `INSERT INTO import_batch (id, command_id, survey_id, file_name, sha256, sender, actor_name, at, person, created, updated,
     unchanged, rejected, skipped, statements, removed, replaces, recipient_id)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const insertTable = statement<never, [string, number, string, string, string, ImportedKind]>(
  'INSERT INTO import_table (import_id, number, sheet, range, columns, kind) VALUES (?, ?, ?, ?, ?, ?)',
);
const rowsInto = 'INSERT OR IGNORE INTO import_row';
const rowsTogether = 50;
const insertIssue = statement<never, [string, number, string]>(
  'INSERT INTO import_issue (import_id, number, issue) VALUES (?, ?, ?)',
);
const markReplaced = statement<never, [string, string]>('UPDATE import_batch SET undone_at = ? WHERE id = ?');
const batchColumns = `id, command_id, survey_id, file_name, sha256, sender, actor_name, at, person, created, updated, unchanged,
  rejected, skipped, statements, removed, replaces, recipient_id, undone_at, ${redactedAt('import_batch.sha256')} AS redacted_at`;
const batchById = statement<StoredBatch, [string]>(`SELECT ${batchColumns} FROM import_batch WHERE id = ?`);
const activeBySender = statement<StoredBatch, [string, string]>(
  `SELECT ${batchColumns} FROM import_batch WHERE survey_id = ? AND sender = ? AND undone_at IS NULL ORDER BY at`,
);
const activeByHash = statement<StoredBatch, [string]>(
  `SELECT ${batchColumns} FROM import_batch WHERE sha256 = ? AND undone_at IS NULL ORDER BY at DESC LIMIT 1`,
);
const register = statement<Omit<ImportRecord, 'measures' | 'actors'> & { measures: 0 | 1; actors: 0 | 1 }>(
  `SELECT b.id, file_name AS fileName, sha256, at, person AS actor, coalesce(actor_name, region.name, '') AS sender,
     coalesce(survey.title, '') AS surveyTitle, created, updated, unchanged, rejected, skipped, statements, removed,
     (SELECT count(*) FROM import_missing WHERE import_id = b.id) AS missing, undone_at AS undoneAt,
     ${redactedAt('b.sha256')} AS redactedAt,
     EXISTS (SELECT 1 FROM import_table WHERE import_id = b.id AND kind = 'measures') AS measures,
     EXISTS (SELECT 1 FROM import_actor WHERE import_id = b.id) AS actors
   FROM import_batch AS b LEFT JOIN region ON region.ags = sender LEFT JOIN survey ON survey.id = survey_id
   ORDER BY at DESC, b.id DESC LIMIT 1000`,
);
const actorsInImport = statement<{ n: number }, [string]>('SELECT count(*) AS n FROM import_actor WHERE import_id = ?');
const issuesOf = statement<{ number: number; issue: string; settled: number }, [string]>(
  'SELECT number, issue, settled FROM import_issue_state WHERE import_id = ? ORDER BY number',
);
const offersInRows = statement<{ sheet: string; row: number; offer_id: string }, [string]>(
  `SELECT sheet, row, offer.id AS offer_id FROM import_row AS r JOIN import_table AS t ON t.import_id = r.import_id AND t.number = table_number
   JOIN offer ON offer.id = ${offerNow('r.offer_id')} WHERE r.import_id = ?`,
);
const setPairOffer = statement<never, [string, string, number]>(
  'UPDATE import_issue SET pair_offer = ? WHERE import_id = ? AND number = ?',
);
const setSettled = statement<never, [number, string, number]>(
  'UPDATE import_issue SET settled = ? WHERE import_id = ? AND number = ?',
);
const offersOfImport = statement<{ offer_id: string }, [string]>(
  `SELECT DISTINCT ${offerNow('import_row.offer_id')} AS offer_id FROM import_row WHERE import_id = ?`,
);
const insertDraft = statement<never, [string, string, string, number, string, string]>(
  'INSERT INTO import_draft (id, file_name, sha256, size, decisions, created_at) VALUES (?, ?, ?, ?, ?, ?)',
);
const updateDraft = statement<never, [string, string]>('UPDATE import_draft SET decisions = ? WHERE id = ?');
const refuseDraft = statement<never, [string, string]>('UPDATE import_draft SET refused = ? WHERE id = ?');
const deleteDraft = statement<never, [string]>('DELETE FROM import_draft WHERE id = ?');
export interface StoredDraft {
  id: string;
  file_name: string;
  sha256: string;
  size: number;
  decisions: string;
  created_at: string;
  /** Code and details of the problem it was refused with. */
  refused: string | null;
}
const allDrafts = statement<StoredDraft>('SELECT * FROM import_draft ORDER BY created_at, id');
const lastCommand = statement<{ hlc: string | null }>('SELECT max(hlc) AS hlc FROM command');
const originalInUse = statement<{ n: number }, [string, string]>(
  'SELECT (SELECT count(*) FROM import_batch WHERE sha256 = ?) + (SELECT count(*) FROM import_draft WHERE sha256 = ?) AS n',
);

export function addBatch(db: WriteDb, b: Omit<StoredBatch, 'undone_at' | 'redacted_at'>): void {
  const { id, command_id, survey_id, file_name, sha256, sender, actor_name, at, person } = b;
  db.run(
    insertBatch,
    id,
    command_id,
    survey_id,
    file_name,
    sha256,
    sender,
    actor_name,
    at,
    person,
    b.created,
    b.updated,
    b.unchanged,
    b.rejected,
    b.skipped,
    b.statements,
    b.removed,
    b.replaces,
    b.recipient_id,
  );
}
interface ReadTable {
  sheet: string;
  range: string;
  kind: ImportedKind;
  columns: ImportedColumn[];
}
export const addTable = (db: WriteDb, importId: string, number: number, table: ReadTable): number =>
  db.run(insertTable, importId, number, table.sheet, table.range, JSON.stringify(table.columns), table.kind);

/** Notes from which rows of a file offers came; call `flush` at the end. */
export class RowNotes {
  private readonly importId: string;
  private readonly bulk: BulkInsert;

  constructor(db: WriteDb, importId: string) {
    this.importId = importId;
    this.bulk = new BulkInsert(db, rowsInto, 5, rowsTogether);
  }
  add(offerId: string, table: number, row: number, originals: object): void {
    const texts = JSON.stringify(originals);
    this.bulk.add(offerId, [this.importId, table, row, texts === '{}' ? null : texts]);
  }
  flush(): void {
    this.bulk.flush();
  }
}

export function addIssues(db: WriteDb, importId: string, issues: readonly ImportIssue[]): void {
  for (const [number, issue] of issues.entries()) db.run(insertIssue, importId, number, JSON.stringify(issue));
}
/** The offer that a row became which may repeat another: its point is settled once that is decided. */
export const notePairOffer = (db: WriteDb, importId: string, number: number, offerId: string): number =>
  db.run(setPairOffer, offerId, importId, number);
export const replaceBatch = (db: WriteDb, id: string, at: string): number => db.run(markReplaced, at, id);
export const findBatch = (db: ReadDb, id: string): StoredBatch | undefined => db.get(batchById, id);
export const activeBatchesOf = (db: ReadDb, surveyId: string, sender: string): StoredBatch[] =>
  db.all(activeBySender, surveyId, sender);
export const activeBatchOfFile = (db: ReadDb, sha256: string): StoredBatch | undefined => db.get(activeByHash, sha256);
export const listsActors = (db: ReadDb, importId: string): boolean => (db.get(actorsInImport, importId)?.n ?? 0) > 0;
export const listImports = (db: ReadDb): ImportRecord[] =>
  db.all(register).map((row) => ({ ...row, measures: row.measures === 1, actors: row.actors === 1 }));
/** The issues of an import with the offers that its rows became, as far as they still exist. */
export function listIssues(db: ReadDb, importId: string): RegisteredIssue[] {
  const place = (sheet: string, row: number): string => `${row} ${sheet}`;
  const offers = new Map(db.all(offersInRows, importId).map((r) => [place(r.sheet, r.row), r.offer_id]));
  return db.all(issuesOf, importId).map(({ number, issue, settled }) => {
    const read = JSON.parse(issue) as ImportIssue;
    return {
      ...read,
      number,
      settled: settled === 1,
      offerId: offers.get(place(read.sheet, read.row)) ?? read.offerId ?? null,
    };
  });
}
/** Returns whether there is such an issue. */
export const settleIssue = (db: WriteDb, importId: string, number: number, settled: boolean): boolean =>
  db.run(setSettled, settled ? 1 : 0, importId, number) > 0;
export const offersOf = (db: ReadDb, importId: string): string[] =>
  db.all(offersOfImport, importId).map((row) => row.offer_id);

export function saveDraft(
  db: WriteDb,
  draft: Omit<StoredDraft, 'decisions' | 'refused'>,
  decisions: FileDecisions,
): void {
  db.run(insertDraft, draft.id, draft.file_name, draft.sha256, draft.size, JSON.stringify(decisions), draft.created_at);
}
export const saveDecisions = (db: WriteDb, id: string, decisions: FileDecisions): number =>
  db.run(updateDraft, JSON.stringify(decisions), id);
export const saveRefusal = (db: WriteDb, id: string, { code, details }: Problem): number =>
  db.run(refuseDraft, JSON.stringify({ code, details }), id);
export const removeDraft = (db: WriteDb, id: string): number => db.run(deleteDraft, id);
/** Changes with every command. */
export const inventoryState = (db: ReadDb): string => db.get(lastCommand)?.hlc ?? '';
export const storedDrafts = (db: ReadDb): StoredDraft[] => db.all(allDrafts);
export const originalIsUsed = (db: ReadDb, sha256: string): boolean =>
  (db.get(originalInUse, sha256, sha256)?.n ?? 0) > 0;
