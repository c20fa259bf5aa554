import type { CoverageReport, IssuedDocument } from '../../../../shared/contract/handouts.ts';
import { statement, type ReadDb, type WriteDb } from '../../database/statement.ts';

export interface DirectoryRow {
  ags: string;
  id: string;
  name: string;
  provider: string | null;
  location: string | null;
  valid_from: string | null;
  valid_to: string | null;
  terms: string | null;
}
const directory = statement<DirectoryRow, [string]>(
  `SELECT c.ags, offer.id, offer.name, organization.name AS provider, coalesce(location_name, locality, city) AS location,
     valid_from, valid_to,
     (SELECT group_concat(vocabulary || ':' || term_id) FROM offer_term WHERE offer_id = offer.id
        AND vocabulary IN ('fieldOfAction', 'targetGroup')) AS terms
   FROM coverage_index AS c JOIN offer_index AS i ON i.number = c.number JOIN offer ON offer.id = i.offer_id
   LEFT JOIN organization ON organization.id = provider_id
   WHERE c.vocabulary = 'fieldOfAction' AND (c.flags & 2) <> 0 AND c.ends >= ? ORDER BY c.ags, i.name_key`,
);
const sources = statement<{ fileName: string; sender: string; actor_name: string | null; at: string }, [string]>(
  `SELECT file_name AS fileName, sender, actor_name, at FROM import_batch WHERE survey_id = ? AND undone_at IS NULL ORDER BY at, file_name`,
);
const insertDocument = statement<
  never,
  [string, string, string, string, string, string, number, string, string, string]
>('INSERT INTO issued_document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
interface StoredDocument {
  id: string;
  kind: string;
  format: string;
  title: string;
  attachment_to: string;
  meeting: string;
  file_name: string;
  sha256: string;
  size: number;
  issued_at: string;
  issued_by: string;
  as_of: string;
  answered: number;
  asked: number;
  total: number;
}
const documentColumns = `id, kind, format, title, file_name, sha256, size, issued_at, issued_by,
  json_extract(report, '$.options.attachmentTo') AS attachment_to, json_extract(report, '$.options.meeting') AS meeting,
  json_extract(report, '$.asOf') AS as_of, json_extract(report, '$.matrix.responses.answered') AS answered,
  json_extract(report, '$.matrix.responses.asked') AS asked, json_extract(report, '$.matrix.total') AS total`;
const allDocuments = statement<StoredDocument>(
  `SELECT ${documentColumns} FROM issued_document ORDER BY issued_at DESC, id DESC LIMIT 500`,
);
const documentById = statement<StoredDocument, [string]>(`SELECT ${documentColumns} FROM issued_document WHERE id = ?`);
const reportOf = statement<{ report: string }, [string]>('SELECT report FROM issued_document WHERE id = ?');

const toDocument = (row: StoredDocument): IssuedDocument => ({
  id: row.id,
  kind: row.kind as IssuedDocument['kind'],
  format: row.format as IssuedDocument['format'],
  title: row.title,
  attachmentTo: row.attachment_to,
  meeting: row.meeting,
  fileName: row.file_name,
  sha256: row.sha256,
  size: row.size,
  issuedAt: row.issued_at,
  issuedBy: row.issued_by,
  asOf: row.as_of,
  answered: row.answered,
  asked: row.asked,
  total: row.total,
});

/** All offers that have not ended before `from`, once per place, in order of place and name. */
export const directoryRows = (db: ReadDb, from: string): DirectoryRow[] => db.all(directory, from);
export const sourcesOf = (db: ReadDb, surveyId: string) => db.all(sources, surveyId);
export const listDocuments = (db: ReadDb): IssuedDocument[] => db.all(allDocuments).map(toDocument);
export function findDocument(db: ReadDb, id: string): IssuedDocument | null {
  const row = db.get(documentById, id);
  return row ? toDocument(row) : null;
}
export function storedReport(db: ReadDb, id: string): CoverageReport | null {
  const row = db.get(reportOf, id);
  return row ? (JSON.parse(row.report) as CoverageReport) : null;
}
export function addDocument(
  db: WriteDb,
  document: Omit<IssuedDocument, 'attachmentTo' | 'meeting' | 'asOf' | 'answered' | 'asked' | 'total'>,
  report: CoverageReport,
): void {
  const { id, kind, format, title, fileName, sha256, size, issuedAt, issuedBy } = document;
  db.run(insertDocument, id, kind, format, title, fileName, sha256, size, issuedAt, issuedBy, JSON.stringify(report));
}
