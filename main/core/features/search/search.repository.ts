import { statement, type ReadDb } from '../../database/statement.ts';

export interface OfferHit {
  number: number;
}
/** The first matches in order of entry: bounded before anything is sorted, so it stays fast with every inventory. */
const offerHits = statement<OfferHit, [string, number]>(
  'SELECT rowid AS number FROM search WHERE search MATCH ? LIMIT ?',
);
const regions = statement<{ ags: string; name: string; designation: string }>(
  'SELECT ags, name, designation FROM region ORDER BY position',
);
const organizations = statement<{ id: string; name: string; offers: number }, [string, string, number]>(
  `SELECT id, name, (SELECT count(*) FROM offer WHERE provider_id = organization.id) AS offers
   FROM organization WHERE match_key LIKE ? OR match_key LIKE ? LIMIT ?`,
);
const imports = statement<{ id: string; file_name: string; at: string }>(
  'SELECT id, file_name, at FROM import_batch ORDER BY at DESC LIMIT 500',
);
const documents = statement<{ id: string; title: string; issued_at: string; format: string }>(
  'SELECT id, title, issued_at, format FROM issued_document ORDER BY issued_at DESC LIMIT 500',
);

export interface NamedRecord {
  kind: 'contact' | 'body' | 'meeting' | 'paper';
  id: string;
  name: string;
  detail: string;
  /** The record whose page shows it. */
  of: string;
}
const people = statement<NamedRecord>(
  `SELECT 'contact' AS kind, c.id, c.name, coalesce(o.name, '') AS detail, coalesce(c.organization_id, '') AS of
     FROM contact AS c LEFT JOIN organization AS o ON o.id = c.organization_id
   UNION ALL SELECT 'body', id, name, coalesce(short_name, ''), id FROM body
   UNION ALL SELECT 'meeting', m.id, m.name, coalesce(body.name, ''), m.id FROM meeting AS m LEFT JOIN body ON body.id = m.body_id
   UNION ALL SELECT 'paper', id, name, coalesce(number, ''), id FROM paper
   LIMIT 5000`,
);
export interface NamedResolution {
  id: string;
  paperId: string;
  name: string;
  number: string;
  body: string;
  day: string | null;
}
/** What bodies decided, the newest first. */
const resolutions = statement<NamedResolution>(
  `SELECT consultation.id, paper_id AS paperId, paper.name, coalesce(paper.number, '') AS number,
     coalesce(body.name, '') AS body, meeting.day
   FROM consultation JOIN paper ON paper.id = paper_id LEFT JOIN body ON body.id = consultation.body_id
     LEFT JOIN meeting ON meeting.id = meeting_id
   WHERE result IS NOT NULL ORDER BY meeting.day IS NULL, meeting.day DESC LIMIT 1000`,
);

export const namedRecords = (db: ReadDb) => db.all(people);
export const matchingOffers = (db: ReadDb, expression: string, limit: number): number[] =>
  db.all(offerHits, expression, limit).map(({ number }) => number);
export const matchingOrganizations = (db: ReadDb, folded: string, limit: number) =>
  db.all(organizations, `${folded}%`, `% ${folded}%`, limit);
export const allResolutions = (db: ReadDb) => db.all(resolutions);
export const allRegions = (db: ReadDb) => db.all(regions);
export const allImports = (db: ReadDb) => db.all(imports);
export const allDocuments = (db: ReadDb) => db.all(documents);
