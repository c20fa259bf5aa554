import type {
  Block,
  BlockDocument,
  BlockDocumentOptions,
  DocumentCell,
} from '../../../../shared/contract/documents.ts';
import { heading, numberCell, paragraph, textCell } from '../../../../shared/domain/documents/blocks.ts';
import { sumFigures } from '../../../../shared/domain/planning/figure-sums.ts';
import { isDistrictWide } from '../../../../shared/domain/planning/places.ts';
import { figureWords } from '../../../../shared/i18n/de/planning.ts';
import { steeringReportTexts } from '../../../../shared/i18n/de/steering-reports.ts';
import { formatAmount, formatNumber } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listRegions } from '../settings/index.ts';
import { amountCell, fundingDocument, yearOf } from './document-parts.ts';
import { allProgrammes, costsPaidBy, figuresOfYear, type StoredCost } from './funding.repository.ts';

const t = steeringReportTexts.controlling;
type Table = Extract<Block, { type: 'table' }>;
/** Figures of reports that are counted per programme; amounts come from the costs. */
const counted = ['participants', 'staff', 'hours'] as const;
type Figures = ReadonlyMap<string, Partial<Record<string, string>>>;

interface Programme {
  name: string;
  costs: StoredCost[];
}

const distinct = (costs: readonly StoredCost[]): StoredCost[] => [
  ...new Map(costs.map((cost) => [cost.measure_id, cost])).values(),
];
const sumOf = (costs: readonly StoredCost[], part: 'amount' | 'granted'): number =>
  costs.reduce((all, cost) => all + cost[part], 0);

/** In how many Kommunen; a kreisweite measure is in all of them. */
function countPlaces(costs: readonly StoredCost[], all: readonly string[]): number {
  const placed = costs.map(({ level, municipalities }) => ({
    level,
    municipalities: JSON.parse(municipalities) as string[],
  }));
  return placed.some(isDistrictWide) ? all.length : new Set(placed.flatMap((one) => one.municipalities)).size;
}

/** The sum of what was reported, with "ca." and with what could not be added. */
function figureCell(texts: readonly string[]): DocumentCell {
  const { sum, about, unread } = sumFigures(texts);
  const rest = unread > 0 ? t.unread(unread) : '';
  if (sum === null) return textCell(rest);
  const shown = about ? t.about(formatNumber(sum)) : formatNumber(sum);
  const text = [shown, rest].filter(Boolean).join('; ');
  return about || unread > 0 ? textCell(text) : numberCell(sum, text);
}

const columns: Table['columns'] = [
  { text: t.columns.programme, align: 'left', share: 4 },
  { text: t.columns.measures, align: 'right', share: 1.6 },
  { text: t.columns.places, align: 'right', share: 1.6 },
  { text: t.columns.costs, align: 'right', share: 2.2 },
  { text: t.columns.granted, align: 'right', share: 2.2 },
  ...counted.map((key) => ({ text: figureWords[key], align: 'right' as const, share: 2.2 })),
];

function countsRow(
  kind: 'row' | 'total',
  name: string,
  costs: readonly StoredCost[],
  known: Known,
): Table['rows'][number] {
  const measures = distinct(costs);
  const places = countPlaces(measures, known.places);
  const said = (key: string): string[] => measures.flatMap(({ measure_id: id }) => known.figures.get(id)?.[key] ?? []);
  return {
    kind,
    cells: [
      textCell(name),
      numberCell(measures.length, formatNumber(measures.length)),
      numberCell(places, formatNumber(places)),
      amountCell(sumOf(costs, 'amount')),
      amountCell(sumOf(costs, 'granted')),
      ...counted.map((key) => figureCell(said(key))),
    ],
  };
}
interface Known {
  figures: Figures;
  places: readonly string[];
}

function yearsTable(programmes: readonly Programme[], years: readonly number[]): Block {
  return {
    type: 'table',
    caption: t.yearsCaption,
    columns: [
      { text: t.columns.programme, align: 'left', share: 4 },
      ...years.map((year) => ({ text: String(year), align: 'right' as const, share: 2 })),
    ],
    rows: programmes.map(({ name, costs }) => ({
      kind: 'row',
      cells: [
        textCell(name),
        ...years.map((year) => {
          const own = costs.filter((cost) => cost.year === year);
          return textCell(own.length === 0 ? '–' : t.inYear(formatAmount(sumOf(own, 'granted')), distinct(own).length));
        }),
      ],
    })),
    source: t.yearsNote,
  };
}

/** Yearly counts per programme: measures, Kommunen, money, and what the reports of the year say in numbers. */
export function fundingControlling(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db } = context;
  const year = yearOf(context, options);
  const known: Known = {
    figures: new Map(figuresOfYear(db, String(year)).map(({ measure_id: id, figures }) => [id, JSON.parse(figures)])),
    places: listRegions(db).map(({ ags }) => ags),
  };
  const programmes = allProgrammes(db)
    .map((row): Programme => ({ name: String(row['name']), costs: costsPaidBy(db, row.id) }))
    .filter(({ costs }) => costs.length > 0);
  const own = (costs: readonly StoredCost[]): StoredCost[] => costs.filter((cost) => cost.year === year);
  const present = programmes.filter(({ costs }) => own(costs).length > 0);
  const blocks: Block[] =
    present.length === 0
      ? [paragraph(t.none(year), 'note')]
      : [
          {
            type: 'table',
            caption: t.overviewCaption(year),
            columns,
            rows: [
              ...present.map(({ name, costs }) => countsRow('row', name, own(costs), known)),
              countsRow(
                'total',
                t.total,
                present.flatMap(({ costs }) => own(costs)),
                known,
              ),
            ],
            source: t.source,
          },
          ...present.flatMap(({ name, costs }): Block[] => [
            heading(name, 3),
            {
              type: 'table',
              caption: t.measureCaption(name),
              columns: columns
                .map((column, index) => (index === 0 ? { ...column, text: t.columns.measures } : column))
                .filter((_, index) => index !== 1),
              rows: distinct(own(costs)).map((measure) => {
                const row = countsRow(
                  'row',
                  `${measure.number} ${measure.name}`,
                  own(costs).filter((one) => one.measure_id === measure.measure_id),
                  known,
                );
                return { ...row, cells: row.cells.filter((_, index) => index !== 1) };
              }),
            },
          ]),
        ];
  return fundingDocument(
    context,
    { ...options, year },
    t.title(year),
    [
      heading(t.overview),
      ...blocks,
      ...(programmes.length > 0 ? [heading(t.years), yearsTable(programmes, [year - 2, year - 1, year])] : []),
    ],
    'A4 landscape',
  );
}
