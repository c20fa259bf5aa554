import type { Block, DocumentCell, DocumentMark } from '../../../../shared/contract/documents.ts';
import type { MeasureRecord, MeasureRow } from '../../../../shared/contract/planning.ts';
import { textCell } from '../../../../shared/domain/documents/blocks.ts';
import type { TrafficLight } from '../../../../shared/domain/planning/measure-words.ts';
import { dateWords, dueWords, periodWords } from '../../../../shared/domain/planning/period-words.ts';
import { missingPlaces } from '../../../../shared/domain/planning/places.ts';
import { lightWords, statusWords } from '../../../../shared/i18n/de/planning.ts';
import { statusReportTexts as t } from '../../../../shared/i18n/de/status-report.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';

const marks: Record<TrafficLight, DocumentMark> = { onTrack: 'circle', deviation: 'triangle', atRisk: 'square' };

/** The Ampel: sign and word. */
export const lightCell = (light: TrafficLight | null): DocumentCell =>
  light === null ? textCell(lightWords.none) : { text: lightWords[light], mark: marks[light] };
/** The next step, by whom and until when. */
export const nextText = ({ nextStep, nextWho, nextDue }: MeasureRow): string =>
  [nextStep, nextWho, nextDue && t.until(formatDay(nextDue))].filter(Boolean).join(', ');

interface Column {
  share: number;
  cell: (row: MeasureRow) => DocumentCell;
}
const columnsOf = (shares: readonly number[], cells: readonly Column['cell'][]): Column[] =>
  cells.map((cell, index) => ({ share: shares[index] ?? 1, cell }));
/** In the order of their names in the catalogue; an upright sheet has no room for the next step. */
const cells: readonly Column['cell'][] = [
  (row) => textCell(row.number),
  (row) => textCell(row.name),
  (row) => textCell([row.lead, row.responsible].filter(Boolean).join(', ')),
  (row) => textCell(statusWords[row.status ?? 'none']),
  (row) => lightCell(row.trafficLight),
  (row) => textCell(dueWords(row)),
  (row) => textCell(nextText(row)),
];
const sheets = {
  across: columnsOf([2.2, 5, 3, 2.4, 2.4, 2.4, 5], cells),
  upright: columnsOf([2.3, 5.2, 3.4, 3, 3.1, 2.7], cells.slice(0, 6)),
};

/** Measures by Handlungsfeld with their state, as every document lists them. */
export function measureTable(
  rows: readonly MeasureRow[],
  fieldName: (field: string | null) => string,
  sheet: keyof typeof sheets,
): Block {
  const fields = [...new Set(rows.map((row) => row.fieldOfAction))];
  const columns = sheets[sheet];
  return {
    type: 'table',
    caption: t.tableCaption,
    columns: columns.map(({ share }, index) => ({ text: t.columns[index] ?? '', align: 'left', share })),
    rows: fields.flatMap((field) => [
      { kind: 'group' as const, cells: [textCell(fieldName(field))] },
      ...rows
        .filter((row) => row.fieldOfAction === field)
        .map((row) => ({ kind: 'row' as const, cells: columns.map(({ cell }) => cell(row)) })),
    ]),
  };
}

/** A milestone without a date has its name only. */
function milestoneWords({ name, dueDate, doneDay }: MeasureRow['milestones'][number]): string {
  if (doneDay) return `${name} (${t.done(formatDay(doneDay))})`;
  return dueDate ? `${name} (${dateWords(dueDate)})` : name;
}

/** What there is to say of one measure, each with its label; `names` are all Kommunen. */
export function measureFacts(measure: MeasureRecord, names: ReadonlyMap<string, string>): [string, string][] {
  const report = measure.reports.find((one) => one.ags === null);
  const missing = missingPlaces(measure, [...names.keys()]).map((ags) => names.get(ags) ?? ags);
  const lines: [string, string | null | undefined][] = [
    [
      t.labels.state,
      [
        statusWords[measure.status ?? 'none'],
        lightWords[measure.trafficLight ?? 'none'],
        report && t.asOf(formatDay(report.day)),
      ]
        .filter(Boolean)
        .join(' · '),
    ],
    [t.labels.lead, [measure.lead, measure.responsible].filter(Boolean).join(', ')],
    [t.labels.period, periodWords(measure)],
    [t.labels.moved, measure.moves > 0 ? t.moved(measure.moves) : null],
    [
      t.labels.places,
      missing.length === 0 ? t.everywhere : t.missing(names.size - missing.length, names.size, missing),
    ],
    [
      t.labels.deviating,
      measure.deviating.map((one) => `${names.get(one.ags) ?? one.ags}: ${statusWords[one.status]}`).join('; '),
    ],
    [t.labels.text, measure.text],
    [t.labels.obstacle, report?.obstacle],
    [t.labels.decision, measure.decisionNeeded],
    [t.labels.next, nextText(measure)],
    [t.labels.milestones, measure.milestones.map(milestoneWords).join('; ')],
  ];
  return lines.flatMap(([label, text]): [string, string][] => (text ? [[label, text]] : []));
}

/** The same as text, one line after the other. */
export const measureLines = (measure: MeasureRecord, names: ReadonlyMap<string, string>): Block[] =>
  measureFacts(measure, names).map(([label, text]) => ({
    type: 'paragraph',
    style: 'text',
    runs: [{ text: `${label}: `, bold: true }, { text }],
  }));
