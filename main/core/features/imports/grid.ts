import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { GridRow } from '../../../../shared/contract/imports.ts';
import { columnIndex } from '../../../../shared/domain/cell-address.ts';
import { figureText } from '../../../../shared/domain/field-text.ts';
import { displayText } from '../../../../shared/domain/cell-text.ts';
import { parseBoolean } from '../../../../shared/domain/special-values.ts';
import { isWeekday } from '../../../../shared/domain/weekday-names.ts';
import { decisionKey } from '../../../../shared/domain/text-folding.ts';
import { matchTerms } from '../../../../shared/domain/vocabulary-matching.ts';
import type { Cell, SheetRow } from '../../../../shared/domain/sheet.ts';
import type { RowIssue, RowValue } from '../../../../shared/domain/import-row.ts';
import { vocabularyOf, type ImportField } from '../../../../shared/domain/import-fields.ts';
import { headerLeaf } from '../../../../shared/domain/header-path.ts';
import { transposeSheet } from '../../../excel/understand/index.ts';
import { addressIn, isDownwards } from './address.ts';
import { needsAnswer } from './cards.rules.ts';
import type { FileDecisions } from './decisions.rules.ts';
import type { DraftFile } from './draft-file.ts';
import { countingIssues, equalIssues, isOfKind } from './issue-kinds.rules.ts';
import { isRowNumber, type EvaluatedRow, type EvaluatedTable } from './evaluate.ts';
import type { Knowledge } from './knowledge.ts';
import { placeText, valueText } from './value-text.ts';

/** Which rows the grid shows: by what becomes of them, and by a kind of issue. */
type Filter = Pick<InputOf<'imports.grid'>, 'filter' | 'issue'>;
type Place = InputOf<'imports.nextIssue'>['from'];
interface Entry {
  table: EvaluatedTable;
  row: EvaluatedRow;
}

const isMoreThanTold = ({ severity }: RowIssue): boolean => severity !== 'info';

/** Positions of the columns whose cells have such an issue, from 1; 0 where it is no single cell of the row. */
function issueColumns({ table, row }: Entry, wanted: (issue: RowIssue) => boolean): number[] {
  const cells = new Set(
    countingIssues(row)
      .filter(wanted)
      .map(({ cell }) => cell),
  );
  if (cells.size === 0) return [];
  const { row: number } = row.interpreted;
  const found = table.table.columns.flatMap(({ letter }, at) =>
    cells.has(addressIn(table, letter, number)) ? at + 1 : [],
  );
  return found.length > 0 ? found : [0];
}

const positionOf = (letter: string): number => (/^\d+$/.test(letter) ? Number(letter) - 1 : columnIndex(letter));

/** An empty cell of several columns for one field, such as one per target group: the value came from the ticked ones. */
function cameFromOthers({ originals }: EvaluatedRow['interpreted'], field: ImportField, address: string): boolean {
  const from = originals[field]?.cell;
  return from !== undefined && !from.split(', ').includes(address);
}

/** What a cell says: under a tick the head of its column, under a weekday that day and its times. */
function saidIn(cell: Cell, header: string, text: string): string {
  const leaf = headerLeaf(header);
  if (parseBoolean(cell) === true) return leaf;
  return isWeekday(leaf) ? `${leaf} ${text}` : text;
}

/** The same words, whatever stands between them. */
const wordsOnly = (list: string): string => list.trim().replaceAll(/ · |;\s*/g, ', ');

/** A window of the sender's rows with what would be stored under each cell. */
export class Grid {
  private readonly cells = new Map<EvaluatedTable, Map<number, SheetRow>>();
  private readonly entries: Entry[];
  private readonly tables: readonly EvaluatedTable[];
  private equal: ((issue: RowIssue) => number) | null = null;
  private readonly knowledge: Knowledge;
  private readonly left: FileDecisions['left'];

  constructor(draft: DraftFile, knowledge: Knowledge) {
    this.knowledge = knowledge;
    this.left = draft.effective.left;
    this.tables = draft.evaluation?.tables ?? [];
    this.entries = this.tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  }

  window(filter: Filter, from: number, limit: number): OutputOf<'imports.grid'> {
    const passing = this.passing(filter);
    return { rows: passing.slice(from, from + limit).map((entry) => this.toRow(entry)), total: passing.length };
  }

  /** The next place with an issue, round and round; null where the shown rows have none. */
  nextIssue(filter: Filter, from: Place, back: boolean): Place | null {
    const passing = this.passing(filter);
    const hasMore = passing.some(({ row }) => countingIssues(row).some(isMoreThanTold));
    const wanted = filter.issue === undefined && hasMore ? isMoreThanTold : isOfKind(filter.issue);
    const places = passing.flatMap((entry, index) => issueColumns(entry, wanted).map((column) => ({ index, column })));
    const order = (place: Place): number => place.index - from.index || place.column - from.column;
    const found = back
      ? (places.findLast((place) => order(place) < 0) ?? places.at(-1))
      : (places.find((place) => order(place) > 0) ?? places[0]);
    return found ?? null;
  }

