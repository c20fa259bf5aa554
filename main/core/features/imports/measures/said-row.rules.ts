import type { MeasureValues } from '../../../../../shared/contract/planning.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import type { InterpretedRow } from '../../../../../shared/domain/import-row.ts';
import { formatPartialDate, partialDateEnd, partialDatePrecision } from '../../../../../shared/domain/partial-date.ts';
import { quantityPartsOf } from '../../../../../shared/domain/quantity.ts';
import { fold } from '../../../../../shared/domain/text-folding.ts';
import type { IssueCode, IssueDetails } from '../../../../../shared/i18n/de/issues.ts';
import {
  milestoneForm,
  readCosts,
  readKeyFigures,
  readMilestones,
  readNames,
} from '../../../../../shared/i18n/de/measure-parts.ts';
import { formatDay } from '../../../../../shared/i18n/format.ts';
import type { SaidMeasure, SaidState } from '../../planning/index.ts';

/** Fields that are a value of the measure as they are. */
const valueFields = {
  measure: 'name',
  description: 'description',
  measureKind: 'kind',
  strands: 'strands',
  targetGroups: 'targetGroups',
  educationPhases: 'educationPhases',
  level: 'level',
  lead: 'lead',
  responsible: 'responsible',
  partners: 'partners',
  validFrom: 'startDate',
  validTo: 'endDate',
  emphasis: 'emphasis',
  funding: 'fundingNote',
  resolution: 'resolution',
  remark: 'remark',
} as const satisfies Partial<Record<ImportField, keyof MeasureValues>>;
/** Fields that are a value of its state as they are. */
const stateFields = {
  status: 'status',
  trafficLight: 'trafficLight',
  reportText: 'text',
  nextStep: 'nextStep',
  nextWho: 'nextWho',
  obstacle: 'obstacle',
  decisionNeeded: 'decisionNeeded',
  reportReason: 'reason',
} as const satisfies Partial<Record<ImportField, keyof SaidState>>;

/** Which field a value of the plan came from. */
export const fieldOfKey: Readonly<Record<string, ImportField>> = {
  ...Object.fromEntries(Object.entries({ ...valueFields, ...stateFields }).map(([field, key]) => [key, field])),
  priority: 'measurePriority',
  resolutionDay: 'resolutionDay',
  municipalities: 'municipality',
  fieldOfAction: 'fieldsOfAction',
  progress: 'progress',
  nextDue: 'nextDue',
  goal: 'goal',
  formerNumbers: 'formerNumbers',
  costs: 'costs',
  milestones: 'milestones',
  keyFigures: 'keyFigures',
  guidelines: 'guidelines',
  needs: 'answeredNeeds',
  gaps: 'answeredGaps',
  unchanged: 'unchanged',
};

export interface Told {
  field: ImportField;
  severity: 'info' | 'warning';
  code: IssueCode;
  details: IssueDetails;
}
export interface RowWords {
  said: SaidMeasure;
  told: Told[];
  /** The row speaks for a place that is not known: its state must not count for all. */
  isPlaceUnknown: boolean;
}
export interface Places {
  ags: string;
  name: string;
}

/** One row in the words of the plan. */
class RowReader {
  readonly told: Told[] = [];
  private readonly row: InterpretedRow;

  constructor(row: InterpretedRow) {
    this.row = row;
  }

  text(field: ImportField): string | null {
    const value = this.row.values[field];
    return typeof value === 'string' && value !== '' ? value : null;
  }

  list(field: ImportField): string[] {
    const value = this.row.values[field];
    return Array.isArray(value) ? value : [];
  }

  picked(fields: Readonly<Record<string, string>>): Record<string, string | string[]> {
    return Object.fromEntries(
      Object.entries(fields).flatMap(([field, key]) => {
        const value = this.row.values[field as ImportField];
        return value === undefined || typeof value === 'boolean' ? [] : [[key, value]];
      }),
    );
  }

  /** A month or a year means its last day, and that is told. */
  day(field: ImportField): string | null {
    const date = this.text(field);
    if (date === null || partialDatePrecision(date) === 'day') return date;
    const day = partialDateEnd(date);
    if (day) this.tell(field, 'info', 'DAY_FROM_PERIOD', { text: formatPartialDate(date), value: formatDay(day) });
    return day ?? null;
  }

