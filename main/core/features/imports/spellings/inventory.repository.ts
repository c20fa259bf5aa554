import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import { offerColumns } from '../../../database/offer-columns.ts';
import type { ReadDb } from '../../../database/statement.ts';

export interface InventorySpelling {
  text: string;
  offers: number;
}
/** More different names of one kind than a Kreis has. */
const most = 5000;

function sourceOf(field: ImportField): string | null {
  if (field === 'provider') return 'SELECT o.name AS text FROM offer JOIN organization AS o ON o.id = provider_id';
  const found = offerColumns.find((entry) => entry.field === field);
  if (!found || found.type === 'boolean') return null;
  return found.type === 'list'
    ? `SELECT entry.value AS text FROM offer, json_each(offer.${found.column}) AS entry`
    : `SELECT ${found.column} AS text FROM offer`;
}

/** How the inventory writes the values of a field, the most frequent first. */
export function inventorySpellings(db: ReadDb, field: ImportField): InventorySpelling[] {
  const source = sourceOf(field);
  if (source === null) return [];
  const counted = `SELECT text, COUNT(*) AS offers FROM (${source}) WHERE text IS NOT NULL AND text <> ''`;
  return db.query(`${counted} GROUP BY text ORDER BY offers DESC, text LIMIT ?`, [most]);
}
