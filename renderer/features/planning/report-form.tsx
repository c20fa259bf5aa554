import type { MeasureRecord, ReportRow, ReportValues } from '../../../shared/contract/planning.ts';
import { measureStatuses, trafficLights, figureKeys } from '../../../shared/domain/planning/measure-words.ts';
import { figureWords, lightWords, planningTexts, statusWords } from '../../../shared/i18n/de/planning.ts';
import { call } from '../../ipc/client.ts';
import { RecordForm, type Choice, type FormField, type FormValue, type FormValues } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import { choices } from './measure-fields.ts';
import { useDone } from './use-done.ts';

const words = planningTexts.report;
const labels = words.fields;

/** What is asked by default. */
const asked: FormField[] = [
  {
    name: 'status',
    label: labels.status,
    kind: 'choice',
    required: true,
    options: choices(measureStatuses, statusWords),
  },
  { name: 'trafficLight', label: labels.trafficLight, kind: 'choice', options: choices(trafficLights, lightWords) },
  { name: 'text', label: labels.text, kind: 'long' },
  { name: 'nextStep', label: labels.nextStep, kind: 'text', wide: true },
  { name: 'nextWho', label: labels.nextWho, kind: 'text' },
  { name: 'nextDue', label: labels.nextDue, kind: 'day' },
];

/** The rest, on demand. */
function restOf(places: readonly string[], deviating: readonly string[], names: Names): FormField[] {
  const named = (ids: readonly string[], word: (name: string) => string): Choice[] =>
    ids.map((id) => ({ id, name: word(names.municipality(id)), synonyms: [] }));
  const rest: FormField[] = [
    { name: 'day', label: labels.day, kind: 'day', required: true },
    { name: 'ags', label: labels.ags, kind: 'choice', options: named(places, words.forOne), hint: words.agsHint },
    { name: 'progress', label: labels.progress, kind: 'number' },
    { name: 'reason', label: labels.reason, kind: 'text' },
    { name: 'obstacle', label: labels.obstacle, kind: 'long' },
    { name: 'decisionNeeded', label: labels.decisionNeeded, kind: 'long' },
    ...figureKeys.map((key): FormField => ({ name: key, label: figureWords[key], kind: 'text' })),
  ];
  if (deviating.length === 0) return rest;
  const options = named(deviating, (name) => name);
  return [...rest, { name: 'settles', label: labels.settles, kind: 'several', wide: true, options }];
}

/** The last report is offered for editing, dated today; without one nothing is filled in. */
function startOf(last: ReportRow | undefined, today: string, ags: string | null): FormValues {
  if (!last) return { ags, day: today, settles: [] };
  const { id: _id, at: _at, person: _person, figures, ...values } = last;
  return { ...values, ...figures, ags, day: today, settles: [] };
}

/** What the form gives, as the core takes it. */
function reportInput(values: Readonly<Record<string, FormValue>>): ReportValues {
  const { participants, staff, hours, costs, funds, ...plain } = values;
  const figures = Object.entries({ participants, staff, hours, costs, funds }).filter(([, value]) => value !== null);
  return {
    ...plain,
    settles: plain['settles'] ?? [],
    figures: figures.length === 0 ? null : Object.fromEntries(figures),
  } as ReportValues;
}

export interface ReportFormProps {
  measure: MeasureRecord;
  names: Names;
  today: string;
  /** A Kommune whose own state is reported. */
  ags?: string | null;
  onDone: () => void;
}

/** The form for a dated report. */
export function ReportForm({ measure, names, today, ags = null, onDone }: ReportFormProps) {
  const { done } = useDone();
  const { reports, municipalities, deviating } = measure;
  const last = reports.find((report) => report.ags === ags) ?? reports.find((report) => report.ags === null);
  const places = municipalities.length > 0 ? municipalities : names.municipalities.map((place) => place.id);
  const save = async (values: Record<string, FormValue>): Promise<void> => {
    const { commandId } = await call('planning.report', { measureId: measure.id, values: reportInput(values) });
    done(words.saved, commandId);
  };
  return (
    <RecordForm
      fields={asked}
      more={restOf(
        places,
        deviating.map((one) => one.ags),
        names,
      )}
      values={startOf(last, today, ags)}
      submitLabel={words.new}
      onSave={save}
      onDone={onDone}
    />
  );
}
