import type { MeasureRow } from '../../../shared/contract/planning.ts';
import { formatPartialDate, isPartialDate } from '../../../shared/domain/partial-date.ts';
import { measureStatuses, trafficLights } from '../../../shared/domain/planning/measure-words.ts';
import { lightWords, planningTexts, statusWords } from '../../../shared/i18n/de/planning.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import type { FormField, FormValue, TableColumn } from '../../ui/index.ts';
import { choices } from './measure-fields.ts';
import styles from './planning.module.css';

const { fields: measure, columns, report } = planningTexts;

type Edit = NonNullable<TableColumn<MeasureRow>['edit']>;
type Editable =
  | 'lead'
  | 'responsible'
  | 'startDate'
  | 'endDate'
  | 'status'
  | 'trafficLight'
  | 'nextStep'
  | 'nextWho'
  | 'nextDue';

const cell = (name: Editable, field: Omit<FormField, 'name'>): Edit => ({
  field: { name, ...field },
  value: (row) => row[name],
});

/** What is edited in its place, by the name of the value. */
const edits: Record<Editable, Edit> = {
  lead: cell('lead', { label: measure.lead, kind: 'text' }),
  responsible: cell('responsible', { label: measure.responsible, kind: 'text' }),
  startDate: cell('startDate', { label: measure.startDate, kind: 'partialDate', meaning: 'start' }),
  endDate: cell('endDate', { label: measure.endDate, kind: 'partialDate', meaning: 'end' }),
  status: cell('status', {
    label: columns.status,
    kind: 'choice',
    required: true,
    options: choices(measureStatuses, statusWords),
  }),
  trafficLight: cell('trafficLight', {
    label: columns.light,
    kind: 'choice',
    options: choices(trafficLights, lightWords),
  }),
  nextStep: cell('nextStep', { label: columns.nextStep, kind: 'text' }),
  nextWho: cell('nextWho', { label: report.fields.nextWho, kind: 'text' }),
  nextDue: cell('nextDue', { label: report.fields.nextDue, kind: 'day' }),
};
/** These belong to the measure; the others are said in a dated report. */
const ofMeasure: readonly string[] = ['lead', 'responsible', 'startDate', 'endDate'];

/** Stores one value: of the measure, or as a report dated today. */
export const saveCell = (
  row: MeasureRow,
  name: string,
  value: FormValue,
  day: string,
): Promise<{ commandId: string }> =>
  ofMeasure.includes(name)
    ? call('planning.updateMeasure', { id: row.id, values: { [name]: value } })
    : call('planning.amendReport', { measureId: row.id, day, values: { [name]: value } });

const dateText = (date: string | null): string =>
  date === null || !isPartialDate(date) ? '' : formatPartialDate(date);

/** The list while it is edited: everything a status round asks, with fewer pictures. `shown` are the columns to read. */
export function editColumns(shown: readonly TableColumn<MeasureRow>[]): TableColumn<MeasureRow>[] {
  const read = (key: string): TableColumn<MeasureRow>[] => shown.filter((column) => column.key === key);
  const text = (
    name: Editable,
    width: string,
    show: (row: MeasureRow) => string = (row) => row[name] ?? '',
  ): TableColumn<MeasureRow> => ({
    key: name,
    header: edits[name].field.label,
    width,
    text: show,
    render: (row) => <span className={styles.lines}>{show(row)}</span>,
    edit: edits[name],
  });
  return [
    ...read('plan'),
    ...read('name'),
    text('lead', 'minmax(100px, 1fr)'),
    text('responsible', 'minmax(100px, 0.8fr)'),
    ...read('status').map((column) => ({ ...column, edit: edits.status })),
    ...read('trafficLight').map((column) => ({ ...column, edit: edits.trafficLight })),
    text('startDate', '96px', (row) => dateText(row.startDate)),
    text('endDate', '96px', (row) => dateText(row.endDate)),
    text('nextStep', 'minmax(170px, 1.6fr)'),
    text('nextWho', 'minmax(90px, 0.8fr)'),
    text('nextDue', '124px', (row) => (row.nextDue ? formatDay(row.nextDue) : '')),
  ];
}
