import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../../shared/contract/documents.ts';
import type { MeasureRecord, MeasureRow } from '../../../../../shared/contract/planning.ts';
import { countMeasures } from '../../../../../shared/domain/planning/counts.ts';
import { heading, paragraph } from '../../../../../shared/domain/documents/blocks.ts';
import { lightWords } from '../../../../../shared/i18n/de/planning.ts';
import { responseRate } from '../../../../../shared/i18n/de/response-rate.ts';
import { statusRoundTexts } from '../../../../../shared/i18n/de/status-round.ts';
import { statusReportTexts as t } from '../../../../../shared/i18n/de/status-report.ts';
import { formatDay, formatInstant, formatNumber } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import {
  changesBetween,
  comparedDay,
  getMeasure,
  measureLines,
  measureRows,
  measureTable,
  planOf,
  type PlanChange,
} from '../../planning/index.ts';
import { statusRoundOf } from '../../surveys/index.ts';
import { listRegions, readSettings } from '../../settings/index.ts';
import { measureFor } from '../../../../../shared/domain/planning/audience.ts';
import { lastIssueBefore } from '../handouts.repository.ts';
import { figureBlocks } from './measure-sheet.ts';
import { planFoot, variantNote, variantWord } from './plan-parts.ts';

/** What is told in full: trouble, or a decision that is asked for. */
const needsLook = (row: MeasureRow): boolean =>
  row.trafficLight === 'deviation' ||
  row.trafficLight === 'atRisk' ||
  row.flags.some((flag) => flag === 'overdue' || flag === 'decision');

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

/** How the newest status round of the plan was answered; nothing where none has begun. */
function roundLine({ db, clock }: ReadContext, planId: string): Block[] {
  const round = statusRoundOf(db, planId, clock.today());
  if (!round?.periodFrom) return [];
  const { title, due, asked, periodFrom } = round;
  const reported = statusRoundTexts.reported(asked.reported, asked.measures, periodFrom);
  return [paragraph(statusRoundTexts.reportLine(title, due, responseRate(round), reported), 'note')];
}

/** The measures that need a look, each on a page of its own. */
const looks = (measures: readonly MeasureRecord[], names: ReadonlyMap<string, string>): Block[] =>
  measures.length === 0
    ? []
    : [
        { type: 'heading', level: 2, text: t.troubleHeading, newPage: true },
        ...measures.flatMap((measure, index): Block[] => [
          { type: 'heading', level: 3, text: `${measure.number} ${measure.name}`, newPage: index > 0 },
          ...measureLines(measure, names),
          ...figureBlocks(measure),
        ]),
      ];

/** The report for the steering group, also as of an earlier day: counts, changes, the list, all about measures with trouble. */
export function statusReport(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db, clock } = context;
  const plan = planOf(db, options.recordId);
  const asOf = clock.now();
  const today = clock.today();
  const earlier = options.on !== undefined && options.on < today ? options.on : undefined;
  const on = earlier ?? today;
  const rows = measureRows(db, plan.id, on).map((row) => measureFor(row, options.variant));
  const since = options.since ?? lastIssueBefore(db, 'status', plan.id, on) ?? comparedDay(on);
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
  const trouble = rows
    .filter(needsLook)
    .map(({ id }) => measureFor(getMeasure(context, { id, ...(earlier && { on: earlier }) }), options.variant));
  const stand = earlier ? t.stoodOn(formatDay(earlier)) : t.asOf(formatInstant(asOf));
  return {
    options: { ...options, recordId: plan.id, since },
    settings,
    title: t.title,
    subtitle: [plan.name, t.count(counts.total), variantWord(options.variant), stand].join(' · '),
    foot: planFoot(settings, t.source, variantWord(options.variant)),
    paper: 'A4 landscape',
    blocks: [
      { type: 'figures', figures: [...figures, ...more] },
      ...changeBlocks(changes, since),
      ...(earlier ? [] : roundLine(context, plan.id)),
      heading(t.listHeading),
      measureTable(rows, plan.fieldName, 'across'),
      paragraph(t.note(trouble.length), 'note'),
      ...looks(trouble, names),
      ...variantNote(options.variant),
    ],
    surveyId: '',
    asOf,
  };
}
