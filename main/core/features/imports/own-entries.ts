import { displayText } from '../../../../shared/domain/cell-text.ts';
import type { Figure, InterpretedRow, InterpretedTable } from '../../../../shared/domain/import-row.ts';
import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import { rowPlace } from '../../../../shared/domain/place-key.ts';
import type { Sheet, SheetRow } from '../../../../shared/domain/sheet.ts';
import type { EntryEntity } from '../../database/entities.ts';
import { entryColumns } from '../../database/entry-columns.ts';
import type { ReadDb } from '../../database/statement.ts';
import { entryCell, entryValue, findEntries, type StoredEntry } from '../entries/index.ts';
import type { CellNames } from '../offers/index.ts';
import { noteMoved, signsBeside } from './own-sheet.ts';
import { cellAt, keysByWords, type OwnTable } from './own-table.ts';

/** The entry a row was sent with, by row number. */
export type SentEntries = ReadonlyMap<number, StoredEntry>;

interface OwnEntries {
  own: OwnTable;
  entity: EntryEntity;
  names: CellNames;
  /** Cells that a person corrected in the check. */
  corrected: ReadonlySet<string>;
}

/** The fields the sender left alone: as they were sent, or emptied, which changes nothing. */
function untouched({ own, names, corrected }: OwnEntries, row: SheetRow, sent: StoredEntry): Set<ImportField> {
  const same = new Set<ImportField>();
  for (const [field, letter] of own.letters) {
    const cell = cellAt(row, letter);
    const isSame = cell === '' || cell === displayText(entryCell(field, sent, names)).trim();
    if (isSame && !corrected.has(`${letter}${row.number}`)) same.add(field);
  }
  return same;
}

const optional = (value: string | string[] | null): string | null => (typeof value === 'string' ? value : null);

/** A figure whose untouched parts are those that were sent. */
function settledFigure(figure: Figure, same: ReadonlySet<ImportField>, sent: StoredEntry): Figure {
  const { values } = sent;
  const is = (field: ImportField): boolean => same.has(field);
  return {
    ...figure,
    ...(is('indicator') && { indicator: sent.indicatorName ?? figure.indicator }),
    ...(is('municipality') && { place: rowPlace(String(values['place'])) }),
    ...(is('period') && { period: String(values['period']) }),
    ...(is('value') && { value: optional(entryValue('value', sent)), sign: (values['sign'] as string | null) ?? null }),
    ...(is('unit') && is('value') && { unit: optional(entryValue('unit', sent)) }),
    ...(is('source') && { source: String(values['source'] ?? '') }),
  };
}

/** A row all of whose parts are known even where reading it anew would not get that far. */
const asSent = (own: OwnTable, row: InterpretedRow, sent: StoredEntry): Figure => ({
  cell: `${own.letters.get('value') ?? 'A'}${row.row}`,
  text: '',
  indicator: sent.indicatorName ?? '',
  place: rowPlace(String(sent.values['place'])),
  period: '',
  value: null,
  sign: null,
  unit: optional(entryValue('unit', sent)),
  source: '',
});

function settled(
  { own, entity }: OwnEntries,
  row: InterpretedRow,
  same: ReadonlySet<ImportField>,
  sent: StoredEntry,
): InterpretedRow {
  const cells = new Set([...same].map((field) => `${own.letters.get(field)}${row.row}`));
  const values = { ...row.values };
  const originals = { ...row.originals };
  for (const { field } of entryColumns[entity].filter((entry) => same.has(entry.field))) {
    const value = entryValue(field, sent);
    if (value === null) delete values[field];
    else values[field] = value;
    delete originals[field];
  }
  const issues = row.issues.filter(({ cell, field }) => !(field === null ? cells.has(cell) : same.has(field)));
  const stays = row.rejected !== null && issues.some(({ code }) => code === row.rejected);
  const figures = row.figures?.map((figure) => settledFigure(figure, same, sent));
  const restored =
    figures?.length === 0 && same.has('value') ? [settledFigure(asSent(own, row, sent), same, sent)] : figures;
  return {
    ...row,
    values,
    originals,
    issues,
    place: same.has('municipality') ? rowPlace(String(sent.values['place'])) : row.place,
    rejected: stays ? row.rejected : null,
    ...(restored && { figures: stays ? [] : restored }),
  };
}

/**
 * The rows of a sheet of structures, figures or needs that went out prefilled: what the sender left alone counts as it was sent, only
 * changed cells are read. `sent` says what each row was.
 */
export function settleEntries(
  db: ReadDb,
  facts: OwnEntries,
  sheet: Sheet,
  read: InterpretedTable,
): InterpretedTable & { sent: SentEntries } {
  const { own, entity } = facts;
  const entries = findEntries(db, entity, own.ids.values());
  const source = new Map(sheet.rows.map((row) => [row.number, row]));
  const ignored = new Set<string>();
  const sent = new Map<number, StoredEntry>();
  // a need has no other name than its words
  const worded = new Map(
    [...entries].map(([id, entry]) => [id, displayText(entryCell('need', entry, facts.names)).trim()]),
  );
  const { keys, moved } = keysByWords(own, 'need', source, worded);
  const rows = read.rows.map((row) => {
    const entry = entries.get(keys.get(row.row) ?? '');
    const cells = source.get(row.row);
    if (!entry || !cells) return row;
    sent.set(row.row, entry);
    const same = untouched(facts, cells, entry);
    for (const field of same) ignored.add(`${own.letters.get(field)}${row.row}`);
    const result = settled(facts, row, same, entry);
    if (moved.has(row.row)) noteMoved(result, own, 'need', worded);
    return result;
  });
  return { rows, signs: signsBeside(ignored, read.signs), sent };
}