  private passing(filter: Filter): Entry[] {
    const isEvery = filter.filter === 'all' && filter.issue === undefined;
    return isEvery ? this.entries : this.entries.filter((entry) => this.passes(entry, filter));
  }

  private passes(entry: Entry, { filter, issue }: Filter): boolean {
    const { row } = entry;
    if (issue !== undefined && !countingIssues(row).some(isOfKind(issue))) return false;
    if (filter === 'all') return true;
    return filter === 'toClarify' ? this.needsAnswer(entry) : row.match.state === filter;
  }

  private needsAnswer({ table, row }: Entry): boolean {
    return needsAnswer(row, this.left?.[table.sheet.name]);
  }

  private equalTo(issue: RowIssue): number {
    this.equal ??= equalIssues(this.tables);
    return this.equal(issue);
  }

  private rowsOf(table: EvaluatedTable): Map<number, SheetRow> {
    const known = this.cells.get(table);
    if (known) return known;
    const { rows } = isDownwards(table) ? transposeSheet(table.sheet, table.table.form) : table.sheet;
    const byNumber = new Map(rows.map((row) => [row.number, row]));
    this.cells.set(table, byNumber);
    return byNumber;
  }

  private toRow({ table, row }: Entry): GridRow {
    const { interpreted, match } = row;
    const source = this.rowsOf(table).get(interpreted.row);
    return {
      sheet: table.sheet.name,
      row: interpreted.row,
      state: match.state,
      toClarify: this.needsAnswer({ table, row }),
      reason: interpreted.rejected
        ? (interpreted.issues.find((issue) => issue.code === interpreted.rejected)?.message ?? null)
        : null,
      cells: table.table.columns.map((column) => {
        const cell: Cell = source?.cells[positionOf(column.letter)] ?? null;
        const address = addressIn(table, column.letter, interpreted.row);
        const text = displayText(cell);
        return {
          letter: column.letter,
          address,
          original: text,
          ...this.toCell(row, address, column.field as ImportField | null, text, saidIn(cell, column.header, text)),
        };
      }),
    };
  }

  private toCell(
    { interpreted, match }: EvaluatedRow,
    address: string,
    field: ImportField | null,
    original: string,
    said: string,
  ): Omit<GridRow['cells'][number], 'letter' | 'address' | 'original'> {
    const issue = interpreted.issues.find((entry) => entry.cell === address);
    const isWhole = issue?.field === field && field !== null && !vocabularyOf(field);
    const equal = issue && isWhole && decisionKey(issue.original) === decisionKey(original) ? this.equalTo(issue) : 0;
    const isFilled = issue?.code === 'LABEL_FROM_ABOVE';
    const isElsewhere =
      original.trim() === '' && field !== null && !isFilled && cameFromOthers(interpreted, field, address);
    const change = match.changes.find((entry) => entry.field === field && (entry.cell ?? address) === address);
    // what it was before is the whole list, so is what it becomes
    const part = change ? '' : said;
    const isRead = field !== null && !isRowNumber(field) && !isElsewhere && !interpreted.untouched?.has(address);
    const value = isRead ? this.stored(interpreted, field, address, part) : null;
    const isSame = value !== null && wordsOnly(value) === wordsOnly(original);
    return {
      value: isSame ? null : value,
      before: change && change.before !== null ? this.words(change.field, change.before) : null,
      severity: issue?.severity ?? null,
      message: issue?.message ?? null,
      ...(equal > 1 && { equal }),
    };
  }

  /** What this cell became: the value of its column's field, else what was split off into other fields. */
  private stored(row: EvaluatedRow['interpreted'], field: ImportField, cell: string, said: string): string {
    if (field === 'municipality') return row.place ? placeText(row.place, this.knowledge.regions) : '';
    if (field === 'value') return figureText(row.figures?.find((figure) => figure.cell === cell));
    const own = row.values[field];
    if (own !== undefined) return this.words(field, this.partOf(row, field, own, said));
    const split = (Object.keys(row.originals) as ImportField[]).filter((other) =>
      row.originals[other]?.cell.split(', ').includes(cell),
    );
    return split.map((other) => this.words(other, row.values[other] ?? null)).join(', ');
  }

  /** Of a value of several cells, what this one says of it; all of it where that cannot be told. */
  private partOf(
    { originals }: EvaluatedRow['interpreted'],
    field: ImportField,
    own: RowValue,
    said: string,
  ): RowValue {
    const vocabulary = vocabularyOf(field);
    const isJoined = originals[field]?.cell.includes(', ') ?? false;
    if (isJoined && field === 'schedule' && said !== '') return said;
    if (!isJoined || !vocabulary || !Array.isArray(own)) return own;
    const { termIds } = matchTerms(said, this.knowledge.terms[vocabulary]);
    const part = own.filter((id) => termIds.includes(id));
    return part.length > 0 ? part : own;
  }

  private words(field: ImportField, value: Parameters<typeof valueText>[1]): string {
    return valueText(field, value, this.knowledge.terms);
  }
}
