import { isStructureField, type StructureField } from '../../../../../shared/domain/import-fields.ts';
import type { InterpretedRow, RowValue } from '../../../../../shared/domain/import-row.ts';
import { placeKey } from '../../../../../shared/domain/place-key.ts';
import { parseBoolean } from '../../../../../shared/domain/special-values.ts';
import { addIssue } from '../add-issue.ts';

type Gathered = Exclude<NonNullable<InterpretedRow['listed']>, { at: number }>;

/** Both statements of one structure; null where they contradict each other. */
function together(one: RowValue, other: RowValue): RowValue | null {
  if (Array.isArray(one) && Array.isArray(other)) return [...new Set([...one, ...other])];
  if (typeof one !== 'string' || typeof other !== 'string') return null;
  if (one === other) return one;
  const isBare = parseBoolean(one) !== null || parseBoolean(other) !== null;
  return isBare ? null : `${one}; ${other}`;
}

function refuse(row: InterpretedRow, field: StructureField, first: string): void {
  const { cell = '', text = '' } = row.originals[field] ?? {};
  const code = 'ENTRY_TWICE';
  addIssue(row, { cell, field: null, severity: 'warning', code, details: { text: first }, original: text });
  row.rejected = code;
}

function add(all: Gathered, row: InterpretedRow): boolean {
  for (const field of Object.keys(row.values).filter(isStructureField)) {
    const value = row.values[field]!;
    const known = all.values[field];
    const joined = known === undefined ? value : together(known, value);
    const source = row.originals[field];
    const before = all.originals[field];
    if (joined === null) {
      refuse(row, field, before?.cell ?? '');
      return false;
    }
    all.values[field] = joined;
    if (source)
      all.originals[field] = before
        ? { cell: `${before.cell}, ${source.cell}`, text: `${before.text}; ${source.text}` }
        : source;
  }
  all.extra.push(...row.extra);
  return true;
}

/** Makes one statement of the rows of each municipality in a list with one structure per row, kept at the first of them. */
export function gatherStructures(rows: readonly InterpretedRow[], excluded: ReadonlySet<number>): void {
  const found = new Map<string, { at: number; all: Gathered }>();
  for (const row of rows) {
    if (!row.place || row.rejected !== null || excluded.has(row.row)) continue;
    const key = placeKey(row.place);
    const known = found.get(key);
    const all = known?.all ?? { values: {}, originals: {}, extra: [] };
    if (!add(all, row)) continue;
    row.listed = known ? { at: known.at } : all;
    if (!known) found.set(key, { at: row.row, all });
  }
}
