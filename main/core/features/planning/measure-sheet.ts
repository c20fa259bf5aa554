import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { MeasureRecord } from '../../../../shared/contract/planning.ts';
import { importFieldKinds, vocabularyOf, type ImportField } from '../../../../shared/domain/import-fields.ts';
import { safeFileName } from '../../../../shared/domain/file-names.ts';
import { formatPartialDate, isPartialDate } from '../../../../shared/domain/partial-date.ts';
import { isDistrictWide } from '../../../../shared/domain/planning/places.ts';
import { planMarkRows } from '../../../../shared/domain/planning/plan-mark.ts';
import { markSheetName } from '../../../../shared/domain/return-sheet.ts';
import { offeredNames } from '../../../../shared/domain/vocabularies/term.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { measureSheetTexts as t } from '../../../../shared/i18n/de/measure-sheet.ts';
import { costsText, milestonesText } from '../../../../shared/i18n/de/measure-parts.ts';
import { choiceWords, isChoiceField } from '../../../../shared/i18n/de/measure-words.ts';
import { returnSheetTexts } from '../../../../shared/i18n/de/return-sheet.ts';
import { districtWideWord } from '../../../../shared/i18n/de/terms.ts';
import {
  returnSheetBytes,
  type FormColumn,
  type OutputCell,
  type ReturnSheetSpec,
} from '../../../excel/write/index.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listRegions } from '../settings/index.ts';
import { listTerms, listVocabularies } from '../vocabularies/index.ts';
import { getMeasure } from './measure-record.ts';
import { measureRows } from './measures.queries.ts';
import { planOf } from './plan-facts.ts';
import { goalsOf } from './planning.repository.ts';

/** The columns of the whole list, as it is read again. */
const listFields: readonly ImportField[] = [
  'measureNumber',
  'formerNumbers',
  'fieldsOfAction',
  'goal',
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
  'resolution',
  'resolutionDay',
  'reportDay',
  'status',
  'trafficLight',
  'progress',
  'reportText',
  'nextStep',
  'nextWho',
  'nextDue',
  'obstacle',
  'decisionNeeded',
  'reportReason',
  'remark',
];
/** What a status round asks. */
const askedFields: readonly ImportField[] = [
  'measureNumber',
  'measure',
  'lead',
  'validTo',
  'unchanged',
  'status',
  'trafficLight',
  'progress',
  'reportText',
  'nextStep',
  'nextWho',
  'nextDue',
  'obstacle',
  'decisionNeeded',
  'reportReason',
];
const told: readonly ImportField[] = ['measureNumber', 'measure', 'lead', 'validTo', 'reportFor'];
const wide: readonly ImportField[] = ['measure', 'description', 'reportText', 'remark', 'goal', 'milestones', 'costs'];

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
const joined = (list: readonly string[]): string => list.join('; ');

/** Writes measures as rows of a list. */
class RowWriter {
  private readonly places: ReadonlyMap<string, string>;
  private readonly goals: ReadonlyMap<string, string>;
  private readonly terms: (field: ImportField, ids: readonly string[]) => string;

  constructor({ db }: ReadContext, planId: string) {
    this.places = new Map(listRegions(db).map(({ ags, name }) => [ags, name]));
    this.goals = new Map(goalsOf(db, planId).map(({ id, number, name }) => [id, `${number} ${name}`]));
    this.terms = (field, ids) => {
      const vocabulary = vocabularyOf(field);
      const names = new Map(vocabulary ? listTerms(db, vocabulary).map(({ id, name }) => [id, name]) : []);
      return joined(ids.map((id) => names.get(id) ?? id));
    };
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
      resolution: measure.resolution,
      resolutionDay: dated(measure.resolutionDay),
      remark: measure.remark,
    };
  }
}

/** Whom a sheet asks: the lead or the Kommune of some measures; null for the whole list. */
type Asked = { leadId: string; name: string } | { ags: string; name: string };

