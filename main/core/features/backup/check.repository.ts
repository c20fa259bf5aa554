import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTexts } from '../../../../shared/i18n/de/checks.ts';
import type { DataFolder } from '../../database/folder.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

type KeptPart = 'originals' | 'issued' | 'attachments';

const integrity = statement<{ integrity_check: string }>('PRAGMA integrity_check(20)');
const foreignKeys = statement<{ table: string }>('PRAGMA foreign_key_check');
const notIndexed = statement<{ n: number }>(
  `SELECT (SELECT count(*) FROM offer WHERE id NOT IN (SELECT offer_id FROM offer_index))
     + (SELECT count(*) FROM offer_index WHERE offer_id NOT IN (SELECT id FROM offer)) AS n`,
);
const files = statement<{ folder: KeptPart; sha256: string }>(
  `SELECT 'originals' AS folder, sha256 FROM import_batch UNION SELECT 'issued', sha256 FROM issued_document
   UNION SELECT 'attachments', sha256 FROM attachment UNION SELECT 'attachments', sha256 FROM word_template`,
);

function fileFinding(folder: DataFolder, part: KeptPart, sha256: string): string[] {
  const path = join(folder[part], sha256);
  if (!existsSync(path)) return [checkTexts.fileMissing(part, sha256)];
  const actual = createHash('sha256').update(readFileSync(path)).digest('hex');
  return actual === sha256 ? [] : [checkTexts.fileChanged(part, sha256)];
}

/** Integrity of the database, its references and derived rows, and of every kept file. */
export function checkDatabase(db: ReadDb, folder: DataFolder): { ok: boolean; findings: string[] } {
  const findings = [
    ...db
      .all(integrity)
      .flatMap((row) => (row.integrity_check === 'ok' ? [] : [checkTexts.integrity(row.integrity_check)])),
    ...db.all(foreignKeys).map((row) => checkTexts.reference(row.table)),
    ...((db.get(notIndexed)?.n ?? 0) > 0 ? [checkTexts.index] : []),
    ...db.all(files).flatMap((row) => fileFinding(folder, row.folder, row.sha256)),
  ];
  return { ok: findings.length === 0, findings };
}
