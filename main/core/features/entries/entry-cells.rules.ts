import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import { rowPlace } from '../../../../shared/domain/place-key.ts';
import { entryColumns } from '../../database/entry-columns.ts';
import { placeCell, valueCell, type CellNames } from '../offers/index.ts';
import type { StoredEntry } from './entry.rules.ts';

/** A stored field as a row of a file would bring it: lists apart, an official sign instead of its figure. */
export function entryValue(
  field: ImportField,
  { entity, values, indicatorName }: StoredEntry,
): string | string[] | null {
  if (field === 'indicator') return indicatorName;
  const column = entryColumns[entity].find((entry) => entry.field === field);
  const stored = column && values[column.column];
  if (stored === null || stored === undefined || stored === '') return null;
  return column?.isList ? (JSON.parse(String(stored)) as string[]) : String(stored);
}

/** What a return sheet shows for a field of an entry. */
export function entryCell(field: ImportField, entry: StoredEntry, names: CellNames): string | number | null {
  const { place, sign } = entry.values;
  if (field === 'municipality') return placeCell(rowPlace(String(place)), names);
  if (field === 'value' && typeof sign === 'string') return sign;
  return valueCell(field, entryValue(field, entry), names);
}
