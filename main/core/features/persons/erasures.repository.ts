import type { Erasure } from '../../../../shared/contract/privacy.ts';
import type { Row } from '../../database/entities.ts';
import { statement, type ReadDb, type WriteDb } from '../../database/statement.ts';

/** The stored form: the protocol, and by what the person is recognised again without being named. */
export interface StoredErasure {
  id: string;
  number: number;
  at: string;
  reason: string;
  terms: string;
  contact_ids: string;
  protocol: string;
  finished: number;
}
export type Protocol = Pick<Erasure, 'counts' | 'documents' | 'left' | 'repeated'>;

const all = statement<StoredErasure>('SELECT * FROM erasure ORDER BY number DESC LIMIT 500');
const nextNumber = statement<{ n: number }>('SELECT coalesce(max(number), 0) + 1 AS n FROM erasure');
const keep = statement<never, [string, number, string, string, string, string, string, number]>(
  `INSERT INTO erasure (id, number, at, reason, terms, contact_ids, protocol, finished) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
   ON CONFLICT (id) DO UPDATE SET protocol = excluded.protocol, finished = excluded.finished`,
);
const addRedaction = statement<never, [string, string, string]>('INSERT OR IGNORE INTO redaction VALUES (?, ?, ?)');
const emptyContact = statement<never, [string, string]>(
  `UPDATE contact SET name = ?, role = NULL, department = NULL, phone = NULL, email = NULL, source = NULL, remark = NULL,
     publish = 0, delete_on = NULL, confirmed_day = NULL WHERE id = ?`,
);
const removeContact = statement<never, [string, string, string]>(
  `DELETE FROM contact WHERE id = ? AND NOT EXISTS (SELECT 1 FROM membership WHERE contact_id = ?)
     AND NOT EXISTS (SELECT 1 FROM attendance WHERE contact_id = ?)`,
);
const changesOf = statement<{ number: number; before: string | null; after: string | null }, [string]>(
  "SELECT number, before, after FROM change WHERE entity = 'contact' AND entity_id = ?",
);
const rewriteChange = statement<never, [string | null, string | null, number]>(
  'UPDATE change SET before = ?, after = ? WHERE number = ?',
);
const removeOf = (table: string): string => `DELETE FROM ${table} WHERE entity = 'contact' AND entity_id = ?`;
const issued = statement<{ id: string; format: string; sha256: string; report: string }>(
  'SELECT id, format, sha256, report FROM issued_document',
);
const reissue = statement<never, [string, string, number, string, string]>(
  `UPDATE issued_document SET format = ?, sha256 = ?, size = ?,
     file_name = substr(file_name, 1, length(file_name) - length(format) - 1) || ? WHERE id = ?`,
);
const forgetDerived = statement<never>("DELETE FROM meta WHERE key = 'derivedVersion'");
const clearKeys = statement<never>(
  "UPDATE offer_index SET name_key = '', provider_key = '', place_key = '', match_key = '', external_key = NULL",
);
const clearSearch = statement<never>("INSERT INTO search (search) VALUES ('delete-all')");
const filesOfRow = (table: string): string => `SELECT folder, name, bytes FROM ${table}`;

export const storedErasures = (db: ReadDb): StoredErasure[] => db.all(all);
export const nextErasureNumber = (db: ReadDb): number => db.get(nextNumber)?.n ?? 1;
/** Backups may be older than a table. */
export const hasTable = (db: ReadDb, name: string): boolean =>
  db.query('SELECT 1 FROM sqlite_schema WHERE name = ?', [name]).length > 0;

export function keepErasure(db: WriteDb, e: StoredErasure): void {
  db.run(keep, e.id, e.number, e.at, e.reason, e.terms, e.contact_ids, e.protocol, e.finished);
}
export const markRedacted = (db: WriteDb, sha256: string, erasureId: string, at: string): number =>
  db.run(addRedaction, sha256, erasureId, at);

const personal = ['name', 'role', 'department', 'phone', 'email', 'source', 'remark'];
function withoutPerson(json: string | null, mark: string): string | null {
  if (json === null) return null;
  const row = JSON.parse(json) as Row;
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        personal.includes(column) && value !== null ? mark : value,
      ]),
    ),
  );
}

/** Empties a person and what the history says of it; the row stays where bodies or attendance lists count it. */
export function clearContact(db: WriteDb, id: string, mark: string): boolean {
  for (const { number, before, after } of db.all(changesOf, id)) {
    db.run(rewriteChange, withoutPerson(before, mark), withoutPerson(after, mark), number);
  }
  for (const table of ['record_note', 'reminder', 'attachment'])
    if (hasTable(db, table)) db.execute(removeOf(table), [id]);
  return db.run(emptyContact, mark, id) > 0 && db.run(removeContact, id, id, id) >= 0;
}

export const issuedDocuments = (db: ReadDb) => db.all(issued);
export const replaceIssued = (db: WriteDb, id: string, sha256: string, size: number): number =>
  db.run(reissue, 'docx', sha256, size, '.docx', id);
export const makeDerivedAgain = (db: WriteDb): number => db.run(forgetDerived);
/** Empties list keys and search words of a copy; they are made anew when it is opened. */
export function clearDerived(db: WriteDb): void {
  db.run(clearKeys);
  db.run(clearSearch);
  db.run(forgetDerived);
}

export interface PackedFile {
  folder: string;
  name: string;
  bytes: Buffer;
}
/** The files inside a backup. */
export const packedFiles = (db: ReadDb): PackedFile[] => db.query<PackedFile>(filesOfRow('backup_file'), []);
export function replacePacked(
  db: WriteDb,
  { folder, name }: Pick<PackedFile, 'folder' | 'name'>,
  next: PackedFile,
): void {
  db.execute('DELETE FROM backup_file WHERE folder = ? AND name = ?', [folder, name]);
  db.execute('INSERT OR REPLACE INTO backup_file (folder, name, bytes) VALUES (?, ?, ?)', [
    next.folder,
    next.name,
    next.bytes,
  ]);
}
