import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { MeasureRecord } from '../../../../shared/contract/planning.ts';
import {
  importFieldKinds,
  stateFields,
  vocabularyOf,
  type ImportField,
} from '../../../../shared/domain/import-fields.ts';
import { safeFileName } from '../../../../shared/domain/file-names.ts';
import { formatPartialDate, isPartialDate } from '../../../../shared/domain/partial-date.ts';
import { isDistrictWide } from '../../../../shared/domain/planning/places.ts';
import { planMarkRows, type PlanMark } from '../../../../shared/domain/planning/plan-mark.ts';
import { markSheetName } from '../../../../shared/domain/return-sheet.ts';
import { offeredNames } from '../../../../shared/domain/vocabularies/term.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { measureSheetTexts as t } from '../../../../shared/i18n/de/measure-sheet.ts';
import { costsText, keyFiguresText, milestonesText } from '../../../../shared/i18n/de/measure-parts.ts';
import { choiceWords, isChoiceField } from '../../../../shared/i18n/de/measure-words.ts';
import { returnSheetTexts } from '../../../../shared/i18n/de/return-sheet.ts';
import { districtWideWord } from '../../../../shared/i18n/de/terms.ts';
import { returnSheetBytes, type FormColumn, type FormSheet, type OutputCell } from '../../../excel/write/index.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listRegions } from '../settings/index.ts';
import { listTerms, listVocabularies } from '../vocabularies/index.ts';
import { listOf } from './measure-values.rules.ts';
import { getMeasure } from './measure-record.ts';
import { measureRows } from './measures.queries.ts';
import { planOf } from './plan-facts.ts';
import { goalsOf, guidelinesOf, type GoalRecord } from './planning.repository.ts';

/** The columns of the whole list, as it is read again. */
const listFields: readonly ImportField[] = [
  'measureNumber',
  'formerNumbers',
  'fieldsOfAction',
  'goal',
  'guidelines',
  'measure',
  'measureKind',
  'description',
  'strands',
  'targetGroups',
  'educationPhases',
  'level',
  'municipality',
  'lead',
  'responsible',
  'partners',
  'validFrom',
  'validTo',
  'measurePriority',
  'emphasis',
  'costs',
  'funding',
  'milestones',
  'keyFigures',
  'answeredNeeds',
  'answeredGaps',
  'resolution',
  'resolutionDay',
  'reportDay',
  ...stateFields,
  'remark',
];
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

const dated = (date: string | null): string | null => (date && isPartialDate(date) ? formatPartialDate(date) : date);
/** One per line; a name is one line. */
const lines = (list: readonly string[]): string => list.map((name) => name.replace(/\s+/g, ' ')).join('\n');
const joined = (list: readonly string[]): string => list.join('; ');

const termFields = ['fieldsOfAction', 'strands', 'targetGroups', 'educationPhases'] as const;
type TermField = (typeof termFields)[number];

/** Writes measures as rows of a list. */
class RowWriter {
  private readonly places: ReadonlyMap<string, string>;
  private readonly goals: ReadonlyMap<string, string>;
  /** The guidelines of each goal. */
  private readonly guidelines: ReadonlyMap<string, string[]>;
  private readonly terms: (field: TermField, ids: readonly string[]) => string;

  constructor({ db }: ReadContext, planId: string) {
    this.places = new Map(listRegions(db).map(({ ags, name }) => [ags, name]));
    this.goals = new Map(goalsOf(db, planId).map(({ id, number, name }) => [id, `${number} ${name}`]));
    const guidelines = guidelinesOf(db, planId);
    this.guidelines = new Map(
      goalsOf(db, planId).map((goal) => {
        const own = listOf(goal.guidelines);
        return [
          goal.id,
          guidelines.filter(({ id }) => own.includes(id)).map(({ number, name }) => `${number} ${name}`),
        ];
      }),
    );
    const names = new Map(
      termFields.map((field) => {
        const vocabulary = vocabularyOf(field);
        return [field, new Map(vocabulary ? listTerms(db, vocabulary).map(({ id, name }) => [id, name]) : [])];
      }),
    );
    this.terms = (field, ids) => joined(ids.map((id) => names.get(field)?.get(id) ?? id));
  }