function specOf(context: ReadContext, planId: string, asked: Asked | null): ReturnSheetSpec & { measures: number } {
  const { db, clock } = context;
  const plan = planOf(db, planId);
  const ags = asked && 'ags' in asked ? asked.ags : null;
  const rows = measureRows(db, planId, clock.today()).filter((row) => asked === null || isAsked(row, asked));
  const fields = asked === null ? listFields : ags === null ? askedFields : withPlace;
  const writer = new RowWriter(context, planId);
  const title = asked === null ? plan.name : t.asks(plan.name, asked.name);
  const terms = listVocabularies(db);
  const lists = Object.entries(terms).map(([key, list]) => [key, offeredNames(list)] as const);
  const choices = fields
    .filter(isChoiceField)
    .map((field) => [field, choiceWords(field).map(({ name }) => name)] as const);
  return {
    title,
    created: clock.now(),
    guidance: {
      name: returnSheetTexts.guidance,
      lines: [
        { text: title, look: 'title' },
        ...(asked === null ? t.listNotes : t.askNotes).map((text) => ({ text, look: 'text' as const })),
      ],
    },
    sheets: [
      {
        name: t.sheet,
        title,
        note: asked === null ? t.listNote : t.askNote,
        columns: fields.map((field) => columnOf(field, asked !== null && told.includes(field))),
        rows: rows.map(({ id }) => writer.row(getMeasure(context, { id }), fields, ags)),
        spareRows: asked === null ? 50 : 0,
        frozenColumns: asked === null ? 1 : 2,
      },
    ],
    lists: {
      sheet: returnSheetTexts.lists,
      values: { yesNo: returnSheetTexts.yesNo, ...Object.fromEntries([...lists, ...choices]) },
    },
    mark: { sheet: markSheetName, rows: planMarkRows(planId) },
    measures: rows.length,
  };
}
const withPlace: readonly ImportField[] = ['measureNumber', 'measure', 'reportFor', ...askedFields.slice(2)];

function isAsked(row: ReturnType<typeof measureRows>[number], asked: Asked): boolean {
  if (row.status === 'implemented' || row.status === 'dropped') return false;
  return 'leadId' in asked
    ? row.leadId === asked.leadId
    : isDistrictWide(row) || row.municipalities.includes(asked.ags);
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The measures of a plan as a list that can be read again. Throws PLAN_NOT_FOUND. */
export async function measureList(
  context: ReadContext,
  { planId }: InputOf<'planning.measureList'>,
): Promise<OutputOf<'planning.measureList'>> {
  const spec = specOf(context, planId, null);
  return { fileName: safeFileName(t.listFile(spec.title)), base64: base64(await returnSheetBytes(spec)) };
}

/** Who can be asked for the state of open measures: each lead, or each Kommune. */
function askable({ db, clock }: ReadContext, planId: string, by: 'lead' | 'municipality'): Asked[] {
  if (by === 'municipality') return listRegions(db).map(({ ags, name }) => ({ ags, name }));
  const leads = measureRows(db, planId, clock.today()).flatMap(({ leadId, lead }) =>
    leadId && lead ? [[leadId, lead] as const] : [],
  );
  return [...new Map(leads)].map(([leadId, name]) => ({ leadId, name }));
}

/** A sheet for each who is asked in a status round, with what was reported last; answers come back by the import. */
export async function statusSheets(
  context: ReadContext,
  { planId, by }: InputOf<'planning.statusSheets'>,
): Promise<OutputOf<'planning.statusSheets'>> {
  const files: OutputOf<'planning.statusSheets'>['files'] = [];
  for (const asked of askable(context, planId, by)) {
    const spec = specOf(context, planId, asked);
    if (spec.measures === 0) continue;
    files.push({ fileName: safeFileName(t.askFile(asked.name)), base64: base64(await returnSheetBytes(spec)) });
  }
  return { files };
}
