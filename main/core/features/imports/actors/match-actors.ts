import { fieldOfActor, fieldOfPerson } from '../../../../../shared/domain/actor-fields.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import type { InterpretedRow, IssueOption, RowIssue } from '../../../../../shared/domain/import-row.ts';
import { wholeDistrict } from '../../../../../shared/domain/place-key.ts';
import type { IssueCode, IssueDetails } from '../../../../../shared/i18n/de/issues.ts';
import { districtWideWord } from '../../../../../shared/i18n/de/terms.ts';
import type { ReadContext } from '../../../platform/context.ts';
import {
  ActorMatcher,
  type ActorValue,
  type NoteCode,
  type SaidActorMatch,
  type SaidChange,
  type SaidNote,
} from '../../organizations/index.ts';
import { addIssue } from '../add-issue.ts';
import type { DraftFile } from '../draft-file.ts';
import { countsOf, type EvaluatedRow, type EvaluatedTable, type Evaluation } from '../evaluate.ts';
import type { Knowledge } from '../knowledge.ts';
import type { FieldChange, RowMatch } from '../match.ts';
import { wordsOfActor, type Sources } from './said-actor.rules.ts';

export const actorTables = (tables: Evaluation['tables']): Evaluation['tables'] =>
  tables.filter(({ included, table }) => included && table.kind === 'actors');

const severities: Record<NoteCode, RowIssue['severity']> = {
  ACTOR_RECOGNISED: 'info',
  ACTOR_ALIKE: 'warning',
  ACTOR_AMBIGUOUS: 'error',
  ACTOR_SEAT_DIFFERS: 'error',
  ACTOR_ROWS_DIFFER: 'warning',
  ACTOR_PARENT_NEW: 'info',
  ACTOR_PARENT_OPEN: 'warning',
};
const aboutParent: readonly NoteCode[] = ['ACTOR_PARENT_NEW', 'ACTOR_PARENT_OPEN'];

/** The cell of a row that says a field. */
type CellOf = (row: InterpretedRow, field: ImportField) => string;

/** Goes through the lists of actors of one file. */
class ListMatcher {
  private readonly matcher: ActorMatcher;
  private readonly places: Knowledge['regions'];

  constructor(context: ReadContext, places: Knowledge['regions']) {
    this.matcher = new ActorMatcher(context);
    this.places = places;
  }

  table({ rows, table }: EvaluatedTable): void {
    const columns = new Set(table.columns.map(({ field }) => field));
    const letters = new Map(
      table.orientation === 'rows' ? table.columns.map(({ field, letter }) => [field as string, letter]) : [],
    );
    const cellOf: CellOf = ({ originals, row }, field) =>
      originals[field]?.cell ?? `${letters.get(field) ?? 'A'}${row}`;
    for (const row of rows) this.row(row, columns, cellOf);
  }

  private row(row: EvaluatedRow, columns: ReadonlySet<string | null>, cellOf: CellOf): void {
    const { interpreted, match } = row;
    if (match.state === 'excluded' || match.state === 'rejected') return;
    const { said, told, sources } = wordsOfActor(interpreted, columns, this.places);
    keepSources(interpreted, sources, cellOf);
    for (const { field, code, text } of told)
      tell(interpreted, { field, cell: cellOf(interpreted, field), severity: 'warning', code, details: { text } });
    const found = this.matcher.match(said);
    for (const note of found.notes) tellNote(interpreted, note, cellOf);
    match.actor = found;
    match.changes = found.begins ? [] : found.changes.map((change) => this.changeOf(change));
    if (found.rejected) interpreted.rejected = found.rejected;
    match.state = stateOf(found);
  }

  private changeOf({ key, before, after, person }: SaidChange): FieldChange {
    const field = (person ? fieldOfPerson : fieldOfActor)[key] ?? 'remark';
    return { field, before: this.cellValue(key, before), after: this.cellValue(key, after) };
  }

  /** A value of an actor as the fields of a list have it: places and terms are lists. */
  private cellValue(key: string, value: ActorValue): string | string[] {
    if (value === null) return '';
    if (key === 'municipalities') return this.names(value);
    if (typeof value !== 'string') return [...value];
    return key === 'ags' || key === 'kind' ? [value] : value;
  }

  private names(value: ActorValue): string[] {
    const list = Array.isArray(value) ? (value as readonly string[]) : [];
    return list.map((ags) =>
      ags === wholeDistrict ? districtWideWord : (this.places.find((one) => one.ags === ags)?.name ?? ags),
    );
  }
}

function stateOf({ rejected, begins, changes }: SaidActorMatch): RowMatch['state'] {
  if (rejected) return 'rejected';
  if (begins) return 'new';
  return changes.length > 0 ? 'changed' : 'unchanged';
}

interface Telling {
  field: ImportField;
  cell: string;
  severity: RowIssue['severity'];
  code: IssueCode;
  details: IssueDetails;
  options?: readonly string[];
}
function tell(row: InterpretedRow, { options = [], ...told }: Telling): void {
  addIssue(row, { ...told, options: options.map((name): IssueOption => ({ id: name, name, reason: '' })) });
}

function tellNote(row: InterpretedRow, { code, text, value, options }: SaidNote, cellOf: CellOf): void {
  const field = aboutParent.includes(code) ? 'actorParent' : 'provider';
  tell(row, { field, cell: cellOf(row, field), severity: severities[code], code, details: { text, value }, options });
}

/** "Telefon" of a person, the seat out of the address: their cell is that of another field. */
function keepSources(row: InterpretedRow, sources: Sources, cellOf: CellOf): void {
  for (const [field, from] of Object.entries(sources) as [ImportField, ImportField][]) {
    const value = row.values[from];
    if (value !== undefined) row.originals[field] ??= { cell: cellOf(row, from), text: String(value) };
  }
}

/** Compares the actors of a file with those that are known, and counts its rows again. */
export function compareActors(context: ReadContext, { evaluation }: DraftFile, { regions }: Knowledge): void {
  const tables = actorTables(evaluation?.tables ?? []);
  if (!evaluation || tables.length === 0) return;
  const matcher = new ListMatcher(context, regions);
  for (const table of tables) matcher.table(table);
  evaluation.counts = countsOf(evaluation.tables);
}