  row(measure: MeasureRecord, fields: readonly ImportField[], ags: string | null): OutputCell[] {
    const own = ags === null ? undefined : measure.deviating.find((one) => one.ags === ags);
    const report = measure.reports.find((one) => one.ags === (own ? ags : null)) ?? null;
    const said: Partial<Record<ImportField, OutputCell>> = {
      ...this.ofMeasure(measure),
      ...(report && {
        reportDay: dated(report.day),
        status: report.status,
        trafficLight: report.trafficLight,
        progress: report.progress,
        reportText: report.text,
        nextStep: report.nextStep,
        nextWho: report.nextWho,
        nextDue: dated(report.nextDue),
        obstacle: report.obstacle,
        decisionNeeded: report.decisionNeeded,
        reportReason: report.reason,
      }),
      reportFor: ags === null ? null : (this.places.get(ags) ?? ags),
    };
    return fields.map((field) => {
      const value = said[field] ?? null;
      return isChoiceField(field) ? (choiceWords(field).find(({ id }) => id === String(value))?.name ?? null) : value;
    });
  }

  /** A goal that has no measure yet. */
  goalRow(goal: GoalRecord): OutputCell[] {
    const said: Partial<Record<ImportField, OutputCell>> = {
      fieldsOfAction: this.terms('fieldsOfAction', [goal.field_of_action]),
      goal: this.goals.get(goal.id) ?? null,
      guidelines: lines(this.guidelines.get(goal.id) ?? []),
    };
    return listFields.map((field) => said[field] ?? null);
  }

  private ofMeasure(measure: MeasureRecord): Partial<Record<ImportField, OutputCell>> {
    const places = measure.municipalities.map((ags) => this.places.get(ags) ?? ags);
    return {
      measureNumber: measure.number,
      formerNumbers: joined(measure.formerNumbers),
      fieldsOfAction: this.terms('fieldsOfAction', measure.fieldOfAction ? [measure.fieldOfAction] : []),
      goal: measure.goalId === null ? null : (this.goals.get(measure.goalId) ?? null),
      measure: measure.name,
      measureKind: measure.kind,
      description: measure.description,
      strands: this.terms('strands', measure.strands),
      targetGroups: this.terms('targetGroups', measure.targetGroups),
      educationPhases: this.terms('educationPhases', measure.educationPhases),
      level: measure.level,
      municipality: isDistrictWide(measure) ? districtWideWord : joined(places),
      lead: measure.lead,
      responsible: measure.responsible,
      partners: joined(measure.partners),
      validFrom: dated(measure.startDate),
      validTo: dated(measure.endDate),
      measurePriority: measure.priority,
      emphasis: measure.emphasis,
      costs: costsText(measure.costs),
      funding: measure.fundingNote,
      milestones: milestonesText(measure.milestones),
      keyFigures: keyFiguresText(measure.indicators),
      answeredNeeds: lines(measure.needs.map(({ name }) => name)),
      answeredGaps: lines(measure.gaps.map(({ name }) => name)),
      guidelines: lines(this.guidelines.get(measure.goalId ?? '') ?? []),
      resolution: measure.resolution,
      resolutionDay: dated(measure.resolutionDay),
      remark: measure.remark,
    };
  }
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
  writer: RowWriter,
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
function ownSheet(writer: RowWriter, measures: readonly MeasureRecord[]): FormSheet[] {
  const rows = measures.flatMap((measure) => measure.deviating.map(({ ags }) => writer.row(measure, ownFields, ags)));
  if (rows.length === 0) return [];
  const columns = ownFields.map((field) => columnOf(field, false));
  return [{ name: t.ownSheet, title: t.ownSheet, note: t.ownNote, columns, rows, spareRows: 10, frozenColumns: 3 }];
}

/** The list as a workbook. */
export function listBytes(context: ReadContext, spec: ListSpec): Promise<Uint8Array> {
  const { title, note, guidance, fields, locked, ags, spareRows, frozenColumns, mark } = spec;
  const writer = new RowWriter(context, mark.planId);
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
