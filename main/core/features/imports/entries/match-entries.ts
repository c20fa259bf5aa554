import type { RowIssue } from '../../../../../shared/domain/import-row.ts';
import { districtWide } from '../../../../../shared/domain/region-names.ts';
import { indicatorKey } from '../../../../../shared/domain/indicator-name.ts';
import type { IssueCode, IssueDetails } from '../../../../../shared/i18n/de/issues.ts';
import type { EntryEntity } from '../../../database/entities.ts';
import { entryFieldOf } from '../../../database/entry-columns.ts';
import type { ReadDb } from '../../../database/statement.ts';
import {
  changedColumns,
  entriesOf,
  findStored,
  identityOfDraft,
  listIndicators,
  officialFigures,
  subjectOfDraft,
  subjectOfStored,
  type EntryDraft,
  type EntrySender,
  type StoredEntry,
} from '../../entries/index.ts';
import { addIssue } from '../add-issue.ts';
import type { EvaluatedRow, EvaluatedTable } from '../evaluate.ts';
import type { EntryMatch, FieldChange } from '../match.ts';
import { cellList, contradictionsIn } from './contradictions.rules.ts';
import { draftsOfRow, entityOfKind, saidAt } from './entry-drafts.rules.ts';

function tell(
  row: EvaluatedRow,
  cell: string,
  severity: RowIssue['severity'],
  code: IssueCode,
  details: IssueDetails,
): void {
  addIssue(row.interpreted, { cell, field: null, severity, code, details });
}

/** A need may be reworded; a figure of another day or source, or of another place, is another one. */
const speaksOf = (draft: EntryDraft, sent: StoredEntry): boolean =>
  draft.entity === 'need' || (subjectOfDraft(draft) === subjectOfStored(sent) && findStored(draft, [sent]) !== null);

/** What the sender said; a statistic for the whole Kreis is the same whatever its file is called and in whichever round it comes. */
function storedFor(db: ReadDb, who: EntrySender): StoredEntry[] {
  const own = entriesOf(db, who);
  if (who.sender !== districtWide) return own;
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...officialFigures(db).filter(({ id }) => !known.has(id))];
}

const isLeftOut = ({ match }: EvaluatedRow): boolean => match.state === 'excluded' || match.state === 'rejected';

/** Goes through the tables of one file that are no offers. */
class EntryMatcher {
  private readonly stored: Map<string, StoredEntry[]>;
  private readonly indicators: Set<string>;
  private readonly cells = new Map<string, string>();
  private readonly contradictions: ReadonlyMap<string, readonly string[]>;

  constructor(db: ReadDb, who: EntrySender | null, drafts: readonly EntryDraft[]) {
    this.contradictions = contradictionsIn(drafts);
    this.stored = Map.groupBy(who ? storedFor(db, who) : [], subjectOfStored);
    this.indicators = new Set(listIndicators(db).map(({ match_key }) => match_key));
  }

  /** `sent` is what the row was when a sheet of ours went out. */
  row(entity: EntryEntity, row: EvaluatedRow, sent: StoredEntry | undefined): void {
    if (isLeftOut(row)) return;
    const drafts = draftsOfRow(entity, row.interpreted);
    const entries = drafts.flatMap((draft) => this.match(draft, row, sent) ?? []);
    row.match.entries = entries;
    if (entries.length === 0 && drafts.length > 0) {
      row.match.state = 'rejected';
      row.interpreted.rejected = row.interpreted.issues.at(-1)?.code ?? 'ENTRY_TWICE';
      return;
    }
    const has = (state: EntryMatch['state']): boolean => entries.some((entry) => entry.state === state);
    row.match.state = has('changed') ? 'changed' : has('new') ? 'new' : 'unchanged';
    row.match.changes = entries.flatMap(({ changes }) => changes);
  }

