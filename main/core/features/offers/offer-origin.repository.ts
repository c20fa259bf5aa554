import type { Origin } from '../../../../shared/contract/offers.ts';
import type { ValueRule } from '../../../../shared/domain/import-row.ts';
import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import type { OfferField } from '../../../../shared/domain/offer-fields.ts';
import { columnLetter } from '../../../../shared/domain/cell-address.ts';
import { originTexts } from '../../../../shared/i18n/de/origins.ts';
import { redactedAt } from '../../database/redacted.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

/** A row of a file that something came from. */
export interface ImportedRow {
  import_id: string;
  file_name: string;
  at: string;
  person: string;
  redacted_at: string | null;
  sheet: string;
  row: number;
  originals: string | null;
  columns: string;
}
const importedRow = statement<ImportedRow, [string, string]>(
  `SELECT r.import_id, b.file_name, b.at, b.person, ${redactedAt('b.sha256')} AS redacted_at,
     t.sheet, r.row, r.originals, t.columns
   FROM import_row AS r JOIN import_batch AS b ON b.id = r.import_id
   JOIN import_table AS t ON t.import_id = r.import_id AND t.number = r.table_number
   WHERE r.offer_id = ? AND b.command_id = ? ORDER BY r.row DESC LIMIT 1`,
);
/** What a conversation about an offer was; also of one that was made one with another since. An erased name is gone. */
const told = statement<{ who: string; whom: string; day: string }, [string, string]>(
  `SELECT who, whom, day FROM told WHERE offer_id = ? UNION ALL
   SELECT coalesce(told_who, '…'), coalesce(told_whom, '…'), told_day FROM merged_offer
   WHERE merged_id = ? AND told_day IS NOT NULL`,
);
const mergedBy = statement<{ merged_id: string }, [string, string]>(
  'SELECT merged_id FROM merged_offer WHERE offer_id = ? AND command_id = ?',
);
const mergedInto = statement<MergedOffer, [string]>(
  `SELECT merged_id AS id, m.name, m.command_id AS commandId, command.at FROM merged_offer AS m
   JOIN command ON command.id = m.command_id WHERE offer_id = ? ORDER BY command.at, m.id`,
);

/** An offer that was made one with another. */
export interface MergedOffer {
  id: string;
  name: string;
  commandId: string;
  at: string;
}

/** How the columns of an imported table were understood: stored once per table. */
export interface ImportedColumn {
  letter: string;
  header: string;
  field: string | null;
  rule: string;
}

type Originals = Record<string, { cell: string; text: string; rule?: ValueRule } | undefined>;

/** In a table with fields downwards a column's letter is the number of its row, and `row` counts columns. */
function placeOf(column: ImportedColumn | undefined, columns: readonly ImportedColumn[], row: number): string {
  const downwards = /^\d+$/.test(columns[0]?.letter ?? '');
  if (!column) return downwards ? originTexts.column(columnLetter(row)) : originTexts.row(row);
  return downwards ? `${columnLetter(row)}${column.letter}` : `${column.letter}${row}`;
}

/** The reason why a value stands under its field: that of its own column, else that of the column it was taken out of. */
function ruleOf(
  column: ImportedColumn | undefined,
  columns: readonly ImportedColumn[],
  row: number,
  cell?: string,
): string {
  if (column) return column.rule;
  const source = cell ? columns.find((other) => placeOf(other, columns, row) === cell) : undefined;
  return source?.rule ?? (cell ? originTexts.heading : originTexts.fromPlace);
}

/** The cell a value came from, when this command was an import of this offer. */
export function importOrigin(db: ReadDb, offerId: string, commandId: string, field: OfferField): Origin | null {
  const row = db.get(importedRow, offerId, commandId);
  return row ? originIn(row, field) : null;
}

/** The cell of a row that a field's value came from; `cell` where the row itself does not say it. */
export function originIn(row: ImportedRow, field: ImportField, cell = ''): Origin {
  const columns = JSON.parse(row.columns) as ImportedColumn[];
  const entry = ((row.originals ? JSON.parse(row.originals) : {}) as Originals)[field];
  const column = columns.find((c) => c.field === field);
  return {
    kind: 'file',
    importId: row.import_id,
    fileName: row.file_name,
    sheet: row.sheet,
    cell: entry?.cell ?? (cell || placeOf(column, columns, row.row)),
    original: entry?.text ?? null,
    rule: [...(entry?.rule ? [originTexts.rules[entry.rule]] : []), ruleOf(column, columns, row.row, entry?.cell)].join(
      '; ',
    ),
    acceptedBy: row.person,
    at: row.at,
    redactedAt: row.redacted_at,
  };
}

/** The offer that a command made one with this one, if it did. */
export const mergedByCommand = (db: ReadDb, offerId: string, commandId: string): string | undefined =>
  db.get(mergedBy, offerId, commandId)?.merged_id;
/** What was made one with this offer, the first one first. */
export const mergedOffers = (db: ReadDb, offerId: string): MergedOffer[] => db.all(mergedInto, offerId);
export const toldOf = (db: ReadDb, offerId: string) => db.get(told, offerId, offerId) ?? null;
