import type { Block, DocumentCell, DocumentMark } from '../../../../shared/contract/documents.ts';
import type { MeasureRecord, MeasureRow } from '../../../../shared/contract/planning.ts';
import { textCell } from '../../../../shared/domain/documents/blocks.ts';
import { formatPartialDate, isPartialDate } from '../../../../shared/domain/partial-date.ts';
import type { TrafficLight } from '../../../../shared/domain/planning/measure-words.ts';
import { missingPlaces } from '../../../../shared/domain/planning/places.ts';
import { lightWords, statusWords } from '../../../../shared/i18n/de/planning.ts';
import { statusReportTexts as t } from '../../../../shared/i18n/de/status-report.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';

const marks: Record<TrafficLight, DocumentMark> = { onTrack: 'circle', deviation: 'triangle', atRisk: 'square' };

const lightCell = (light: TrafficLight | null): DocumentCell =>
  light === null ? textCell(lightWords.none) : { text: lightWords[light], mark: marks[light] };
const dateText = (date: string | null): string =>
  date === null || date === 'open' ? t.running : isPartialDate(date) ? formatPartialDate(date) : date;
const nextText = ({ nextStep, nextWho, nextDue }: MeasureRow): string =>
  [nextStep, nextWho, nextDue && t.until(formatDay(nextDue))].filter(Boolean).join(', ');

/** Measures by Handlungsfeld with their state, as every document lists them. */
export function measureTable(rows: readonly MeasureRow[], fieldName: (field: string | null) => string): Block {
  const fields = [...new Set(rows.map((row) => row.fieldOfAction))];
  const [number, name, lead, status, light, end, next] = t.columns;
  return {
    type: 'table',
    caption: t.tableCaption,
    columns: [
      { text: number, align: 'left', share: 2.2 },
      { text: name, align: 'left', share: 5 },
      { text: lead, align: 'left', share: 3 },
      { text: status, align: 'left', share: 2.4 },
      { text: light, align: 'left', share: 2.4 },
      { text: end, align: 'left', share: 2.4 },
      { text: next, align: 'left', share: 5 },
    ],
    rows: fields.flatMap((field) => [
      { kind: 'group' as const, cells: [textCell(fieldName(field))] },
      ...rows
        .filter((row) => row.fieldOfAction === field)
        .map((row) => ({
          kind: 'row' as const,
          cells: [
            textCell(row.number),
            textCell(row.name),
            textCell([row.lead, row.responsible].filter(Boolean).join(', ')),
            textCell(statusWords[row.status ?? 'none']),
            lightCell(row.trafficLight),
            textCell(row.flags.includes('overdue') ? t.overdue(dateText(row.endDate)) : dateText(row.endDate)),
            textCell(nextText(row)),
          ],
        })),
    ]),
  };
}

/** One measure in its words; `names` are all Kommunen. */
export function measureLines(measure: MeasureRecord, names: ReadonlyMap<string, string>): Block[] {
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
    [t.labels.period, `${dateText(measure.startDate)} – ${dateText(measure.endDate)}`],
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
    [
      t.labels.milestones,
      measure.milestones
        .map((one) => `${one.name} (${one.doneDay ? t.done(formatDay(one.doneDay)) : dateText(one.dueDate)})`)
        .join('; '),
    ],
  ];
  return lines.flatMap(([label, text]): Block[] =>
    text ? [{ type: 'paragraph', style: 'text', runs: [{ text: `${label}: `, bold: true }, { text }] }] : [],
  );
}
