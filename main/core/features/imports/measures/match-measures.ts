import type { RowIssue, RowValue } from '../../../../../shared/domain/import-row.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import { formatPartialDate } from '../../../../../shared/domain/partial-date.ts';
import type { IssueCode, IssueDetails } from '../../../../../shared/i18n/de/issues.ts';
import {
  costsText,
  keyFiguresText,
  milestonesText,
  type WrittenCost,
  type WrittenKeyFigure,
  type WrittenMilestone,
} from '../../../../../shared/i18n/de/measure-parts.ts';
import { fold } from '../../../../../shared/domain/text-folding.ts';
import { formatDay } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { SaidMatcher, type SaidChange, type SaidMatch } from '../../planning/index.ts';
import { answerOf } from '../answer.ts';
import { addIssue } from '../add-issue.ts';
import { countsOf, type EvaluatedRow } from '../evaluate.ts';
import type { Knowledge } from '../knowledge.ts';
import type { FieldChange } from '../match.ts';
import { measureTables } from './measure-tables.ts';
import { targetPlan } from './target-plan.ts';
import { fieldOfKey, wordsOfRow } from './said-row.rules.ts';
import type { DraftFile } from '../draft-file.ts';

function tell(
  { interpreted }: EvaluatedRow,
  field: ImportField | null,
  severity: RowIssue['severity'],
  code: IssueCode,
  details: IssueDetails,
): void {
  const cell = (field && interpreted.originals[field]?.cell) ?? interpreted.issues[0]?.cell ?? `A${interpreted.row}`;
  addIssue(interpreted, { cell, field, severity, code, details });
}

const isAbsent = (value: unknown): boolean => value === null || value === undefined;
/** A value of the plan as a cell of the list would hold it. */
function cellValue({ key }: SaidChange, value: unknown): RowValue {
  if (isAbsent(value)) return '';
  if (key === 'costs') return costsText(value as WrittenCost[]);
  if (key === 'milestones') return milestonesText(value as WrittenMilestone[]);
  if (key === 'keyFigures') return keyFiguresText(value as WrittenKeyFigure[]);
  if (key === 'unchanged') return formatDay(String(value));
  if (key === 'progress') return `${String(value)} %`;
  if (key === 'fieldOfAction') return [String(value)];
  if (key === 'municipalities' && Array.isArray(value)) return value.length === 0 ? ['*'] : (value as string[]);
  return Array.isArray(value) ? (value as string[]) : String(value);
}

const changeOf = (change: SaidChange): FieldChange => ({
  field: fieldOfKey[change.key] ?? 'remark',
  before: isAbsent(change.before) ? '' : cellValue(change, change.before),
  after: cellValue(change, change.after),
});

/** Goes through the rows of the measures of one file. */
class MeasureMatcher {
  private readonly matcher: SaidMatcher;
  private readonly places: Knowledge['regions'];
  /** The Kommune that answers: what it says of a state holds for itself. */
  private readonly from: string | null;
  private readonly rows = new Map<string, number>();
  /** Goals and new measures that earlier rows name. */
  private readonly goals = new Set<string>();
  private readonly begun = new Set<string>();

  constructor(context: ReadContext, planId: string | null, places: Knowledge['regions'], from: string | null) {
    this.from = from;
    this.matcher = new SaidMatcher(context, planId);
    this.places = places;
  }

  row(row: EvaluatedRow): void {
    const { interpreted, match } = row;
    if (match.state === 'excluded' || match.state === 'rejected') return;
    const { said, told } = wordsOfRow(interpreted, this.places, this.from);
    for (const { field, severity, code, details } of told) tell(row, field, severity, code, details);
    const found = this.matcher.match(said);
    const isGoal = said.values.name === '';
    const isGoalKnown = said.goal !== null && this.goals.has(said.goal);
    if (said.goal !== null) this.goals.add(said.goal);
    if (isGoal && isGoalKnown) {
      match.state = 'unchanged';
      return;
    }
    if (!isGoal && this.isTwice(row, `${found.id ?? said.values.name} ${said.ags ?? ''}`)) return;
    for (const { code, text } of found.notes)
      tell(row, null, code === 'GOAL_NEW' ? 'info' : 'warning', code, { text: dayText(code, text) });
    match.measure = found;
    match.changes = found.changes.map(changeOf);
    match.state = this.stateOf(found);
  }

  /** A goal is new where the plan does not know it; a further row of a new measure only adds to it. */
  private stateOf({ id, said, goalId, changes }: SaidMatch): EvaluatedRow['match']['state'] {
    const title = fold(said.values.name);
    const isNew = title === '' ? goalId === null : id === null && !(said.ags !== null && this.begun.has(title));
    if (title !== '' && isNew) this.begun.add(title);
    if (changes.length === 0 && (title === '' || id !== null)) return 'unchanged';
    return isNew ? 'new' : 'changed';
  }

  private isTwice(row: EvaluatedRow, key: string): boolean {
    const first = this.rows.get(key);
    if (first === undefined) this.rows.set(key, row.interpreted.row);
    else {
      tell(row, 'measure', 'warning', 'MEASURE_TWICE', { text: first });
      row.match.state = 'rejected';
      row.interpreted.rejected = 'MEASURE_TWICE';
    }
    return first !== undefined;
  }
}

const dayText = (code: string, text: string): string => (code === 'REPORT_DAY_LATER' ? formatPartialDate(text) : text);

/** Compares the measures of a file with the plan it is for, and counts its rows again. */
export function compareMeasures(context: ReadContext, draft: DraftFile, { regions }: Knowledge): void {
  const { evaluation } = draft;
  const tables = measureTables(evaluation?.tables ?? []);
  if (!evaluation || tables.length === 0) return;
  const answer = answerOf(context.db, draft);
  const planId = targetPlan(context.db, draft);
  const from = answer?.planId ? (answer.recipient?.ags ?? null) : null;
  const matcher = new MeasureMatcher(context, planId, regions, from);
  for (const { rows } of tables) for (const row of rows) matcher.row(row);
  evaluation.counts = countsOf(evaluation.tables);
}
