import { displayText } from '../../../../../shared/domain/cell-text.ts';
import { isFormula } from '../../../../../shared/domain/cell-value.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import type { InterpretedRow, InterpretedTable, RowPlace, RowValue } from '../../../../../shared/domain/import-row.ts';
import { findRegionInFileName } from '../../../../../shared/domain/region-matching.ts';
import type { Cell, Sheet, SheetRow, SheetTable } from '../../../../../shared/domain/sheet.ts';
import { isWeekday } from '../../../../../shared/domain/weekday-names.ts';
import { rowNumberField } from '../../../../../shared/domain/offer-fields.ts';
import { headerLeaf } from '../../../../../shared/domain/header-path.ts';
import { areaCodeColumns, withAreaCode } from './area-codes.ts';
import { CellAddresses } from './cell-addresses.ts';
import { positionOf, readingColumns, type ReadingColumn } from './columns.ts';
import type { InterpretContext } from './context.ts';
import { CrossedOut } from './crossed-out.ts';
import { addIssue } from '../add-issue.ts';
import { finishRow } from './finish-row.ts';
import { type Heading, Headings } from './headings.ts';
import { type JoinedRow, RowJoiner } from './joined-rows.ts';
import { mergedCells, type MergedCells } from './merges.ts';
import { calculated, nothing, type Outcome } from './outcome.ts';
import { saidEnd } from '../missing/said-end.rules.ts';
import { settlePerson } from './person-as-provider.ts';
import { placeAbove } from './place-above.ts';
import { exactPlace, placeOfHouse, placeOfSheet } from './place-of-words.ts';
import { townOfAddress } from './place-words.ts';
import { References } from './references.ts';
import { RowDraft } from './row-draft.ts';
import { SheetNotes } from './sheet-notes.ts';
import { fieldOfSheet, type SheetField } from './sheet-field.ts';

const empty = nothing('');
/** The column that stands for the whole row. */
const anchorFields = ['name', 'need', 'measure', 'municipality', 'indicator'] as const;
export const isBlank = (cell: Cell): boolean => cell === null || cell === '';

function keepExtra(draft: RowDraft, { header }: ReadingColumn, content: Cell): void {
  const text = isBlank(content) ? '' : displayText(content).trim();
  if (text !== '') draft.extra.push({ header, text: text.slice(0, 20_000) });
}

const namesOnly = ({ values }: RowDraft, { cells }: SheetRow): boolean =>
  values.name !== undefined && Object.keys(values).length === 1 && cells.filter((cell) => !isBlank(cell)).length === 1;

const remarkHeader = /status|stand|bemerk|anmerk|hinweis|kommentar|notiz|sonstiges|verlauf|entwicklung|fortf|änderung/i;
const isRemark = ({ field, header }: ReadingColumn): boolean =>
  field === 'remark' || (field === null && remarkHeader.test(header));

/** Goes through the data rows of one table and keeps what a row needs from the rows above; made for offers, other kinds of table complete it. */
export class TableInterpreter {
  protected readonly context: InterpretContext;
  protected readonly columns: ReadingColumn[];
  private readonly anchorColumn: ReadingColumn | undefined;
  private readonly merged: MergedCells;
  private readonly areaCodes: ReadonlyMap<ReadingColumn, ReadingColumn>;
  private readonly crossedOut: CrossedOut;
  private readonly notes: SheetNotes;
  private readonly references: References;
  readonly joiner: RowJoiner;
  protected readonly headings: Headings;
  private readonly signs = new Map<string, string[]>();
  protected readonly addresses: CellAddresses;
  private readonly correctedRows: ReadonlySet<number>;
  protected readonly fallback: RowPlace | null;
  private readonly sheetField: SheetField | null;
  /** Träger of the offers where the table says nothing of one. */
  private readonly sender: string | undefined;
  /** Columns in which a sender may say that an offer ends. */
  private readonly remarkColumns: readonly ReadingColumn[];

