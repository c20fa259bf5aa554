import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../../shared/contract/documents.ts';
import type { MeasureRow } from '../../../../../shared/contract/planning.ts';
import { heading, paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { measureFor } from '../../../../../shared/domain/planning/audience.ts';
import { isDistrictWide } from '../../../../../shared/domain/planning/places.ts';
import { Problem } from '../../../../../shared/domain/problem.ts';
import { dueWords } from '../../../../../shared/domain/planning/period-words.ts';
import { agreementAnswerNames, consentAnswerNames } from '../../../../../shared/i18n/de/cooperation.ts';
import { fieldLabels } from '../../../../../shared/i18n/de/fields.ts';
import { statusWords } from '../../../../../shared/i18n/de/planning.ts';
import { steeringReportTexts } from '../../../../../shared/i18n/de/steering-reports.ts';
import { formatDay, formatNumber } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { agreementsOf, listConsents } from '../../cooperation/index.ts';
import { openTasksAt } from '../../meetings/index.ts';
import { lightCell, measureRows, nextText, planOf } from '../../planning/index.ts';
import { listRegions } from '../../settings/index.ts';
import { planDocument, variantNote, variantWord } from './plan-parts.ts';

const t = steeringReportTexts.place;
type Table = Extract<Block, { type: 'table' }>;
const row = (texts: readonly string[]): Table['rows'][number] => ({ kind: 'row', cells: texts.map(textCell) });

/** The state of a measure in one Kommune: its own where it deviates. */
function stateIn(measure: MeasureRow, ags: string) {
  const own = measure.deviating.find((one) => one.ags === ags);
  const status = statusWords[(own ?? measure).status ?? 'none'];
  return { own: own !== undefined, status: own ? t.own(status) : status, light: (own ?? measure).trafficLight };
}

function measureTable(
  name: string,
  ags: string,
  measures: readonly MeasureRow[],
  fieldName: (id: string | null) => string,
): Block {
  const shares = [1.6, 4, 2.6, 2.6, 2, 2, 4];
  const fields = [...new Set(measures.map(({ fieldOfAction }) => fieldOfAction))];
  return {
    type: 'table',
    caption: t.caption(name),
    columns: t.columns.map((text, index) => ({ text, align: 'left', share: shares[index] ?? 1 })),
    rows: fields.flatMap((field): Table['rows'] => [
      { kind: 'group', cells: [textCell(fieldName(field))] },
      ...measures
        .filter(({ fieldOfAction }) => fieldOfAction === field)
        .map((measure): Table['rows'][number] => {
          const { status, light } = stateIn(measure, ags);
          return {
            kind: 'row',
            cells: [
              textCell(measure.number),
              textCell(isDistrictWide(measure) ? `${measure.name} (${t.wide})` : measure.name),
              textCell([measure.lead, measure.responsible].filter(Boolean).join(', ')),
              textCell(status),
              lightCell(light),
              textCell(dueWords(measure)),
              textCell(nextText(measure)),
            ],
          };
        }),
    ]),
  };
}

const listTable = (caption: string, columns: readonly string[], rows: Table['rows']): Block => ({
  type: 'table',
  caption,
  columns: columns.map((text, index) => ({ text, align: 'left', share: index < 2 ? 4 : 2 })),
  rows,
});
const dayText = (day: string | null): string => (day === null ? '' : formatDay(day));

/** Tasks, agreements and the Einvernehmen that concern the Kommune; what there is none of is left out. */
function around(context: ReadContext, ags: string, name: string, inHouse: boolean): Block[] {
  const tasks = openTasksAt(context.db, ags);
  const parts = agreementsOf(context).flatMap((agreement) =>
    agreement.parts.filter((part) => part.ags === ags).map((part) => ({ agreement, part })),
  );
  const [round] = listConsents(context).rounds;
  const consent = round?.consents.find((one) => one.ags === ags);
  return [
    ...(tasks.length > 0
      ? [
          heading(t.tasks),
          listTable(
            t.tasksCaption(name),
            t.taskColumns,
            tasks.map((task) => row([task.name, (inHouse && task.responsible) || '', dayText(task.due)])),
          ),
        ]
      : []),
    ...(parts.length > 0
      ? [
          heading(t.agreements),
          listTable(
            t.agreementsCaption(name),
            t.agreementColumns,
            parts.map(({ agreement, part }) =>
              row([agreement.name, part.contribution ?? '', dayText(part.due), agreementAnswerNames[part.answer]]),
            ),
          ),
        ]
      : []),
    ...(round && consent
      ? [
          heading(t.consent),
          paragraph(
            [`${round.name}: ${consentAnswerNames[consent.answer]}`, consent.resolution, consent.reservation]
              .filter(Boolean)
              .join(' · '),
          ),
        ]
      : []),
  ];
}

/** The measures of one Kommune with their state there; the sheet for a talk with its office. Throws FIELD_INVALID. */
export function municipalityPlan(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db, clock } = context;
  const regions = listRegions(db);
  const place = options.ags === undefined ? regions[0] : regions.find(({ ags }) => ags === options.ags);
  if (!place) throw new Problem('FIELD_INVALID', { field: fieldLabels.municipality });
  const { ags, name } = place;
  const plan = planOf(db, options.recordId);
  const measures = measureRows(db, plan.id, clock.today())
    .filter((one) => isDistrictWide(one) || one.municipalities.includes(ags))
    .map((one) => measureFor(one, options.variant));
  const states = measures.map((measure) => stateIn(measure, ags));
  const figures = [
    { value: measures.length, label: t.counts.all },
    { value: measures.filter(isDistrictWide).length, label: t.counts.wide },
    { value: states.filter(({ own }) => own).length, label: t.counts.own },
    {
      value: states.filter(({ light }) => light === 'deviation' || light === 'atRisk').length,
      label: t.counts.trouble,
    },
  ].map(({ value, label }) => ({ value: formatNumber(value), label }));
  return planDocument(
    context,
    { ...options, ags },
    { title: t.title(name), subtitle: [plan.name], stand: variantWord(options.variant) },
    [
      { type: 'figures', figures },
      heading(t.measures),
      measures.length > 0 ? measureTable(name, ags, measures, plan.fieldName) : paragraph(t.none, 'note'),
      ...around(context, ags, name, options.variant !== 'committee'),
      ...variantNote(options.variant),
    ],
  );
}
