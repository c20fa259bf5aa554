import type { RowValue } from '../../../../../shared/domain/import-row.ts';
import { vocabularyOf, type ImportField } from '../../../../../shared/domain/import-fields.ts';
import { cleanLine } from '../../../../../shared/domain/text-folding.ts';
import { addressIn } from '../address.ts';
import type { EvaluatedRow, EvaluatedTable, Evaluation } from '../evaluate.ts';

/** Fields with names that recur: they should be written in one way. Municipalities have a matching of their own. */
export const spelledFields = [
  'provider',
  'locationName',
  'partners',
  'funding',
  'languages',
  'locality',
  'city',
  'street',
  'contactRole',
  'gender',
  'languageLevel',
  'recurrence',
  'serviceArea',
  'responsibleOffice',
  'migrantOrganizations',
  'source',
] as const satisfies readonly ImportField[];

/** A spelling as it occurs in a file. */
export interface Written {
  text: string;
  count: number;
  /** The first cells with it. */
  cells: { sheet: string; cell: string }[];
}
export type WrittenByField = ReadonlyMap<ImportField, ReadonlyMap<string, Written>>;

const mostCells = 50;

class Collector {
  readonly found = new Map<ImportField, Map<string, Written>>();

  add(field: ImportField, value: string, sheet: string, cell: string): void {
    const text = cleanLine(value);
    if (text === '') return;
    const ofField = this.found.get(field) ?? new Map<string, Written>();
    this.found.set(field, ofField);
    const known = ofField.get(text) ?? { text, count: 0, cells: [] };
    ofField.set(text, known);
    known.count += 1;
    if (known.cells.length < mostCells) known.cells.push({ sheet, cell });
  }
}

const textsIn = (value: RowValue | undefined): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];

function collectRow(into: Collector, table: EvaluatedTable, letters: ReadonlyMap<string, string>, row: EvaluatedRow) {
  const { interpreted } = row;
  const sheet = table.sheet.name;
  for (const field of spelledFields) {
    const texts = textsIn(interpreted.values[field]);
    if (texts.length === 0) continue;
    const cell = interpreted.originals[field]?.cell ?? addressIn(table, letters.get(field) ?? '', interpreted.row);
    for (const text of texts) into.add(field, text, sheet, cell);
  }
  for (const { field, severity, original, cell } of interpreted.issues)
    if (field && severity !== 'info' && vocabularyOf(field)) into.add(field, original, sheet, cell);
}

const known = new WeakMap<Evaluation, WrittenByField>();

/** All names of a file as they would be stored now, and the words of lists that were not matched. */
export function writtenIn(evaluation: Evaluation): WrittenByField {
  const before = known.get(evaluation);
  if (before) return before;
  const collector = new Collector();
  for (const table of evaluation.tables.filter(({ included }) => included)) {
    const letters = new Map(table.table.columns.map(({ field, letter }) => [field ?? '', letter]));
    for (const row of table.rows) if (row.match.state !== 'excluded') collectRow(collector, table, letters, row);
  }
  known.set(evaluation, collector.found);
  return collector.found;
}
