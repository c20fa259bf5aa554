import { displayText } from '../../../../../shared/domain/cell-text.ts';
import type { Sheet, SheetTable } from '../../../../../shared/domain/sheet.ts';
import { cleanLine } from '../../../../../shared/domain/text-folding.ts';
import { matchTerms } from '../../../../../shared/domain/vocabulary-matching.ts';
import { columnLetter } from '../../../../../shared/domain/cell-address.ts';
import type { InterpretContext } from './context.ts';

/** A Handlungsfeld that holds for a whole table, and where it is written. */
export interface SheetField {
  termIds: string[];
  origin: { cell: string; text: string };
}
const parts = /\s+[·|–—-]\s+|:\s+|^Handlungsfeld\s+/i;

function exactTerms(text: string, context: InterpretContext): string[] | null {
  const match = matchTerms(text, context.knowledge.terms.fieldOfAction);
  return match.certainty === 'exact' && match.unmatchedParts.length === 0 ? match.termIds : null;
}

/** Titles such as "Stadt Meerbusch · Handlungsfeld Sprache": only a part that is exactly a term counts. */
function inTitle(sheet: Sheet, above: number, context: InterpretContext): SheetField | null {
  for (const row of sheet.rows) {
    if (row.number >= above) return null;
    for (const [index, cell] of row.cells.entries()) {
      const text = cleanLine(displayText(cell));
      if (!/handlungsfeld/i.test(text)) continue;
      const named = text.split(parts).map((part) => part.replace(/^Handlungsfeld\s+/i, ''));
      const termIds = named.flatMap((part) => exactTerms(part, context) ?? []);
      if (termIds.length > 0) return { termIds, origin: { cell: `${columnLetter(index + 1)}${row.number}`, text } };
    }
  }
  return null;
}

function inSheetName(name: string, context: InterpretContext): SheetField | null {
  const termIds = exactTerms(cleanLine(name.replace(/\bu\./g, 'und')), context);
  return termIds ? { termIds, origin: { cell: `Blatt „${name}“`, text: name } } : null;
}

/**
 * One sheet per Handlungsfeld: what the title above the table says, else the name of the sheet. Null where the table
 * has a column for it, for then the column speaks.
 */
export function fieldOfSheet(sheet: Sheet, table: SheetTable, context: InterpretContext): SheetField | null {
  if (table.columns.some((column) => column.field === 'fieldsOfAction')) return null;
  const above = Math.min(...table.headerRows, table.dataRows[0]);
  return inTitle(sheet, above, context) ?? inSheetName(sheet.name, context);
}
