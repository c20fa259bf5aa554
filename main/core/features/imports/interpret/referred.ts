import { displayText } from '../../../../../shared/domain/cell-text.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import { pointsElsewhere, pointsToNumber, referredRow } from '../../../../../shared/domain/reference-text.ts';
import type { Sheet, SheetRow, SheetTable } from '../../../../../shared/domain/sheet.ts';
import { issueText } from '../../../../../shared/i18n/de/issues.ts';
import { positionOf, type ReadingColumn } from './columns.ts';
import { nothing, type IssueDraft, type Outcome } from './outcome.ts';

/** Under "Bemerkung" a reference is what its sender wants to say; a figure is refused by its own reader. */
const saysItself = new Set<ImportField>([
  'description',
  'problems',
  'wishes',
  'remark',
  'externalId',
  'measureNumber',
  'value',
]);
/** Only a name, a number or an address can stand here. */
const namesOnly = new Set<ImportField>([
  'name',
  'provider',
  'contactName',
  'contactRole',
  'locationName',
  'street',
  'houseNumber',
  'city',
  'locality',
]);

const told = (
  code: 'REFERENCE_FILLED' | 'REFERENCE_LEFT',
  field: ImportField,
  text: string,
  value = '',
): IssueDraft => ({
  field,
  severity: code === 'REFERENCE_FILLED' ? 'info' : 'warning',
  code,
  message: issueText(code, { text, value }),
  original: text,
  options: [],
});

/** What a cell says that only points to another one ("s. Nr. 1"): never its own text. Null where it points nowhere. */
export function asReference(field: ImportField, text: string): Outcome | null {
  if (saysItself.has(field)) return null;
  if (!pointsToNumber(text) && !(namesOnly.has(field) && pointsElsewhere(text))) return null;
  return { ...nothing(text, [told('REFERENCE_LEFT', field, text)]), kind: 'reference' };
}

const numbered = new Set<string | null>(['rowNumber', 'externalId', 'measureNumber']);

/** Follows references to rows by their number, where the table has such a column. */
export class References {
  private readonly sheet: Sheet;
  private readonly table: SheetTable;
  private readonly at: number;

  constructor(sheet: Sheet, table: SheetTable) {
    this.sheet = sheet;
    this.table = table;
    const column = table.columns.find(({ field }) => numbered.has(field));
    this.at = column ? positionOf(column.letter) : -1;
  }

  /** The value of the row referred to, or the outcome as it is. */
  follow(outcome: Outcome, { field, index, reader }: ReadingColumn): Outcome {
    const row = field === 'name' ? undefined : this.rowOf(referredRow(outcome.text));
    const found = row && reader ? reader.outcome(row.cells[index] ?? null) : null;
    if (found?.kind !== 'value' || field === null) return outcome;
    const { text } = outcome;
    const issues = [told('REFERENCE_FILLED', field, text, found.text)];
    return { ...found, text, differs: true, isPlain: false, issues, told: 0 };
  }

  private rowOf(number: string | null): SheetRow | undefined {
    if (number === null || this.at < 0) return undefined;
    const [first, last] = this.table.dataRows;
    const isMeant = ({ cells }: SheetRow): boolean => displayText(cells[this.at] ?? null).replace(/\.$/, '') === number;
    return this.sheet.rows.find((row) => row.number >= first && row.number <= last && isMeant(row));
  }
}
