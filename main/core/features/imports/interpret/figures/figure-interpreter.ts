import { displayText } from '../../../../../../shared/domain/cell-text.ts';
import { readIndicatorName, type IndicatorName } from '../../../../../../shared/domain/indicator-name.ts';
import type { Figure, InterpretedRow, RowPlace } from '../../../../../../shared/domain/import-row.ts';
import type { Period } from '../../../../../../shared/domain/period.ts';
import { matchRegions } from '../../../../../../shared/domain/region-matching.ts';
import type { Cell, Sheet, SheetRow, SheetTable } from '../../../../../../shared/domain/sheet.ts';
import type { IssueCode } from '../../../../../../shared/i18n/de/issues.ts';
import { decidedText } from '../aligned.ts';
import type { ReadingColumn } from '../columns.ts';
import type { InterpretContext } from '../context.ts';
import { addIssue } from '../../add-issue.ts';
import { rejectedPlace } from '../finish-row.ts';
import type { Outcome } from '../outcome.ts';
import type { RowDraft } from '../row-draft.ts';
import { TableInterpreter } from '../table-interpreter.ts';
import {
  dimension,
  figureHead,
  labelWithDay,
  namesPart,
  periodIn,
  sumsUp,
  withoutTotal,
  type FigureHead,
} from './figure-head.ts';
import { isWholeTown, partColumn, rowOfPart, type PartColumn } from './parts-of-town.ts';
import { tableTitle, type TableTitle } from './table-title.ts';

/** A cell with a figure before it is known what it counts. */
interface Found {
  column: ReadingColumn;
  cell: string;
  text: string;
  outcome: Outcome;
}

const textOf = (draft: RowDraft, field: 'indicator' | 'period' | 'unit' | 'source'): string => {
  const value = draft.values[field];
  return typeof value === 'string' ? value : '';
};

function sumColumns(heads: ReadonlyMap<ReadingColumn, FigureHead>): ReadonlySet<ReadingColumn> {
  const all = [...heads.values()];
  const isAcross = all.some(({ place }) => place !== null);
  const isSeries = all.filter(({ period }) => period !== null).length >= 2;
  const sums = [...heads].filter(([, { isTotal, period }]) => isTotal && (isAcross || (isSeries && period === null)));
  return new Set(sums.map(([column]) => column));
}

/**
 * Figures: what a figure counts, where and when is said by its row, by the header above it, or by the title, in this order of nearness.
 * So lists, one indicator per column, years across and municipalities across are read the same way.
 */
export class FigureInterpreter extends TableInterpreter {
  private readonly heads: ReadonlyMap<ReadingColumn, FigureHead>;
  private readonly title: TableTitle;
  /** Municipalities side by side, or years: a column of sums between them is no figure. */
  private readonly sums: ReadonlySet<ReadingColumn>;
  /** "Zielgruppe" above the names of the rows: they divide what the title counts. */
  private readonly divides: boolean;
  private readonly placeColumn: ReadingColumn | undefined;
  /** "Schule", "Stadtbezirk": the rows are parts of a municipality, of which only the whole is a figure. */
  private readonly parts: PartColumn | null;
  private headed: Period | null = null;
  /** What the last row counted that was no part of another. */
  private wholeRow: IndicatorName | null = null;
  private found: Found[] = [];
  private readonly told = new Set<IssueCode>();

  constructor(sheet: Sheet, table: SheetTable, context: InterpretContext) {
    super(sheet, table, context);
    const figures = this.columns.filter(({ field }) => field === 'value');
    this.title = tableTitle(sheet, table, context);
    const year = this.columns.some(({ field }) => field === 'period') ? null : this.title.period;
    this.heads = new Map(figures.map((column) => [column, figureHead(column.header, context, year)]));
    this.sums = sumColumns(this.heads);
    this.divides = dimension.test(this.columns.find(({ field }) => field === 'indicator')?.header ?? '');
    this.placeColumn = this.columns.find(({ field }) => field === 'municipality');
    this.parts = partColumn(sheet, table);
  }

  protected override row(row: SheetRow): InterpretedRow | null {
    this.found = [];
    const { parts } = this;
    if (parts === null || this.isWhole(row, parts)) return super.row(row);
    const isFilled = [...this.heads.keys()].some(({ index }) => displayText(row.cells[index] ?? null).trim() !== '');
    return isFilled ? rowOfPart(row.number, parts) : null;
  }

  private isWhole({ cells }: SheetRow, { index, besideTown }: PartColumn): boolean {
    const text = displayText(cells[index] ?? null).trim();
    return text === '' ? besideTown : isWholeTown(text, this.context);
  }

  override get joinsRows(): boolean {
    return false;
  }

