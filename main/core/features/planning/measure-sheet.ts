import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { MeasureRecord } from '../../../../shared/contract/planning.ts';
import {
  importFieldKinds,
  stateFields,
  vocabularyOf,
  type ImportField,
} from '../../../../shared/domain/import-fields.ts';
import { safeFileName } from '../../../../shared/domain/file-names.ts';
import { planMarkRows, type PlanMark } from '../../../../shared/domain/planning/plan-mark.ts';
import { markSheetName } from '../../../../shared/domain/return-sheet.ts';
import { offeredNames } from '../../../../shared/domain/vocabularies/term.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { measureSheetTexts as t } from '../../../../shared/i18n/de/measure-sheet.ts';
import { choiceWords, isChoiceField } from '../../../../shared/i18n/de/measure-words.ts';
import { returnSheetTexts } from '../../../../shared/i18n/de/return-sheet.ts';
import { returnSheetBytes, type FormColumn, type FormSheet, type OutputCell } from '../../../excel/write/index.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listVocabularies } from '../vocabularies/index.ts';
import { getMeasure } from './measure-record.ts';
import { listFields, MeasureRowWriter } from './measure-row-writer.ts';
import { measureRows } from './measures.queries.ts';
import { planOf } from './plan-facts.ts';
import { goalsOf, type GoalRecord } from './planning.repository.ts';

const wide: readonly ImportField[] = [
  'measure',
  'description',
  'reportText',
  'remark',
  'goal',
  'milestones',
  'costs',
  'keyFigures',
  'answeredNeeds',
  'answeredGaps',
  'guidelines',
];

function columnOf(field: ImportField, locked: boolean): FormColumn {
  const list = isChoiceField(field) ? field : (vocabularyOf(field) ?? (field === 'unchanged' ? 'yesNo' : null));
  const width = wide.includes(field) ? 40 : importFieldKinds[field] === 'partialDate' ? 14 : 20;
  return {
    header: fieldLabels[field],
    width,
    ...(locked && { locked }),
    ...(list && { rule: { kind: 'list', list, strict: isChoiceField(field) } }),
  };
}

/** The columns of the sheet with the states of single Kommunen. */
const ownFields: readonly ImportField[] = ['measureNumber', 'measure', 'reportFor', 'reportDay', ...stateFields];

/** A list of measures that leaves the house and comes back. */
export interface ListSpec {
  mark: PlanMark;
  title: string;
  note: string;
  guidance: readonly string[];
  fields: readonly ImportField[];
  /** Fields that only tell. */
  locked: readonly ImportField[];
  measureIds: readonly string[];
  /** The whole plan: goals without measure and the states of single Kommunen stand in it as well. */
  whole: boolean;
  /** The Kommune the state is asked of. */
  ags: string | null;
  spareRows: number;
  frozenColumns: number;
}

const choiceLists = (fields: readonly ImportField[]): [string, string[]][] =>
  fields.filter(isChoiceField).map((field) => [field, choiceWords(field).map(({ name }) => name)]);

/** The rows of a whole plan in its order, a goal without measure among them. */
function wholeRows(
  writer: MeasureRowWriter,
  goals: readonly GoalRecord[],
  measures: readonly MeasureRecord[],
): OutputCell[][] {
  const row = (measure: MeasureRecord): OutputCell[] => writer.row(measure, listFields, null);
  const of = (goalId: string | null): MeasureRecord[] => measures.filter((measure) => measure.goalId === goalId);
  const rows = goals.flatMap((goal) => {
    const own = of(goal.id);
    return own.length > 0 ? own.map(row) : [writer.goalRow(goal)];
  });
  return [...rows, ...of(null).map(row)];
}

/** The states of Kommunen that deviate; no sheet where there are none. */
function ownSheet(writer: MeasureRowWriter, measures: readonly MeasureRecord[]): FormSheet[] {
  const rows = measures.flatMap((measure) => measure.deviating.map(({ ags }) => writer.row(measure, ownFields, ags)));
  if (rows.length === 0) return [];
  const columns = ownFields.map((field) => columnOf(field, false));
  return [{ name: t.ownSheet, title: t.ownSheet, note: t.ownNote, columns, rows, spareRows: 10, frozenColumns: 3 }];
}

/** The list as a workbook. */
export function listBytes(context: ReadContext, spec: ListSpec): Promise<Uint8Array> {
  const { title, note, guidance, fields, locked, ags, spareRows, frozenColumns, mark } = spec;
  const writer = new MeasureRowWriter(context, mark.planId);
  const measures = spec.measureIds.map((id) => getMeasure(context, { id }));
  const rows = spec.whole
    ? wholeRows(writer, goalsOf(context.db, mark.planId), measures)
    : measures.map((measure) => writer.row(measure, fields, ags));
  const columns = fields.map((field) => columnOf(field, locked.includes(field)));
  const terms = Object.entries(listVocabularies(context.db)).map(([key, list]) => [key, offeredNames(list)] as const);
  return returnSheetBytes({
    title,
    created: context.clock.now(),
    guidance: {
      name: returnSheetTexts.guidance,
      lines: [{ text: title, look: 'title' }, ...guidance.map((text) => ({ text, look: 'text' as const }))],
    },
    sheets: [
      { name: t.sheet, title, note, columns, rows, spareRows, frozenColumns },
      ...(spec.whole ? ownSheet(writer, measures) : []),
    ],
    lists: {
      sheet: returnSheetTexts.lists,
      values: { yesNo: returnSheetTexts.yesNo, ...Object.fromEntries([...terms, ...choiceLists(fields)]) },
    },
    mark: { sheet: markSheetName, rows: planMarkRows(mark) },
  });
}

/** The measures of a plan as a list that can be read again. Throws PLAN_NOT_FOUND. */
export async function measureList(
  context: ReadContext,
  { planId }: InputOf<'planning.measureList'>,
): Promise<OutputOf<'planning.measureList'>> {
  const { db, clock } = context;
  const plan = planOf(db, planId);
  const bytes = await listBytes(context, {
    mark: { planId: plan.id, answer: null },
    title: plan.name,
    note: t.listNote,
    guidance: t.listNotes,
    fields: listFields,
    locked: [],
    measureIds: measureRows(db, plan.id, clock.today()).map(({ id }) => id),
    whole: true,
    ags: null,
    spareRows: 50,
    frozenColumns: 1,
  });
  return { fileName: safeFileName(t.listFile(plan.name)), base64: Buffer.from(bytes).toString('base64') };
}
