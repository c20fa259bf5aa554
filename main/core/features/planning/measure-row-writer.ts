import type { MeasureRecord } from '../../../../shared/contract/planning.ts';
import { stateFields, vocabularyOf, type ImportField } from '../../../../shared/domain/import-fields.ts';
import { formatPartialDate, isPartialDate } from '../../../../shared/domain/partial-date.ts';
import { isDistrictWide } from '../../../../shared/domain/planning/places.ts';
import { costsText, keyFiguresText, milestonesText } from '../../../../shared/i18n/de/measure-parts.ts';
import { choiceWords, isChoiceField } from '../../../../shared/i18n/de/measure-words.ts';
import { districtWideWord } from '../../../../shared/i18n/de/terms.ts';
import type { OutputCell } from '../../../excel/write/index.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listRegions } from '../settings/index.ts';
import { listTerms } from '../vocabularies/index.ts';
import { listOf } from './measure-values.rules.ts';
import { goalsOf, guidelinesOf, type GoalRecord } from './planning.repository.ts';

/** The columns of the whole list, as it is read again. */
export const listFields: readonly ImportField[] = [
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

const dated = (date: string | null): string | null => (date && isPartialDate(date) ? formatPartialDate(date) : date);
/** One per line; a name is one line. */
const lines = (list: readonly string[]): string => list.map((name) => name.replace(/\s+/g, ' ')).join('\n');
const joined = (list: readonly string[]): string => list.join('; ');

const termFields = ['fieldsOfAction', 'strands', 'targetGroups', 'educationPhases'] as const;
type TermField = (typeof termFields)[number];

/** Writes measures as rows of a list. */
export class MeasureRowWriter {
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
