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

function extraOf({ extra }: InterpretedRow): Row {
  return extra.length > 0 ? { extra: JSON.stringify(extra) } : {};
}

function ofRow(entity: 'structure' | 'need', row: InterpretedRow): EntryDraft[] {
  if (!row.place) return [];
  const values: Row = { place: placeKey(row.place), ...extraOf(row) };
  for (const { field, column } of entryColumns[entity]) {
    const value = row.values[field];
    if (value !== undefined) values[column] = stored(value);
  }
  return [{ entity, cell: '', indicator: null, values, originals: row.originals }];
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
