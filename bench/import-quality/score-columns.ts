import type { SheetTable, TableColumn } from '../../shared/domain/sheet.ts';
import type { LabelledColumn, LabelledTable } from '../../tests/fixtures/corpus/types.ts';
import type { Counts, Mistake } from './types.ts';

/** From this confidence on a mapping is taken without asking. */
export const decidedFrom = 0.5;

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** In a transposed table the fields stand in rows; there the header text says which is meant. */
function foundFor(label: LabelledTable, column: LabelledColumn, table: SheetTable): TableColumn | undefined {
  if (label.orientation === 'rows') return table.columns.find(({ letter }) => letter === column.letter);
  return table.columns.find(({ header }) => folded(header) === folded(column.header));
}

const fits = (column: LabelledColumn, field: string): boolean =>
  field === column.field || column.alsoRight.includes(field);

function scoreColumn(column: LabelledColumn, found: TableColumn | undefined, counts: Counts): boolean {
  const field = found?.field ?? null;
  const right = field === null ? column.field === null : fits(column, field);
  counts.columns += 1;
  if (column.field !== null) counts.withField += 1;
  if (field !== null) counts.assigned += 1;
  if (field !== null && right) counts.correct += 1;
  const decided = found !== undefined && (field === null ? column.field === null : found.confidence >= decidedFrom);
  if (decided) counts.decided += 1;
  if (decided && right) counts.decidedRight += 1;
  return right;
}

/** Counts the columns of one offer list. A field given to a column that does not exist is a wrong assignment. */
export function scoreColumns(
  label: LabelledTable,
  table: SheetTable | null,
  counts: Counts,
  mistake: (entry: Omit<Mistake, 'file'>) => void,
): void {
  const used = new Set<TableColumn>();
  for (const column of label.columns) {
    const found = table ? foundFor(label, column, table) : undefined;
    if (found) used.add(found);
    if (scoreColumn(column, found, counts)) continue;
    mistake({
      what: 'column',
      where: `${column.letter} „${column.header}“`,
      expected: String(column.field),
      got: String(found?.field ?? null),
    });
  }
  for (const extra of table?.columns ?? []) {
    if (used.has(extra) || extra.field === null) continue;
    counts.assigned += 1;
    mistake({ what: 'column', where: `${extra.letter} „${extra.header}“`, expected: 'keine Spalte', got: extra.field });
  }
}
