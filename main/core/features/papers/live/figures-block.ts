import type { Block, Shape } from '../../../../../shared/contract/documents.ts';
import type { Figure } from '../../../../../shared/contract/indicators.ts';
import type { LiveBlock } from '../../../../../shared/contract/rich-text.ts';
import { heading, numberCell, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { sameDecimals } from '../../../../../shared/domain/indicators/decimals.ts';
import { formatPeriod } from '../../../../../shared/domain/period.ts';
import { wholeDistrict } from '../../../../../shared/domain/place-key.ts';
import { paperTexts } from '../../../../../shared/i18n/de/papers.ts';
import { formatNumber } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { coreIndicators, figuresFor, findIndicator } from '../../indicators/index.ts';
import { listRegions } from '../../settings/index.ts';
import { dayText, isChosen } from './stand.ts';

const words = paperTexts.live;
/** Millimetres: a line per Kommune, names at the left, values behind the bars. */
const [row, names, bars, wide] = [7, 42, 90, 160];

/** Bars of one time, Kommunen in their order: no ranking. What is unknown has no bar and says so. */
function chart(name: string, figures: readonly Figure[], source: string): Block {
  const period = formatPeriod(figures[0]?.period ?? '');
  const most = Math.max(1, ...figures.map(({ value }) => Number(value) || 0));
  const shapes = figures.flatMap(({ placeName, value, shown }, index): Shape[] => {
    const y = index * row;
    const length = ((Number(value) || 0) / most) * bars;
    const bar = { shape: 'rect', x: names, y: y + 1, width: length, height: row - 2, fill: '#c9c9c9' } as const;
    return [
      { shape: 'text', x: names - 2, y: y + 4.6, size: 3, anchor: 'end', text: placeName },
      ...(length > 0 ? [{ ...bar, stroke: '#000000', strokeWidth: 0.2 }] : []),
      { shape: 'text', x: names + length + 1.5, y: y + 4.6, size: 3, anchor: 'start', bold: true, text: shown },
    ];
  });
  const said = figures.map(({ placeName, shown }) => `${placeName} ${shown}`).join(', ');
  const drawing = { width: wide, height: Math.max(row, figures.length * row), shapes };
  const caption = words.bars(name, period);
  return { type: 'drawing', drawing, alt: words.barsAlt(name, period, said), caption, source };
}

/** The latest times of each source side by side, a line per place. */
function table(caption: string, figures: readonly Figure[], source: string): Block {
  const { place, period, source: from } = words.figureColumns;
  return {
    type: 'table',
    caption,
    columns: [
      { text: place, align: 'left', share: 3 },
      { text: period, align: 'left', share: 2 },
      { text: caption, align: 'right', share: 2 },
      { text: from, align: 'left', share: 4 },
    ],
    rows: figures.map((one) => ({
      kind: one.place === wholeDistrict ? 'total' : 'row',
      cells: [one.placeName, formatPeriod(one.period), one.shown, one.source].map(textCell),
    })),
    source,
  };
}

/** The inhabitants the settings name, with their source. */
function inhabitants({ db }: ReadContext, { filter }: LiveBlock, day: string): Block[] {
  const regions = listRegions(db).filter(({ ags }) => isChosen(filter.municipalities, ags));
  const known = regions.flatMap(({ name, population }) => (population === null ? [] : [{ name, population }]));
  if (known.length === 0) return [];
  const sources = new Set(regions.map(({ populationSource }) => populationSource ?? ''));
  return [
    {
      type: 'table',
      caption: words.inhabitants,
      columns: [
        { text: words.figureColumns.place, align: 'left', share: 3 },
        { text: words.inhabitants, align: 'right', share: 2 },
      ],
      rows: known.map(({ name, population }) => ({
        kind: 'row',
        cells: [textCell(name), numberCell(population, formatNumber(population))],
      })),
      source: [...sources, day].filter(Boolean).join('. '),
    },
  ];
}

/** One indicator as the public may see it: bars of the latest time, and a table with the sources; nothing without figures. */
function indicatorBlocks(context: ReadContext, { filter }: LiveBlock, id: string, caption: string): Block[] {
  const indicator = findIndicator(context.db, id);
  if (!indicator) return [];
  const { figures, withheld } = figuresFor(context.db, indicator, 'public');
  const chosen = figures.filter(({ place }) => place === wholeDistrict || isChosen(filter.municipalities, place));
  const [latest] = chosen;
  if (!latest) return [];
  const latestOnes = chosen.filter(({ period, source }) => period === latest.period && source === latest.source);
  const texts = sameDecimals(latestOnes.map(({ shown }) => shown));
  const now = latestOnes.map((one, at) => ({ ...one, shown: texts[at] ?? one.shown }));
  const source = [latest.source, withheld ? words.withheld : '', dayText(context)].filter(Boolean).join('. ');
  const drawn = now.filter(({ place }) => place !== wholeDistrict);
  return [
    ...(drawn.length > 1 ? [chart(indicator.name, drawn, source)] : []),
    table(caption || indicator.name, now, source),
  ];
}

/** Chosen indicators; nothing chosen means the Kerndaten, with the inhabitants of the settings where no figure names them. */
export function figuresBlock(context: ReadContext, live: LiveBlock): Block[] {
  const { title, filter } = live;
  const ids = filter.records ?? [];
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return indicatorBlocks(context, live, only, title);
  const parts = (ids.length > 0 ? ids : coreIndicators(context.db)).map((id) => indicatorBlocks(context, live, id, ''));
  // The first of the Kerndaten are the inhabitants.
  if (ids.length === 0 && !parts[0]?.length) parts.unshift(inhabitants(context, live, dayText(context)));
  const blocks = parts.flat();
  return blocks.length > 0 ? [heading(title, 3), ...blocks] : [];
}
