import type {
  Block,
  BlockDocument,
  BlockDocumentOptions,
  DocumentCell,
} from '../../../../../shared/contract/documents.ts';
import type { MeasureRecord } from '../../../../../shared/contract/planning.ts';
import { heading, numberCell, paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { measureFor } from '../../../../../shared/domain/planning/audience.ts';
import { isDistrictWide } from '../../../../../shared/domain/planning/places.ts';
import { dateWords, periodWords } from '../../../../../shared/domain/planning/period-words.ts';
import { levelName, planningTexts, statusWords } from '../../../../../shared/i18n/de/planning.ts';
import { measureSheetTexts as t } from '../../../../../shared/i18n/de/measure-sheet-report.ts';
import { formatAmount, formatDay } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { getMeasure, goalsOf, lightCell, nextText, planOf } from '../../planning/index.ts';
import { listRegions } from '../../settings/index.ts';
import { planDocument, variantNote, variantWord } from './plan-parts.ts';

const { fields, costs, milestones, indicators, groups } = planningTexts;
type Line = [label: string, value: DocumentCell | string | null | undefined];

/** What is known, label by label; what nobody said is not listed. */
function facts(caption: string, lines: readonly Line[]): Block[] {
  const rows = lines.flatMap(([label, value]) => {
    if (!value) return [];
    return [{ kind: 'row' as const, cells: [textCell(label), typeof value === 'string' ? textCell(value) : value] }];
  });
  const [what, said] = t.factColumns;
  const columns = [
    { text: what, align: 'left' as const, share: 2 },
    { text: said, align: 'left' as const, share: 7 },
  ];
  return rows.length === 0 ? [] : [{ type: 'table', caption, columns, rows }];
}

function table(
  caption: string,
  columns: readonly [string, number, ('left' | 'right')?][],
  rows: DocumentCell[][],
): Block[] {
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      caption,
      columns: columns.map(([text, share, align = 'left']) => ({ text, share, align })),
      rows: rows.map((cells) => ({ kind: 'row', cells })),
    },
  ];
}

/** The state in words: with sign, day and what comes next. */
function stateBlocks(measure: MeasureRecord): Block[] {
  const report = measure.reports.find((one) => one.ags === null);
  return [
    heading(groups.state),
    ...(measure.status === null && measure.text === null ? [paragraph(planningTexts.report.none, 'note')] : []),
    ...facts(t.stateCaption, [
      [planningTexts.report.fields.status, measure.status && statusWords[measure.status]],
      [planningTexts.report.fields.trafficLight, measure.trafficLight && lightCell(measure.trafficLight)],
      [t.progress, measure.progress === null ? null : t.percent(measure.progress)],
      [planningTexts.report.fields.day, measure.reportDay && formatDay(measure.reportDay)],
      [planningTexts.report.fields.text, measure.text],
      [planningTexts.report.fields.obstacle, report?.obstacle],
      [planningTexts.report.fields.decisionNeeded, measure.decisionNeeded],
      [planningTexts.report.fields.nextStep, nextText(measure)],
    ]),
  ];
}

const milestoneBlocks = (measure: MeasureRecord, milestoneTitle: string): Block[] =>
  table(
    milestoneTitle,
    [
      [milestones.name, 6],
      [milestones.dueDate, 2],
      [milestones.doneDay, 2],
    ],
    measure.milestones.map(({ name, dueDate, doneDay }) => [
      textCell(name),
      textCell(dueDate === null ? '' : dateWords(dueDate)),
      textCell(doneDay === null ? '' : formatDay(doneDay)),
    ]),
  );

/** What it costs and who pays, and its indicators. */
export const figureBlocks = (measure: MeasureRecord): Block[] => [
  ...table(
    groups.costs,
    [
      [costs.year, 1],
      [t.costs, 2, 'right'],
      [t.granted, 2, 'right'],
      [costs.grant, 4],
    ],
    measure.costs.map(({ year, amount, granted, grant, note }) => [
      textCell(String(year)),
      numberCell(amount / 100, formatAmount(amount)),
      numberCell(granted / 100, formatAmount(granted)),
      textCell([grant, note].filter(Boolean).join(', ')),
    ]),
  ),
  ...table(
    groups.indicators,
    [
      [indicators.name, 5],
      [indicators.baseline, 2],
      [indicators.target, 2],
      [indicators.actual, 2],
    ],
    measure.indicators.map(({ name, unit, baseline, target, actual }) => [
      textCell(unit ? `${name} (${unit})` : name),
      ...[baseline, target, actual].map((value) => textCell(value ?? '')),
    ]),
  ),
];

/** One measure on one page. Throws MEASURE_NOT_FOUND. */
export function measureSheet(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db } = context;
  const measure = measureFor(getMeasure(context, { id: options.recordId ?? '' }), options.variant);
  const plan = planOf(db, measure.planId);
  const names = new Map(listRegions(db).map(({ ags, name }) => [ags, name]));
  const goal = goalsOf(db, measure.planId).find(({ id }) => id === measure.goalId);
  const places = isDistrictWide(measure)
    ? planningTexts.districtWide
    : measure.municipalities.map((ags) => names.get(ags) ?? ags).join(', ');
  const head = {
    title: `${measure.number} ${measure.name}`,
    subtitle: [plan.name],
    stand: variantWord(options.variant),
  };
  const blocks = [
    ...(measure.description ? [paragraph(measure.description)] : []),
    ...facts(t.factsCaption, [
      [fields.fieldOfAction, plan.fieldName(measure.fieldOfAction)],
      [levelName(plan, 'goal', 'one'), goal && `${goal.number} ${goal.name}`],
      [fields.municipalities, places],
      [fields.lead, [measure.lead, measure.responsible].filter(Boolean).join(', ')],
      [fields.partners, measure.partners.join(', ')],
      [t.period, periodWords(measure)],
      [fields.fundingNote, [...measure.funding, measure.fundingNote].filter(Boolean).join(', ')],
      [
        fields.resolution,
        [measure.resolution, measure.resolutionDay && formatDay(measure.resolutionDay)].filter(Boolean).join(', '),
      ],
    ]),
    ...stateBlocks(measure),
    ...milestoneBlocks(measure, levelName(plan, 'milestone', 'many')),
    ...figureBlocks(measure),
    ...variantNote(options.variant),
  ];
  return {
    ...planDocument(context, options, head, blocks),
    paper: 'A4',
    fileStem: t.fileStem(measure.number, measure.name),
  };
}
