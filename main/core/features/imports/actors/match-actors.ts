import type { IssueOption } from '../../../../../shared/domain/import-row.ts';
import { fieldOfActor, fieldOfPerson } from '../../../../../shared/domain/actor-fields.ts';
import type { FieldValue } from '../../../../../shared/contract/offers.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import type { RowIssue, RowValue } from '../../../../../shared/domain/import-row.ts';
import { wholeDistrict } from '../../../../../shared/domain/place-key.ts';
import { issueText, type IssueCode, type IssueDetails } from '../../../../../shared/i18n/de/issues.ts';
import { districtWideWord } from '../../../../../shared/i18n/de/terms.ts';
import type { ReadContext } from '../../../platform/context.ts';
import {
  ActorMatcher,
  type ActorValue,
  type NoteCode,
  type SaidChange,
  type SaidNote,
} from '../../organizations/index.ts';
import type { DraftFile } from '../draft-file.ts';
import { countsOf, type EvaluatedRow, type EvaluatedTable, type Evaluation, type Knowledge } from '../evaluate.ts';
import type { FieldChange } from '../match.ts';
import { wordsOfActor } from './said-actor.rules.ts';

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
    const letterOf = (field: ImportField): string | undefined =>
      table.orientation === 'rows' ? table.columns.find((column) => column.field === field)?.letter : undefined;
    for (const row of rows) this.row(row, columns, letterOf);
  }

  private row(
    row: EvaluatedRow,
    columns: ReadonlySet<string | null>,
    letterOf: (field: ImportField) => string | undefined,
  ): void {
    const { interpreted, match } = row;
    if (match.state === 'excluded' || match.state === 'rejected') return;
    const cellOf = (field: ImportField): string =>
      interpreted.originals[field]?.cell ?? `${letterOf(field) ?? 'A'}${interpreted.row}`;
    const { said, told, sources } = wordsOfActor(interpreted, columns, this.places);
    for (const [field, from] of Object.entries(sources) as [ImportField, ImportField][])
      if (interpreted.values[from] !== undefined)
        interpreted.originals[field] ??= { cell: cellOf(from), text: String(interpreted.values[from]) };
    for (const { field, code, text } of told)
      tell(row, { field, cell: cellOf(field), severity: 'warning', code, details: { text } });
    const found = this.matcher.match(said);
    for (const note of found.notes) {
      const field = aboutParent.includes(note.code) ? 'actorParent' : 'provider';
      tell(row, {
        field,
        cell: cellOf(field),
        severity: severities[note.code],
        code: note.code,
        details: detailsOf(note),
        options: note.options,
      });
    }
    match.actor = found;
    match.changes = found.changes.map((change) => this.changeOf(change));
    if (found.rejected) interpreted.rejected = found.rejected;
    match.state = found.rejected
      ? 'rejected'
      : found.begins
        ? 'new'
        : found.changes.length > 0
          ? 'changed'
          : 'unchanged';
  }

  private changeOf({ key, before, after, person }: SaidChange): FieldChange {
    const field = (person ? fieldOfPerson : fieldOfActor)[key] ?? 'remark';
    const isPlace = key === 'municipalities';
    return {
      field,
      before: isPlace ? this.names(before) : plain(before),
      after: isPlace ? this.names(after) : plain(after),
    };
  }

  private names(value: ActorValue): string[] {
    const list = Array.isArray(value) ? (value as readonly string[]) : [];
    return list.map((ags) =>
      ags === wholeDistrict ? districtWideWord : (this.places.find((one) => one.ags === ags)?.name ?? ags),
    );
  }
}

const plain = (value: ActorValue): RowValue & FieldValue => (typeof value === 'string' ? value : [...(value ?? [])]);
const detailsOf = ({ text, value }: SaidNote): IssueDetails => ({ text, value });

interface Telling {
  field: ImportField;
  cell: string;
  severity: RowIssue['severity'];
  code: IssueCode;
  details: IssueDetails;
  options?: readonly string[];
}
function tell({ interpreted }: EvaluatedRow, { field, cell, severity, code, details, options = [] }: Telling): void {
  const original = String(details['text'] ?? '');
  const names = options.map((name): IssueOption => ({ id: name, name, reason: '' }));
  interpreted.issues.push({ cell, field, severity, code, message: issueText(code, details), original, options: names });
}

/** Compares the actors of a file with those that are known, and counts its rows again. */
export function compareActors(context: ReadContext, { evaluation }: DraftFile, { regions }: Knowledge): void {
  const tables = actorTables(evaluation?.tables ?? []);
  if (!evaluation || tables.length === 0) return;
  const matcher = new ListMatcher(context, regions);
  for (const table of tables) matcher.table(table);
  evaluation.counts = countsOf(evaluation.tables);
}