  constructor(sheet: Sheet, table: SheetTable, context: InterpretContext) {
    this.context = context;
    this.addresses = new CellAddresses(table);
    const corrected = Object.keys(context.decisions.corrections);
    this.correctedRows = new Set(corrected.map((cell) => this.addresses.rowOf(cell)));
    this.columns = readingColumns(table, context);
    this.areaCodes = areaCodeColumns(this.columns);
    const anchors = table.kind === 'actors' ? (['provider'] as const) : anchorFields;
    this.anchorColumn = anchors.flatMap((field) => this.columns.find((column) => column.field === field) ?? [])[0];
    this.merged = mergedCells(sheet.merges, sheet.rows, table.dataRows);
    this.remarkColumns = table.kind === 'offers' ? this.columns.filter(isRemark) : [];
    const rowNumbers = table.columns.find(({ field }) => field === rowNumberField);
    this.joiner = new RowJoiner(
      this.columns,
      rowNumbers ? positionOf(rowNumbers.letter) : -1,
      this.merged,
      (row, column) => this.corrected(row.number, column) ?? row.cells[column.index] ?? null,
    );
    this.crossedOut = new CrossedOut(sheet, this.columns, this.addresses);
    this.notes = new SheetNotes(sheet, this.columns, this.addresses);
    this.references = new References(sheet, table);
    this.headings = new Headings(context);
    const inSheet = placeOfSheet(sheet.name, context);
    const inFile = () => exactPlace(findRegionInFileName(context.fileName, context.regions));
    const saysProvider = this.columns.some(({ field }) => field === 'provider' || field === 'providerType');
    this.sender = table.kind === 'offers' && !saysProvider ? context.decisions.provider : undefined;
    this.sheetField = fieldOfSheet(sheet, table, context);
    this.fallback = inSheet ?? context.decisions.place ?? inFile() ?? placeAbove(sheet, table, context);
  }

  heading(row: SheetRow): void {
    this.headings.take(row);
    for (const column of this.columns) column.above = null;
  }

  /** One record: its row, and the rows below that only go on with its texts. */
  record({ row, last }: JoinedRow): InterpretedRow | null {
    const record = this.row(row);
    if (record === null || last === row.number) return record;
    const text = last === row.number + 1 ? `${last}` : `${row.number + 1} bis ${last}`;
    const cell = this.addresses.of(row.number, this.anchorColumn);
    addIssue(record, { cell, field: null, severity: 'info', code: 'ROWS_JOINED', details: { text }, original: '' });
    return record;
  }

  protected row(row: SheetRow): InterpretedRow | null {
    const draft = new RowDraft(this.addresses, this.addresses.of(row.number, this.anchorColumn));
    for (const column of this.columns) {
      const plain = row.cells[column.index] ?? null;
      const master =
        this.merged.size > 0 && isBlank(plain) ? this.merged.get(column.index)?.get(row.number) : undefined;
      const at = master ?? row;
      const written = this.withAreaCode(column, at, master ? (master.cells[column.index] ?? null) : plain);
      const corrected = this.corrected(at.number, column);
      const cell = corrected ?? written;
      if (!column.reader) keepExtra(draft, column, cell);
      else if (isBlank(cell)) this.takeBlank(draft, column, at.number);
      else this.takeCell(draft, column, cell, at.number, master !== undefined);
      if (corrected !== undefined) this.keepWritten(draft, column, at.number, written);
    }
    for (const column of this.remarkColumns) this.takeRemark(draft, column, row);
    this.crossedOut.tell(draft, row, this.anchorColumn);
    this.notes.tell(draft, row);
    draft.isNameAlone = namesOnly(draft, row);
    this.takeHeadings(draft);
    return this.finish(
      draft,
      row.number,
      () => this.headings.place?.value ?? this.fallback ?? this.placeOfAddress(draft),
    );
  }

  private withAreaCode(column: ReadingColumn, { cells }: SheetRow, number: Cell): Cell {
    const code = this.areaCodes.get(column);
    return code ? withAreaCode(cells[code.index] ?? null, number) : number;
  }

  /** "läuft zum 31.07. aus" under Bemerkung or Status is kept for the end of the row. */
  private takeRemark(draft: RowDraft, column: ReadingColumn, row: SheetRow): void {
    const cell = this.corrected(row.number, column) ?? row.cells[column.index] ?? null;
    const said = isBlank(cell) || draft.saidEnd ? null : saidEnd(displayText(cell));
    if (!said) return;
    const { header, field } = column;
    draft.saidEnd = {
      header: headerLeaf(header),
      field,
      cell: this.addresses.of(row.number, column),
      ...said,
    };
  }

  /** Completes the row of an offer; other kinds of table complete theirs. */
  protected finish(draft: RowDraft, row: number, place: () => RowPlace | null): InterpretedRow | null {
    const provider = this.columns.find(({ field }) => field === 'provider');
    if (provider) settlePerson(draft, () => this.addresses.of(row, provider), this.context);
    return finishRow(draft, row, { place, provider: this.sender }, this.context);
  }

  /** Where nothing else says it, the town of the address or the one that stands for the house is the place; it is told. */
  private placeOfAddress(draft: RowDraft): RowPlace | null {
    if (draft.place || draft.placeRefused) return null;
    const town = townOfAddress(draft, this.context);
    const place = town ?? placeOfHouse(draft, this.context);
    if (!place) return null;
    addIssue(draft, {
      cell: draft.anchor,
      field: 'municipality',
      severity: 'info',
      code: 'REGION_FROM_CITY',
      details: { text: String(town ? draft.values.city : draft.values.locationName) },
    });
    return place;
  }

