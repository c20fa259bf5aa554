import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../../shared/contract/documents.ts';
import type { MeasureRecord, MeasureRow } from '../../../../../shared/contract/planning.ts';
import { countMeasures } from '../../../../../shared/domain/planning/counts.ts';
import { missingPlaces } from '../../../../../shared/domain/planning/places.ts';
import { heading, paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { lightWords, statusWords } from '../../../../../shared/i18n/de/planning.ts';
import { statusReportTexts as t } from '../../../../../shared/i18n/de/status-report.ts';
import { formatDay, formatInstant, formatNumber, localDay } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { changesBetween, comparedDay, getMeasure, measureRows, planOf, type PlanChange } from '../../planning/index.ts';
import { listRegions, readSettings } from '../../settings/index.ts';
import { lastIssuedAt } from '../handouts.repository.ts';
import { dateText, lightCell, nextText } from './plan-parts.ts';

/** What a page of its own is for: trouble, or a decision that is asked for. */
const needsPage = (row: MeasureRow): boolean =>
  row.trafficLight === 'deviation' ||
  row.trafficLight === 'atRisk' ||
  row.flags.some((flag) => flag === 'overdue' || flag === 'decision');

function listTable(rows: readonly MeasureRow[], fieldName: (field: string | null) => string): Block {
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

/** What is different since the last report; nothing is said about what stayed. */
function changeBlocks(changes: readonly PlanChange[], since: string): Block[] {
  if (changes.length === 0) return [heading(t.changesHeading(formatDay(since))), paragraph(t.noChanges)];
  return [
    heading(t.changesHeading(formatDay(since))),
    {
      type: 'list',
      ordered: false,
      items: changes.map(({ number, name, before, after, kind }) => [
        { text: `${number} ${name}: `, bold: true },
        { text: t.change(kind, before, after) },
      ]),
    },
  ];
}

/** One measure that needs a look, on a page of its own. */
function measurePage(measure: MeasureRecord, names: ReadonlyMap<string, string>): Block[] {
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
  return [
    { type: 'heading', level: 2, text: `${measure.number} ${measure.name}`, newPage: true },
    ...lines.flatMap(([label, text]): Block[] =>
      text ? [{ type: 'paragraph', style: 'text', runs: [{ text: `${label}: `, bold: true }, { text }] }] : [],
    ),
  ];
}

/** The report for the steering group: counts, changes, the list, and a page for each measure with trouble. */
export function statusReport(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db, clock } = context;
  const plan = planOf(db, options.recordId);
  const asOf = clock.now();
  const today = clock.today();
  const rows = measureRows(db, plan.id, today);
  const lastIssued = lastIssuedAt(db, 'status');
  const since = options.since ?? (lastIssued ? localDay(lastIssued) : comparedDay(today));
  const settings = readSettings(db);
  const names = new Map(listRegions(db).map(({ ags, name }) => [ags, name]));
  const counts = countMeasures(rows);
  const figures = (['onTrack', 'deviation', 'atRisk'] as const).map((light) => ({
    value: formatNumber(counts.lights[light]),
    label: lightWords[light],
  }));
  const more = (['overdue', 'moved', 'decision'] as const).map((flag) => ({
    value: formatNumber(counts.flags[flag]),
    label: t.flags[flag],
  }));
  const changes = changesBetween(measureRows(db, plan.id, since), rows);
  const trouble = rows.filter(needsPage);
  return {
    options: { ...options, recordId: plan.id, since },
    settings,
    title: t.title,
    subtitle: [plan.name, t.count(counts.total), t.asOf(formatInstant(asOf))].join(' · '),
    foot: [[settings.districtName, settings.office].filter(Boolean).join(', '), t.source],
    paper: 'A4 landscape',
    blocks: [
      { type: 'figures', figures: [...figures, ...more] },
      ...changeBlocks(changes, since),
      heading(t.listHeading),
      listTable(rows, plan.fieldName),
      paragraph(t.note(trouble.length), 'note'),
      ...trouble.flatMap((row) => measurePage(getMeasure(context, { id: row.id }), names)),
    ],
    surveyId: '',
    asOf,
  };
}