  percent(field: ImportField): number | null {
    const text = this.text(field);
    const parts = text === null ? null : quantityPartsOf(text);
    return parts && parts.value >= 0 && parts.value <= 100 ? Math.round(parts.value) : null;
  }

  tell(field: ImportField, severity: Told['severity'], code: IssueCode, details: IssueDetails): void {
    this.told.push({ field, severity, code, details });
  }
}

function placeValues({ place }: InterpretedRow): MeasureValues {
  if (!place) return {};
  return place.districtWide ? { municipalities: [], level: 'district' } : { municipalities: place.municipalities };
}

/** Columns without a field of their own are kept as a remark, with their heading; running numbers are not. */
const unknownColumns = ({ extra }: InterpretedRow): string[] =>
  extra.flatMap(({ header, text }) => (/^\d+\.?$/.test(text) ? [] : [`${header}: ${text}`]));

function valuesOf(reader: RowReader, row: InterpretedRow): SaidMeasure['values'] {
  const [fieldOfAction] = reader.list('fieldsOfAction');
  const priority = reader.text('measurePriority');
  const resolutionDay = reader.day('resolutionDay');
  const costs = reader.text('costs');
  const values: Record<string, unknown> = {
    ...placeValues(row),
    ...reader.picked(valueFields),
    ...(fieldOfAction !== undefined && { fieldOfAction }),
    ...(priority !== null && { priority: Number(priority) }),
    ...(resolutionDay !== null && { resolutionDay }),
  };
  if (costs !== null && readCosts(costs) === null) {
    values['fundingNote'] = [reader.text('funding'), costs].filter(Boolean).join('; ');
    reader.tell('costs', 'info', 'COSTS_AS_NOTE', { text: costs });
  }
  const remark = [reader.text('remark'), ...unknownColumns(row)].filter(Boolean).join('\n');
  return { name: '', ...values, ...(remark !== '' && { remark }) } as SaidMeasure['values'];
}

function stateOf(reader: RowReader): SaidState {
  const progress = reader.percent('progress');
  const nextDue = reader.day('nextDue');
  return {
    ...(reader.picked(stateFields) as SaidState),
    ...(progress !== null && { progress }),
    ...(nextDue !== null && { nextDue }),
  };
}

function milestonesOf(reader: RowReader): SaidMeasure['milestones'] {
  const text = reader.text('milestones');
  if (text === null) return [];
  const { milestones, unreadable } = readMilestones(text);
  for (const line of unreadable)
    reader.tell('milestones', 'warning', 'PART_UNREADABLE', { text: line, value: milestoneForm });
  return milestones;
}

/** What a row of a list of measures says; `from` is the Kommune whose states it tells where no cell names one. */
export function wordsOfRow(row: InterpretedRow, places: readonly Places[], from: string | null = null): RowWords {
  const reader = new RowReader(row);
  const only = reader.text('reportFor');
  const ags = only === null ? from : (places.find(({ name }) => fold(name) === fold(only))?.ags ?? null);
  const isPlaceUnknown = only !== null && ags === null;
  if (isPlaceUnknown) reader.tell('reportFor', 'warning', 'REPORT_PLACE_UNKNOWN', { text: only });
  const said: SaidMeasure = {
    number: reader.text('measureNumber'),
    formerNumbers: reader.list('formerNumbers'),
    goal: reader.text('goal'),
    values: valuesOf(reader, row),
    state: isPlaceUnknown ? {} : stateOf(reader),
    day: reader.day('reportDay'),
    ags,
    unchanged: !isPlaceUnknown && row.values.unchanged === true,
    costs: readCosts(reader.text('costs') ?? '') ?? [],
    milestones: milestonesOf(reader),
    keyFigures: readKeyFigures(reader.text('keyFigures') ?? ''),
    guidelines: readNames(reader.text('guidelines') ?? ''),
    needs: readNames(reader.text('answeredNeeds') ?? ''),
    gaps: readNames(reader.text('answeredGaps') ?? ''),
  };
  return { said, told: reader.told, isPlaceUnknown };
}