  /** A corrected cell still says what its sender wrote. */
  protected keepWritten(draft: RowDraft, column: ReadingColumn, at: number, written: Cell): void {
    const { field } = column;
    const isTaken =
      field === 'municipality' ? draft.place !== null : field !== null && draft.values[field] !== undefined;
    if (!field || !isTaken) return;
    draft.originals[field] = {
      cell: this.addresses.of(at, column),
      text: isBlank(written) ? '' : displayText(written),
    };
  }

  private corrected(at: number, column: ReadingColumn): string | undefined {
    if (!this.correctedRows.has(at)) return undefined;
    return this.context.decisions.corrections[this.addresses.of(at, column)];
  }

  protected takeCell(draft: RowDraft, column: ReadingColumn, cell: Cell, at: number, isRepeated: boolean): void {
    const { reader, field } = column;
    if (!reader || !field) return;
    const outcome = this.resolveDitto(draft, column, reader.outcome(cell), at);
    if (outcome.sign !== undefined && field !== 'name') this.noteSign(outcome.sign, this.addresses.of(at, column));
    draft.take(column, field, isFormula(cell) ? calculated(outcome, field) : outcome, at, isRepeated);
  }

  /** Whether a row of totals is a statement of its own: figures of the Kreis are, sums of offers are not. */
  readsTotal(_row: SheetRow): boolean {
    return false;
  }

  /** Whether a row may go on with the texts of the row above; figures never do. */
  get joinsRows(): boolean {
    return true;
  }

  signList(): InterpretedTable['signs'] {
    return [...this.signs].map(([sign, cells]) => ({ sign, cells }));
  }

  /** A ditto sign takes what the row above said; with nothing above it is asked. "s. Nr. 1" takes what that row says. */
  protected resolveDitto(draft: RowDraft, column: ReadingColumn, said: Outcome, at: number): Outcome {
    const outcome = said.kind === 'reference' ? this.references.follow(said, column) : said;
    if (outcome.kind !== 'ditto') {
      column.above = outcome;
      column.aboveAt = at;
      return outcome;
    }
    const { above, field } = column;
    const { text } = outcome;
    const isFilled = above?.kind === 'value';
    addIssue(draft, {
      cell: this.addresses.of(at, column),
      field,
      severity: isFilled ? 'info' : 'warning',
      code: isFilled ? 'DITTO_FILLED' : 'DITTO_WITHOUT_VALUE',
      details: { text },
    });
    return isFilled ? { ...above, text, differs: true, isPlain: false, issues: [] } : { ...outcome, kind: 'nothing' };
  }

  /**
   * Below "Montag" in the first column of a plan, beside a column with the times, it is still Monday; below the label of a group it is
   * still that group. Both are told.
   */
  private takeBlank(draft: RowDraft, column: ReadingColumn, at: number): void {
    const { above, field } = column;
    const isPlan = field === 'schedule' && column.isOneOfSeveral && column === this.columns[0];
    const isDay = isPlan && above?.kind === 'value' && isWeekday(above.text);
    if (field === null || above?.kind !== 'value' || !(isDay || column.fillsDown)) {
      if (!column.fillsDown) column.above = empty;
      return;
    }
    addIssue(draft, {
      cell: this.addresses.of(at, column),
      field,
      severity: 'info',
      code: isDay ? 'DAY_FROM_ABOVE' : 'LABEL_FROM_ABOVE',
      details: { text: above.text },
      original: '',
    });
    // a label is said by its own cell
    const [text, saidAt] = isDay ? ['', at] : [above.text, column.aboveAt];
    const outcome = { ...above, text, differs: true, isPlain: false, issues: [], told: 0 };
    draft.take(column, field, outcome, saidAt, false);
  }

  protected noteSign(sign: string, cell: string): void {
    const cells = this.signs.get(sign);
    if (cells) cells.push(cell);
    else this.signs.set(sign, [cell]);
  }

  protected takeHeadings(draft: RowDraft): void {
    const { field, provider, locality, level } = this.headings;
    this.takeHeading(draft, 'locality', locality);
    this.takeHeading(draft, 'provider', provider);
    this.takeHeading(draft, 'languageLevel', level);
    this.takeHeading(draft, 'fieldsOfAction', field);
    if (this.sheetField && draft.values.fieldsOfAction === undefined)
      draft.set('fieldsOfAction', this.sheetField.termIds, this.sheetField.origin, true);
  }

  /** What a heading says, where the row says nothing of it. */
  protected takeHeading(draft: RowDraft, field: ImportField, heading: Heading<RowValue> | null): void {
    if (!heading || draft.values[field] !== undefined) return;
    const { value, text } = heading;
    draft.set(field, value, { cell: this.addresses.ofHeading(heading), text }, true);
  }
}
