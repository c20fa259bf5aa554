import type {
  InterpretedRow,
  RowIssue,
  RowPlace,
  RowValue,
  ValueRule,
} from '../../../../../shared/domain/import-row.ts';
import { importFieldKinds, type ImportField } from '../../../../../shared/domain/import-fields.ts';
import { joinedTimes } from '../../../../../shared/domain/weekday-names.ts';
import { fieldLabels } from '../../../../../shared/i18n/de/fields.ts';
import { addIssue } from '../add-issue.ts';
import type { CellAddresses } from './cell-addresses.ts';
import type { ReadingColumn } from './columns.ts';
import type { Outcome } from './outcome.ts';

const mostEqualNotes = 50;
interface Source {
  cell: string;
  text: string;
  rule?: ValueRule;
}

/** Fields whose cell is needed when values of a row contradict each other. */
const compared = new Set<ImportField>([
  'validTo',
  'maximumAge',
  'participantsFemale',
  'locality',
  'city',
  'locationName',
]);

/** The source of one field's value, with what was done to it. */
function ruled(source: Source, { rules }: Outcome, field: ImportField): Source {
  const rule = rules?.[field];
  return rule ? { ...source, rule } : source;
}

const sameValue = (left: RowValue, right: RowValue): boolean =>
  left === right || (Array.isArray(left) && Array.isArray(right) && left.join('\n') === right.join('\n'));

/** A row while its cells are gathered. */
export class RowDraft {
  readonly values: Partial<Record<ImportField, RowValue>> = {};
  readonly originals: InterpretedRow['originals'] = {};
  readonly issues: RowIssue[] = [];
  readonly extra: InterpretedRow['extra'] = [];
  /** Cell and text behind the values that are compared with others of the row. */
  readonly sources: Partial<Record<ImportField, Source>> = {};
  /** Set where a sign such as "-" stands for the name. */
  nameSign: Source | null = null;
  /** Cell for what concerns the whole row. */
  readonly anchor: string;
  place: RowPlace | null = null;
  /** The municipality cell says something that was not understood. */
  placeRefused = false;
  /** A remark that says that the offer ends, with its column. */
  saidEnd: (Source & { header: string; field: ImportField | null }) | null = null;
  none: (Source & { field: ImportField }) | null = null;
  /** Nothing stands in the row but the name. */
  isNameAlone = false;
  private readonly later: { outcome: Outcome; source: Source }[] = [];

  private readonly addresses: CellAddresses;

  constructor(addresses: CellAddresses, anchor: string) {
    this.addresses = addresses;
    this.anchor = anchor;
  }

  /** Takes the outcome of the cell in row `at`; `repeated` marks a value filled down from a merged cell. */
  take(column: ReadingColumn, field: ImportField, outcome: Outcome, at: number, repeated: boolean): void {
    if (outcome.isPlain && this.values[field] === undefined && !column.isOneOfSeveral && !compared.has(field)) {
      this.values[field] = outcome.value!;
      return;
    }
    this.takeFully(column, field, outcome, this.addresses.of(at, column), repeated);
  }

  private takeFully(
    column: ReadingColumn,
    field: ImportField,
    outcome: Outcome,
    cell: string,
    repeated: boolean,
  ): void {
    const source = { cell, text: outcome.text };
    if (outcome.issues.length > 0) this.takeIssues(outcome, cell, repeated);
    if (outcome.also.length > 0) this.later.push({ outcome, source });
    if (field === 'municipality') return this.takePlace(outcome, ruled(source, outcome, field), column.isOneOfSeveral);
    if (field === 'name' && outcome.sign !== undefined) this.nameSign = source;
    if (outcome.kind === 'none') {
      if (!this.none || field === 'name') this.none = { ...source, field };
      return;
    }
    const isKept = outcome.differs || column.isOneOfSeveral;
    if (outcome.value !== null) this.set(field, outcome.value, ruled(source, outcome, field), isKept, column.header);
  }

  set(field: ImportField, value: RowValue, source: Source, differs: boolean, header = ''): void {
    const known = this.values[field];
    if (known === undefined) {
      this.values[field] = value;
      if (compared.has(field)) this.sources[field] = source;
      if (differs) this.originals[field] = source;
    } else if (Array.isArray(known) && Array.isArray(value)) {
      this.values[field] = [...new Set([...known, ...value])];
      this.addOriginal(field, source);
    } else if (field === 'schedule' && typeof known === 'string' && typeof value === 'string' && known !== value) {
      this.values[field] = joinedTimes(known, value);
      this.addOriginal(field, source);
    } else if (!sameValue(known, value)) {
      this.extra.push({ header, text: source.text });
      const { cell, text } = source;
      addIssue(this, { cell, field, severity: 'info', code: 'COLUMN_CONFLICT', details: { header, text } });
    }
  }

  /** A further cell that the value of a field came from. */
  private addOriginal(field: ImportField, source: Source): void {
    const first = this.originals[field];
    const both = (a: string, b: string, sign: string): string => (a === b ? a : `${a}${sign}${b}`);
    this.originals[field] = first
      ? { ...first, cell: both(first.cell, source.cell, ', '), text: both(first.text, source.text, '; ') }
      : source;
  }

  remove(field: ImportField): void {
    delete this.values[field];
    delete this.originals[field];
  }

  /** Uses what cells said for other fields, where those have no value of their own. The provider's column is the word on the provider. */
  settle(): void {
    for (const { outcome, source } of this.later) {
      for (const [field, value] of outcome.also) {
        const known = this.values[field];
        if (known === undefined) this.set(field, value, ruled(source, outcome, field), true);
        else if (!sameValue(known, value) && field !== 'provider') this.conflict(field, source);
      }
    }
  }

  private conflict(field: ImportField, { cell, text }: Source): void {
    const kind = importFieldKinds[field];
    const code = kind === 'partialDate' ? 'DATE_CONFLICT' : 'CELL_CONFLICT';
    const severity = kind === 'partialDate' || kind === 'quantity' ? 'warning' : 'info';
    addIssue(this, { cell, field, severity, code, details: { text, field: fieldLabels[field] } });
  }

  private takePlace(outcome: Outcome, source: Source, isOneOfSeveral: boolean): void {
    if (outcome.kind !== 'value') return;
    const { place } = outcome;
    const before = isOneOfSeveral ? (this.place?.municipalities ?? []) : [];
    const isFirst = before.length === 0 || place === null;
    this.place = isFirst ? place : { ...place, municipalities: [...new Set([...before, ...place.municipalities])] };
    this.placeRefused = outcome.place === null;
    if (outcome.differs) this.originals.municipality = source;
  }

  private takeIssues(outcome: Outcome, cell: string, repeated: boolean): void {
    outcome.told += 1;
    for (const issue of outcome.issues) {
      const { field, severity, code, message, original, options } = issue;
      if (severity === 'info' && (repeated || outcome.told > mostEqualNotes)) continue;
      this.issues.push({ cell, field, severity, code, message, original, options });
    }
  }
}
