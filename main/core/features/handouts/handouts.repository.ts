import type { Handout, IssuedDocument } from '../../../../shared/contract/handouts.ts';
import type { Matrix } from '../../../../shared/contract/coverage.ts';
import { localDay } from '../../../../shared/i18n/format.ts';
import { rateOf } from '../../../../shared/i18n/de/response-rate.ts';
import { offerNow } from '../../database/merged-offers.ts';
import { statement, type ReadDb, type WriteDb } from '../../database/statement.ts';

export interface DirectoryRow {
  ags: string;
  id: string;
  name: string;
  provider: string | null;
  location: string | null;
  valid_from: string | null;
  valid_to: string | null;
  /** 1: the municipality itself named it in the round. */
  own: number;
  terms: string | null;
}
const directoryText = `SELECT c.ags, offer.id, offer.name, organization.name AS provider,
     coalesce(location_name, locality, offer.city) AS location, valid_from, valid_to, (c.named & ?) <> 0 AS own,
     (SELECT group_concat(vocabulary || ':' || term_id) FROM offer_term WHERE offer_id = offer.id
        AND vocabulary IN ('fieldOfAction', 'targetGroup')) AS terms
   FROM coverage_index AS c JOIN offer_index AS i ON i.number = c.number JOIN offer ON offer.id = i.offer_id
   LEFT JOIN organization ON organization.id = provider_id
   WHERE c.vocabulary = 'fieldOfAction' AND (c.flags & 2) <> 0 AND c.ends >= ?`;
const directory = statement<DirectoryRow, [number, string]>(`${directoryText} ORDER BY c.ags, i.name_key`);
const directoryOfPlace = statement<DirectoryRow, [number, string, string]>(
  `${directoryText} AND c.ags = ? ORDER BY i.name_key`,
);
export interface SourceRow {
  fileName: string;
  sender: string;
  actor_name: string | null;
  at: string;
}
/** Files that speak of offers: a census or a list of actors says nothing about coverage. */
const sources = statement<SourceRow, [string]>(
  `SELECT file_name AS fileName, sender, actor_name, at FROM import_batch AS b
   WHERE survey_id = ? AND undone_at IS NULL
     AND EXISTS (SELECT 1 FROM import_table AS t WHERE t.import_id = b.id AND t.kind = 'offers')
   ORDER BY at, file_name`,
);
/** The municipality's own files, and those in which others reported offers located there. */
const sourcesOfPlace = statement<SourceRow, [string, string, string]>(
  `SELECT file_name AS fileName, sender, actor_name, at FROM import_batch AS b
   WHERE survey_id = ? AND undone_at IS NULL AND (sender = ? OR EXISTS (
     SELECT 1 FROM import_row AS r JOIN offer_municipality AS m ON m.offer_id = ${offerNow('r.offer_id')} WHERE import_id = b.id AND ags = ?))
   ORDER BY at, file_name`,
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
  responses: string | null;
  total: number | null;
  survey_id: string;
  ags: string;
}
/** The same facts lie in different places of the data of a report, a Kommunenblatt and a document made of blocks. */
const placesOf = (paths: readonly string[]): string =>
  paths.map((path) => `json_extract(report, '$.${path}')`).join(', ');
const fact = (name: string, ...paths: string[]): string => `coalesce(${placesOf(paths)}, '') AS ${name}`;
const documentColumns = `id, kind, format, title, file_name, sha256, size, issued_at, issued_by, ${[
  fact('attachment_to', 'options.attachmentTo'),
  fact('meeting', 'options.meeting'),
  fact('as_of', 'asOf'),
  `coalesce(${placesOf(['matrix.responses', 'layer.responses', 'responses'])}) AS responses`,
  fact('survey_id', 'matrix.survey.id', 'layer.survey.id', 'survey.id', 'surveyId'),
  fact('ags', 'municipality.ags', 'options.ags'),
].join(', ')}, coalesce(json_extract(report, '$.matrix.total'), json_array_length(report, '$.offers')) AS total`;
const allDocuments = statement<StoredDocument>(
  `SELECT ${documentColumns} FROM issued_document ORDER BY issued_at DESC, id DESC LIMIT 500`,
);
const documentById = statement<StoredDocument, [string]>(`SELECT ${documentColumns} FROM issued_document WHERE id = ?`);
const issuesOf = statement<{ issued_at: string }, [string, string]>(
  `SELECT issued_at FROM issued_document WHERE kind = ? AND json_extract(report, '$.options.recordId') = ?
   ORDER BY issued_at DESC LIMIT 500`,
);
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
  surveyId: row.survey_id,
  ags: row.ags,
  rate: row.responses === null ? null : rateOf(JSON.parse(row.responses) as Matrix['responses']),
  total: row.total,
});

/** All offers that have not ended before `from`, once per place, in order of place and name; `bit` is the round. */
export const directoryRows = (db: ReadDb, bit: number, from: string): DirectoryRow[] => db.all(directory, bit, from);
/** The same of one place; `*` are the kreisweite ones. */
export const directoryRowsOf = (db: ReadDb, bit: number, from: string, ags: string): DirectoryRow[] =>
  db.all(directoryOfPlace, bit, from, ags);
export const sourcesOf = (db: ReadDb, surveyId: string) => db.all(sources, surveyId);
export const sourcesAbout = (db: ReadDb, surveyId: string, ags: string) => db.all(sourcesOfPlace, surveyId, ags, ags);
export const listDocuments = (db: ReadDb): IssuedDocument[] => db.all(allDocuments).map(toDocument);
export function findDocument(db: ReadDb, id: string): IssuedDocument | null {
  const row = db.get(documentById, id);
  return row ? toDocument(row) : null;
}
export function storedReport(db: ReadDb, id: string): Handout | null {
  const row = db.get(reportOf, id);
  return row ? (JSON.parse(row.report) as Handout) : null;
}
export type NewDocument = Pick<
  IssuedDocument,
  'id' | 'kind' | 'format' | 'title' | 'fileName' | 'sha256' | 'size' | 'issuedAt' | 'issuedBy'
>;
export function addDocument(db: WriteDb, document: NewDocument, report: Handout): void {
  const { id, kind, format, title, fileName, sha256, size, issuedAt, issuedBy } = document;
  db.run(insertDocument, id, kind, format, title, fileName, sha256, size, issuedAt, issuedBy, JSON.stringify(report));
}

const paperToShow = statement<{ id: string }>(
  "SELECT id FROM paper WHERE concept = 0 ORDER BY state = 'released' DESC, day DESC, id DESC LIMIT 1",
);
const meetingToShow = statement<{ id: string }>(
  "SELECT id FROM meeting ORDER BY state = 'held' DESC, day DESC, id DESC LIMIT 1",
);
export const newestPaper = (db: ReadDb): string | null => db.get(paperToShow)?.id ?? null;
export const newestMeeting = (db: ReadDb): string | null => db.get(meetingToShow)?.id ?? null;

/**
 * The last day before this one on which a document of the kind was issued about a record: all formats and copies of one day
 * compare with the same day.
 */
export const lastIssueBefore = (db: ReadDb, kind: string, recordId: string, day: string): string | undefined =>
  db
    .all(issuesOf, kind, recordId)
    .map(({ issued_at }) => localDay(issued_at))
    .find((issued) => issued < day);
