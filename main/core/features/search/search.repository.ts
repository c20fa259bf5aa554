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

export const matchingOffers = (db: ReadDb, expression: string, limit: number): number[] =>
  db.all(offerHits, expression, limit).map(({ number }) => number);
export const matchingOrganizations = (db: ReadDb, folded: string, limit: number) =>
  db.all(organizations, `${folded}%`, `% ${folded}%`, limit);
export const allRegions = (db: ReadDb) => db.all(regions);
export const allImports = (db: ReadDb) => db.all(imports);
export const allDocuments = (db: ReadDb) => db.all(documents);