  /** "Kreis gesamt" is a figure of the Kreis; "Summe" only adds up. */
  override readsTotal(row: SheetRow): boolean {
    if (this.parts) return this.isWhole(row, this.parts);
    const cell = this.placeColumn && row.cells[this.placeColumn.index];
    return typeof cell === 'string' && matchRegions(withoutTotal(cell), this.context.regions).districtWide;
  }

  /** "31.12.2023" above the rows it holds for. */
  override heading(row: SheetRow): void {
    super.heading(row);
    const texts = row.cells.map((cell) => displayText(cell).trim()).filter((text) => text !== '');
    this.headed = (texts.length === 1 && periodIn(texts[0] ?? '')) || this.headed;
  }

  protected override takeHeadings(): void {}

  protected override takeCell(
    draft: RowDraft,
    column: ReadingColumn,
    cell: Cell,
    at: number,
    isRepeated: boolean,
  ): void {
    if (this.parts?.letter === column.letter) return;
    if (column.field !== 'value') {
      const content = column === this.placeColumn && typeof cell === 'string' ? withoutTotal(cell) : cell;
      return super.takeCell(draft, column, content, at, isRepeated);
    }
    if (!column.reader || isRepeated || this.sums.has(column)) return;
    const outcome = this.resolveDitto(draft, column, column.reader.outcome(cell), at);
    const address = this.addresses.of(at, column);
    if (outcome.sign !== undefined) this.noteSign(outcome.sign, address);
    this.found.push({ column, cell: address, text: outcome.text, outcome });
  }

  /** A corrected cell still says what its sender wrote. */
  protected override keepWritten(draft: RowDraft, column: ReadingColumn, at: number, written: Cell): void {
    if (column.field !== 'value') return super.keepWritten(draft, column, at, written);
    const figure = this.found.find(({ cell }) => cell === this.addresses.of(at, column));
    if (figure) figure.text = written === null ? '' : displayText(written);
  }

  protected override finish(draft: RowDraft, row: number, place: () => RowPlace | null): InterpretedRow | null {
    if (this.found.length === 0) return null;
    draft.settle();
    for (const { outcome, cell } of this.found)
      for (const issue of outcome.issues) draft.issues.push({ cell, ...issue });
    const kept = this.found.filter(({ outcome }) => outcome.value !== null || outcome.mark !== undefined);
    const needsPlace = kept.some(({ column }) => this.heads.get(column)?.place == null);
    const rejected = needsPlace ? rejectedPlace(draft, place()) : null;
    const figures = rejected ? [] : kept.flatMap((found) => this.figure(draft, found));
    const nothingLeft = kept.length > 0 && figures.length === 0;
    const { values, originals, issues, extra } = draft;
    const code = rejected ?? (nothingLeft ? 'INDICATOR_MISSING' : null);
    const common = { row, values, originals, issues, extra, confirmedNone: null };
    return { ...common, place: draft.place, rejected: code, figures };
  }

  private figure(draft: RowDraft, { column, cell, text, outcome }: Found): Figure[] {
    const head = this.heads.get(column);
    const name = this.nameFor(draft, column, cell);
    const place = head?.place ?? draft.place;
    if (!name || !place) return [];
    return [
      {
        cell,
        text,
        indicator: name.name,
        place,
        period: this.periodFor(draft, head, cell),
        value: typeof outcome.value === 'string' ? outcome.value : null,
        sign: outcome.mark ?? null,
        unit: textOf(draft, 'unit') || (outcome.unit ?? name.unit),
        source: textOf(draft, 'source') || this.sourceBelow(draft, cell),
      },
    ];
  }

  /** "Frauen" under "Zielgruppe" in a table of participants: "Teilnehmende, Frauen"; without a title nobody says what is counted. */
  private ofTitle(name: IndicatorName): IndicatorName | null {
    const { indicator } = this.title;
    const counted = indicator?.name.replace(/\s+nach\s.+$/i, '') ?? '';
    if (counted === '') return null;
    return {
      name: sumsUp(name.name) ? counted : `${counted}, ${name.name}`,
      unit: indicator?.unit ?? name.unit,
    };
  }

  /** The headers to the left of a column, from the left. */
  private headsBefore(column: ReadingColumn): [ReadingColumn, FigureHead][] {
    return [...this.heads].slice(0, [...this.heads.keys()].indexOf(column));
  }

  /** "in %" counts the share of the column to its left, which is never mixed up with that of another. */
  private shareOf(name: IndicatorName, column: ReadingColumn): IndicatorName {
    const [left, head] = this.headsBefore(column).findLast(([, { isShare }]) => !isShare) ?? [];
    if (!left || !head?.indicator) return this.ofTitle(name) ?? name;
    const counted = head.isPart ? this.ofWhole(head.indicator, left) : head.indicator;
    return { name: `${counted.name}, ${name.name}`, unit: '%' };
  }