  private match(draft: EntryDraft, row: EvaluatedRow, sent: StoredEntry | undefined): EntryMatch | null {
    const anchor = draft.cell || (row.interpreted.issues[0]?.cell ?? `A${row.interpreted.row}`);
    if (this.isContradicted(draft, anchor, row) || this.isTwice(draft, anchor, row)) return null;
    this.tellNewIndicator(draft, row);
    const before = sent && speaksOf(draft, sent) ? sent : undefined;
    const found = this.inRound(before) ?? findStored(draft, this.stored.get(subjectOfDraft(draft)) ?? []);
    const known = found ?? before;
    if (!known) return { draft, state: 'new', id: null, changes: [] };
    const columns = changedColumns(draft, known);
    const changes = columns.flatMap((column) => changeOf(column, known, draft) ?? []);
    // What was sent of an earlier round is said again in this one: it becomes an entry of its own.
    return { draft, state: columns.length > 0 ? 'changed' : 'unchanged', id: found?.id ?? null, changes };
  }

  private inRound(entry: StoredEntry | undefined): StoredEntry | undefined {
    return entry && this.stored.get(subjectOfStored(entry))?.find(({ id }) => id === entry.id);
  }

  private isContradicted(draft: EntryDraft, anchor: string, row: EvaluatedRow): boolean {
    const cells = this.contradictions.get(identityOfDraft(draft));
    if (cells)
      addIssue(row.interpreted, {
        cell: anchor,
        field: 'value',
        severity: 'warning',
        code: 'FIGURE_CONTRADICTED',
        details: { text: cellList(cells) },
      });
    return cells !== undefined;
  }

  private isTwice(draft: EntryDraft, anchor: string, row: EvaluatedRow): boolean {
    const identity = identityOfDraft(draft);
    const first = this.cells.get(identity);
    if (first === undefined) this.cells.set(identity, anchor);
    else tell(row, anchor, 'warning', 'ENTRY_TWICE', { text: first });
    return first !== undefined;
  }

  private tellNewIndicator({ indicator, cell }: EntryDraft, row: EvaluatedRow): void {
    if (!indicator) return;
    const key = indicatorKey(indicator.name);
    if (this.indicators.has(key)) return;
    this.indicators.add(key);
    tell(row, cell, 'info', 'INDICATOR_NEW', { text: indicator.name });
  }
}

const plain = (value: string | number | null | undefined): string | null => (value == null ? null : String(value));
const isList = (text: string | null): text is string => text !== null && /^\["|^\[\]$/.test(text);

function changeOf(column: string, stored: StoredEntry, { values, cell }: EntryDraft): FieldChange | null {
  const read = (value: string | null): string | string[] | null =>
    isList(value) ? (JSON.parse(value) as string[]) : value;
  const [before, after] = [read(plain(stored.values[column])), read(plain(values[column]))];
  const field = entryFieldOf(column);
  return field === undefined ? null : { field, before, after: after ?? '', ...(cell !== '' && { cell }) };
}

/** What is said at the first row of a municipality becomes of its other rows too. */
function settleListed(rows: readonly EvaluatedRow[]): void {
  const states = new Map(rows.map(({ interpreted, match }) => [interpreted.row, match.state]));
  for (const row of rows) {
    const at = saidAt(row.interpreted);
    if (at !== null && !isLeftOut(row)) row.match.state = states.get(at) ?? row.match.state;
  }
}

/**
 * Compares structures, figures and needs of a file with what its sender said before in the round. Done once the sender is known. Returns
 * whether there are any.
 */
export function matchEntries(db: ReadDb, tables: readonly EvaluatedTable[], who: EntrySender | null): boolean {
  const others = tables.flatMap(({ table, included, rows, sent }) => {
    const entity = included ? entityOfKind(table.kind) : null;
    return entity ? [{ entity, rows, sent }] : [];
  });
  if (others.length === 0) return false;
  const drafts = others.flatMap(({ entity, rows }) =>
    rows.flatMap((row) => (isLeftOut(row) ? [] : draftsOfRow(entity, row.interpreted))),
  );
  const matcher = new EntryMatcher(db, who, drafts);
  for (const { entity, rows, sent } of others) {
    for (const row of rows) matcher.row(entity, row, sent?.get(row.interpreted.row));
    settleListed(rows);
  }
  return true;
}
