import {
  fieldsOfKind,
  isImportedKind,
  isStructureList,
  structureFields,
  type ImportedKind,
  type ImportField,
} from '../../../../shared/domain/import-fields.ts';
import type { Sheet, SheetTable, UnderstoodSheet } from '../../../../shared/domain/sheet.ts';
import { originTexts } from '../../../../shared/i18n/de/origins.ts';
import { asKind, assumeTable } from '../../../excel/understand/index.ts';
import { columnKey, tableKey, type FileDecisions } from './decisions.rules.ts';
import { names, type Knowledge } from './knowledge.ts';

/** The tables of a sheet as understood, or the one a person drew by hand. */
export function tablesOf(
  sheet: Sheet,
  understood: UnderstoodSheet | undefined,
  decisions: FileDecisions,
  knowledge: Knowledge,
): SheetTable[] {
  const byHand = decisions.tables[sheet.name];
  const drawn = byHand && assumeTable(sheet, byHand, names(knowledge));
  return (drawn ? [drawn] : (understood?.tables ?? [])).map((table) => {
    const decided = decisions.kinds?.[tableKey(sheet.name, table.range)];
    const kind = decided ?? (drawn && !isImportedKind(drawn.kind) ? 'offers' : null);
    return kind && kind !== table.kind ? asKind(sheet, table, kind, names(knowledge)) : table;
  });
}

/** The columns as a person decided them; a field somebody chose is taken from the column it was found in. */
export function withDecidedColumns(
  sheet: string,
  table: SheetTable,
  decisions: FileDecisions,
): { table: SheetTable; decided: Set<string> } {
  const decided = new Set<string>();
  const possible = new Set(fieldsOfKind(table.kind));
  const chosen = new Map<string, ImportField | null>();
  for (const column of table.columns) {
    const field = decisions.columns[columnKey(sheet, table.range, column.letter)];
    if (field === undefined || (field !== null && !possible.has(field))) continue;
    decided.add(column.letter);
    chosen.set(column.letter, field);
  }
  const taken = new Set([...chosen.values()].filter((field) => field !== null));
  const columns = table.columns.map((column) => {
    if (chosen.has(column.letter)) {
      const reason = decisions.reasons?.[columnKey(sheet, table.range, column.letter)] ?? originTexts.chosen;
      return { ...column, field: chosen.get(column.letter) ?? null, confidence: 1, reason };
    }
    return column.field !== null && column.field !== 'value' && taken.has(column.field as ImportField)
      ? { ...column, field: null, confidence: 0 }
      : column;
  });
  return { table: { ...table, columns }, decided };
}

/** The fields without which a table of this kind says nothing. */
const telling: Record<ImportedKind, (fields: readonly (string | null)[]) => boolean> = {
  offers: () => true,
  structures: (fields) =>
    isStructureList(fields) || structureFields.filter((field) => fields.includes(field)).length >= 2,
  indicators: (fields) => fields.includes('value'),
  needs: (fields) => fields.includes('need'),
  measures: (fields) => fields.includes('measure'),
  actors: (fields) => fields.includes('provider'),
};
export const sureOfKind = 0.6;

function isProposed({ kind, kindConfidence, columns }: SheetTable): boolean {
  if (!isImportedKind(kind)) return false;
  return kind === 'offers' || (kindConfidence >= sureOfKind && telling[kind](columns.map(({ field }) => field)));
}

/** Whether the rows of a table are taken over: as a person says, else where it surely is what it seems. */
export function isIncluded(sheet: Sheet, table: SheetTable, decisions: FileDecisions): boolean {
  if (decisions.only && table.kind !== decisions.only) return false;
  return decisions.included[tableKey(sheet.name, table.range)] ?? (isProposed(table) && !sheet.hidden);
}
