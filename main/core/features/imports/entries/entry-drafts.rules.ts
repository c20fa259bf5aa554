import type { InterpretedRow, RowValue } from '../../../../../shared/domain/import-row.ts';
import { placeKey } from '../../../../../shared/domain/place-key.ts';
import type { TableKind } from '../../../../../shared/domain/sheet.ts';
import type { EntryEntity, Row } from '../../../database/entities.ts';
import { entryColumns } from '../../../database/entry-columns.ts';
import type { EntryDraft } from '../../entries/index.ts';

/** The entry a row of this kind of table becomes; null for offers and what cannot be taken over. */
export const entityOfKind = (kind: TableKind): EntryEntity | null =>
  kind === 'structures' ? 'structure' : kind === 'needs' ? 'need' : kind === 'indicators' ? 'observation' : null;

const stored = (value: RowValue): string => (Array.isArray(value) ? JSON.stringify(value) : String(value));

/** The row at which this one is said: the first of its municipality in a list with one structure per row. */
export const saidAt = ({ listed }: InterpretedRow): number | null => (listed && 'at' in listed ? listed.at : null);
const isGathered = (row: InterpretedRow): boolean => saidAt(row) !== null;

function extraOf({ extra }: Pick<InterpretedRow, 'extra'>): Row {
  return extra.length > 0 ? { extra: JSON.stringify(extra) } : {};
}

function ofRow(entity: 'structure' | 'need', row: InterpretedRow): EntryDraft[] {
  if (!row.place || isGathered(row)) return [];
  const said = row.listed && 'values' in row.listed ? row.listed : row;
  const values: Row = { place: placeKey(row.place), ...extraOf(said) };
  for (const { field, column } of entryColumns[entity]) {
    const value = said.values[field];
    if (value !== undefined) values[column] = stored(value);
  }
  return [{ entity, cell: '', indicator: null, values, originals: said.originals }];
}

function ofFigures(row: InterpretedRow): EntryDraft[] {
  const { remark } = row.values;
  return (row.figures ?? []).map(({ cell, text, indicator, place, period, value, sign, unit, source }) => ({
    entity: 'observation',
    cell,
    indicator: { name: indicator, unit },
    values: {
      place: placeKey(place),
      period,
      value,
      sign,
      ...(unit && { unit }),
      ...(source !== '' && { source }),
      ...(remark !== undefined && { remark: stored(remark) }),
      ...extraOf(row),
    },
    originals: { ...row.originals, value: { cell, text } },
  }));
}

/** What a row says, as it would be stored: one structure or need, or a figure per cell. */
export const draftsOfRow = (entity: EntryEntity, row: InterpretedRow): EntryDraft[] =>
  entity === 'observation' ? ofFigures(row) : ofRow(entity, row);