  /** "darunter Syrien" is a part of what the nearest column before it counts, else of what the title names. */
  private ofWhole(name: IndicatorName, column: ReadingColumn): IndicatorName {
    const whole = this.headsBefore(column).findLast(
      ([, { isPart, isTotal, isShare }]) => !isPart && !isTotal && !isShare,
    )?.[1].indicator;
    return whole
      ? { name: `${whole.name}, ${name.name}`, unit: whole.unit ?? name.unit }
      : (this.ofTitle(name) ?? name);
  }

  /** "davon Syrien" below "Ausländer insgesamt" is "Ausländer, davon Syrien". */
  private ofRow(text: string): IndicatorName {
    const name = readIndicatorName(text);
    if (!namesPart(name.name)) {
      this.wholeRow = name;
      return name;
    }
    if (this.divides) return name;
    if (!this.wholeRow) return this.ofTitle(name) ?? name;
    const whole = this.wholeRow.name.replace(/\s(?:insgesamt|gesamt|zusammen)$/i, '');
    return { name: `${whole}, ${name.name}`, unit: name.unit ?? this.wholeRow.unit };
  }

  /** "Einwohner" in the row and "weiblich" above the column are one indicator: "Einwohner, weiblich". */
  private nameFor(draft: RowDraft, column: ReadingColumn, cell: string): IndicatorName | null {
    const head = this.heads.get(column);
    const own = textOf(draft, 'indicator');
    const ofRow = own === '' ? null : this.ofRow(this.saysPeriod(draft, head) ? own : labelWithDay(own).name);
    const ofHead = head?.indicator ?? null;
    if (ofRow && ofHead) return { name: `${ofRow.name}, ${ofHead.name}`, unit: ofHead.unit ?? ofRow.unit };
    if (ofHead && head?.isShare) return this.shareOf(ofHead, column);
    if (ofHead) return head?.isPart ? this.ofWhole(ofHead, column) : ofHead;
    if (ofRow && !this.divides) return ofRow;
    const indicator = ofRow ? this.ofTitle(ofRow) : this.title.indicator;
    if (!indicator) addIssue(draft, { cell, field: 'indicator', severity: 'error', code: 'INDICATOR_MISSING' });
    else this.tellOnce(draft, cell, 'indicator', 'info', 'INDICATOR_FROM_TITLE', this.title.indicator?.name ?? '');
    return indicator;
  }

  private saysPeriod(draft: RowDraft, head: FigureHead | undefined): boolean {
    return Boolean(head?.period ?? textOf(draft, 'period')) || this.headed !== null;
  }

  private periodFor(draft: RowDraft, head: FigureHead | undefined, cell: string): string {
    const said = head?.period ?? textOf(draft, 'period');
    const known = said === '' ? (this.headed ?? labelWithDay(textOf(draft, 'indicator')).period ?? '') : said;
    const { period, keyDay } = this.title;
    if (known !== '') return /^\d{4}$/.test(known) && keyDay !== '' ? `${known}-${keyDay}` : known;
    if (period) this.tellOnce(draft, cell, 'period', 'info', 'PERIOD_FROM_TITLE', period);
    else this.tellOnce(draft, cell, 'period', 'warning', 'PERIOD_MISSING', '');
    return period ?? '';
  }

  /** Title, footnote, or what a person said for a table without a word about it; a blank in a column of sources stays one. */
  private sourceBelow(draft: RowDraft, cell: string): string {
    const { source } = this.title;
    const hasColumn = this.columns.some(({ field }) => field === 'source');
    const said = hasColumn ? '' : decidedText(this.context.decisions.rewrites?.source, '');
    if (source !== '') this.tellOnce(draft, cell, 'source', 'info', 'SOURCE_FROM_NOTE', source);
    else if (said) this.tellOnce(draft, cell, 'source', 'info', 'SOURCE_SAID', said, '');
    else this.tellOnce(draft, cell, 'source', said === undefined ? 'warning' : 'info', 'SOURCE_MISSING', '');
    return source || said || '';
  }

  /** What holds for the whole table is told at its first figure. */
  private tellOnce(
    draft: RowDraft,
    cell: string,
    field: 'indicator' | 'period' | 'source',
    severity: 'info' | 'warning',
    code: IssueCode,
    text: string,
    original = text,
  ): void {
    if (this.told.has(code)) return;
    this.told.add(code);
    addIssue(draft, { cell, field, severity, code, details: { text }, original });
  }
}
