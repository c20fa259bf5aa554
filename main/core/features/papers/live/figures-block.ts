import type { Block, Shape } from '../../../../../shared/contract/documents.ts';
import type { Figure } from '../../../../../shared/contract/indicators.ts';
import type { LiveBlock } from '../../../../../shared/contract/rich-text.ts';
import { heading, paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { formatPeriod } from '../../../../../shared/domain/period.ts';
import { wholeDistrict } from '../../../../../shared/domain/place-key.ts';
import { paperTexts } from '../../../../../shared/i18n/de/papers.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { figuresFor, findIndicator } from '../../indicators/index.ts';
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
      kind: 'row',
      cells: [one.placeName, formatPeriod(one.period), one.shown, one.source].map(textCell),
    })),
    source,
  };
}

/** Chosen indicators as the public may see them: bars of the latest time, and a table with the sources. */
export function figuresBlock(context: ReadContext, { title, filter }: LiveBlock): Block[] {
  const ids = filter.records ?? [];
  if (ids.length === 0) return [paragraph(words.chooseRecords, 'note')];
  const blocks = ids.flatMap((id): Block[] => {
    const indicator = findIndicator(context.db, id);
    if (!indicator) return [];
    const { figures, withheld } = figuresFor(context.db, indicator, 'public');
    const chosen = figures.filter(({ place }) => place === wholeDistrict || isChosen(filter.municipalities, place));
    const [latest] = chosen;
    if (!latest) return [];
    const now = chosen.filter(({ period, source }) => period === latest.period && source === latest.source);
    const source = [latest.source, withheld ? words.withheld : '', dayText(context)].filter(Boolean).join('. ');
    const drawn = now.filter(({ place }) => place !== wholeDistrict);
    return [
      ...(drawn.length > 1 ? [chart(indicator.name, drawn, source)] : []),
      table(ids.length === 1 ? title : indicator.name, now, source),
    ];
  });
  // Of several each table is called after its indicator.
  return ids.length > 1 && blocks.length > 0 ? [heading(title, 3), ...blocks] : blocks;
}
