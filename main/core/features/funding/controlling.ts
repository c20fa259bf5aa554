import type {
  Block,
  BlockDocument,
  BlockDocumentOptions,
  DocumentCell,
  TableBlock,
} from '../../../../shared/contract/documents.ts';
import {
  heading,
  numberCell,
  paragraph,
  textCell,
  withoutEmptyColumns,
} from '../../../../shared/domain/documents/blocks.ts';
import { sameDecimals } from '../../../../shared/domain/indicators/decimals.ts';
import { sumFigures } from '../../../../shared/domain/planning/figure-sums.ts';
import { isDistrictWide } from '../../../../shared/domain/planning/places.ts';
import { figureWords } from '../../../../shared/i18n/de/planning.ts';
import { steeringReportTexts } from '../../../../shared/i18n/de/steering-reports.ts';
import { formatAmount, formatNumber } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { minimumCount } from '../indicators/index.ts';
import { listRegions } from '../settings/index.ts';
import { amountCell, fundingDocument, yearOf } from './document-parts.ts';
import { hiddenCounts, type HiddenCounts } from './small-counts.rules.ts';
import { allProgrammes, costsPaidBy, figuresOfYear, type StoredCost } from './funding.repository.ts';

const t = steeringReportTexts.controlling;
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

const secretCell: DocumentCell = { text: t.secret, hatched: true };

const columns: TableBlock['columns'] = [
  { text: t.columns.programme, align: 'left', share: 5 },
  { text: t.columns.measures, align: 'right', share: 1.6 },
  { text: t.columns.places, align: 'right', share: 1.6 },
  { text: t.columns.costs, align: 'right', share: 2.2 },
  { text: t.columns.granted, align: 'right', share: 2.2 },
  ...counted.map((key) => ({ text: figureWords[key], align: 'right' as const, share: 1.9 })),
];

function countsRow(
  kind: 'row' | 'total',
  name: string,
  costs: readonly StoredCost[],
  known: Known,
  isSecret: boolean,
): TableBlock['rows'][number] {
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
      ...counted.map((key) => (isSecret && key === 'participants' ? secretCell : figureCell(said(key)))),
    ],
  };
}
interface Known {
  figures: Figures;
  places: readonly string[];
  /** Small counts of participants, and what would tell them. */
  hidden: HiddenCounts;
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

/** The same rows with the figures of a column comma under comma. */
function even(rows: TableBlock['rows']): TableBlock['rows'] {
  const texts = columns.map((_, at) => sameDecimals(rows.map(({ cells }) => cells[at]?.text ?? '')));
  return rows.map((row, place) => ({
    ...row,
    cells: row.cells.map((cell, at) => ({ ...cell, text: texts[at]?.[place] ?? cell.text })),
  }));
}

/** All programmes of the year, and together each measure once. */
const overviewTable = (year: number, present: readonly Programme[], known: Known): TableBlock => ({
  type: 'table',
  caption: t.overviewCaption(year),
  columns,
  rows: even([
    ...present.map(({ name, costs }) => countsRow('row', name, costs, known, known.hidden.programmes.has(name))),
    countsRow(
      'total',
      t.total,
      present.flatMap(({ costs }) => costs),
      known,
      known.hidden.total,
    ),
  ]),
  source: t.source,
});

/** The measures behind the counts of one programme; the column that counts them falls away. */
function measuresOf({ name, costs }: Programme, known: Known): Block[] {
  const withoutCount = <T>(all: readonly T[]): T[] => all.filter((_, index) => index !== 1);
  const [first, ...others] = withoutCount(columns);
  const rows = Map.groupBy(costs, ({ measure_id: id }) => id);
  return [
    heading(name, 3),
    withoutEmptyColumns({
      type: 'table',
      caption: t.measureCaption(name),
      columns: first ? [{ ...first, text: t.columns.measures }, ...others] : others,
      rows: [...rows].map(([id, own]) => {
        const isSecret = known.hidden.measures.has(id);
        const row = countsRow('row', `${own[0]?.number} ${own[0]?.name}`, own, known, isSecret);
        return { ...row, cells: withoutCount(row.cells) };
      }),
    }),
  ];
}

/** What must not be printed of the participants of these programmes. */
function hiddenIn(present: readonly Programme[], figures: Figures, minimum: number): HiddenCounts {
  const countOf = (id: string): number | null => sumFigures([figures.get(id)?.['participants'] ?? []].flat()).sum;
  const counts = present.map(({ name, costs }) => ({
    name,
    measures: distinct(costs).map(({ measure_id: id }) => ({ id, count: countOf(id) })),
  }));
  return hiddenCounts(counts, minimum);
}

const noteOn = ({ measures, programmes }: HiddenCounts, minimum: number): Block[] =>
  measures.size + programmes.size > 0 ? [paragraph(t.secretNote(minimum), 'note')] : [];

/** Yearly counts per programme: measures, Kommunen, money, and what the reports of the year say in numbers. */
export function fundingControlling(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db } = context;
  const year = yearOf(context, options);
  const programmes = allProgrammes(db)
    .map((row): Programme => ({ name: String(row['name']), costs: costsPaidBy(db, row.id) }))
    .filter(({ costs }) => costs.length > 0);
  const present = programmes
    .map(({ name, costs }) => ({ name, costs: costs.filter((cost) => cost.year === year) }))
    .filter(({ costs }) => costs.length > 0);
  const figures: Figures = new Map(
    figuresOfYear(db, String(year)).map(({ measure_id: id, figures }) => [id, JSON.parse(figures)]),
  );
  const minimum = minimumCount(db);
  const hidden = hiddenIn(present, figures, minimum);
  const known: Known = { figures, places: listRegions(db).map(({ ags }) => ags), hidden };
  const blocks: Block[] = [
    heading(t.overview),
    ...(present.length > 0
      ? [
          withoutEmptyColumns(overviewTable(year, present, known)),
          ...present.flatMap((one) => measuresOf(one, known)),
          ...noteOn(hidden, minimum),
        ]
      : [paragraph(t.none(year), 'note')]),
    ...(programmes.length > 0 ? [heading(t.years), yearsTable(programmes, [year - 2, year - 1, year])] : []),
  ];
  return fundingDocument(context, { ...options, year }, t.title(year), blocks, 'A4 landscape');
}
