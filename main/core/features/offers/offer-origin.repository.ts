import type { Origin } from '../../../../shared/contract/offers.ts';
import type { OfferField } from '../../../../shared/domain/offer-fields.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

interface ImportedRow {
  import_id: string;
  file_name: string;
  at: string;
  person: string;
  sheet: string;
  row: number;
  originals: string | null;
  columns: string;
}
const importedRow = statement<ImportedRow, [string, string]>(
  `SELECT r.import_id, b.file_name, b.at, b.person, t.sheet, r.row, r.originals, t.columns
   FROM import_row AS r JOIN import_batch AS b ON b.id = r.import_id
   JOIN import_table AS t ON t.import_id = r.import_id AND t.number = r.table_number
   WHERE r.offer_id = ? AND b.command_id = ? ORDER BY r.row DESC LIMIT 1`,
);
const told = statement<{ who: string; whom: string; day: string }, [string]>(
  'SELECT who, whom, day FROM told WHERE offer_id = ?',
);

/** How the columns of an imported table were understood: stored once per table. */
export interface ImportedColumn {
  letter: string;
  header: string;
  field: string | null;
  rule: string;
}

/** The cell a value came from, when this command was an import of this offer. */
export function importOrigin(db: ReadDb, offerId: string, commandId: string, field: OfferField): Origin | null {
  const row = db.get(importedRow, offerId, commandId);
  if (!row) return null;
  const columns = JSON.parse(row.columns) as ImportedColumn[];
  const originals = (row.originals ? JSON.parse(row.originals) : {}) as Record<string, { cell: string; text: string }>;
  const entry = originals[field];
  const column = columns.find((c) => c.field === field);
  return {
    kind: 'file',
    importId: row.import_id,
    fileName: row.file_name,
    sheet: row.sheet,
    cell: entry?.cell ?? (column ? `${column.letter}${row.row}` : `Zeile ${row.row}`),
    original: entry?.text ?? null,
    rule: column?.rule ?? null,
    acceptedBy: row.person,
    at: row.at,
  };
}

export const toldOf = (db: ReadDb, offerId: string) => db.get(told, offerId) ?? null;
