import type { DraftCard } from '../../../../shared/contract/imports.ts';
import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import type { TableKind } from '../../../../shared/domain/sheet.ts';
import { tableKey, type FileDecisions } from './decisions.rules.ts';
import { sureOfKind } from './decided-tables.ts';
import type { EvaluatedTable } from './evaluate.ts';

/** The field without which a row of this kind says nothing. */
const mainFields: Partial<Record<TableKind, ImportField>> = {
  indicators: 'value',
  needs: 'need',
  measures: 'measure',
  actors: 'provider',
};

/** So many columns can be told apart as answers of one card. */
const mostColumns = 6;

/** Asks which column is the need, the measure, the actor or the figure, where none was recognised: otherwise the whole sheet would stay out. */
export function mainColumnCards(
  tables: readonly EvaluatedTable[],
  { only, included: chosen }: Pick<FileDecisions, 'only' | 'included'>,
): DraftCard[] {
  if (only) return [];
  return tables.flatMap(({ sheet, table, decided, included }): DraftCard[] => {
    const field = mainFields[table.kind];
    const isLeft = chosen[tableKey(sheet.name, table.range)] === false || (sheet.hidden && !included);
    if (!field || isLeft || table.kindConfidence < sureOfKind) return [];
    if (table.columns.some((column) => column.field === field)) return [];
    const columns = table.columns
      .filter((column) => column.field === null && column.examples.length > 0 && !decided.has(column.letter))
      .map(({ letter, header }) => ({ letter, header }));
    if (columns.length === 0) return [];
    return [{ kind: 'column', field, sheet: sheet.name, range: table.range, columns: columns.slice(0, mostColumns) }];
  });
}
