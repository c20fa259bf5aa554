import type { Block } from '../../contract/documents.ts';
import type { Comparison } from '../../contract/indicators.ts';
import { indicatorTexts } from '../../i18n/de/indicators.ts';
import { chart, type ChartData, type ChartKind } from '../charts/index.ts';
import { paragraph, textCell } from '../documents/blocks.ts';
import { sameDecimals } from './decimals.ts';
import type { ComparisonView } from './words.ts';

const t = indicatorTexts.comparison;

/** Millimetres between the margins of an upright page. */
const pageWidth = 174;

/** A total among its parts would make all of them small: the Kreis is drawn only where it is a share or a rate. */
function drawnRows({ rows, unit, input, indicator }: Comparison): Comparison['rows'] {
  const isShare = unit === '%' || indicator.computed || input.base !== 'absolute';
  return rows.filter(({ kind }) => kind === 'municipality' || (kind === 'district' && isShare));
}

function chartBlock(comparison: Comparison, kind: ChartKind, at: number): Block {
  const { times, unit, indicator, sourceLine } = comparison;
  const rows = drawnRows(comparison).map((row) => ({ ...row, strong: row.kind === 'district' }));
  const data: ChartData = { times: times.map(({ label }) => label), rows, at, unit };
  const isOneTime = kind === 'bar';
  const shownAt = isOneTime ? at : times.length - 1;
  const time = times[shownAt]?.label ?? '';
  const values = rows.map(({ name, points }) => t.altValue(name, points[shownAt]?.shown ?? '')).join('; ');
  const span = isOneTime || times.length < 2 ? time : `${times[0]?.label ?? ''} bis ${time}`;
  return {
    type: 'drawing',
    drawing: chart(kind, data, pageWidth),
    alt: t.alt(indicator.name, time, values),
    caption: `${t.caption(indicator.name, unit)}, ${span}`,
    source: sourceLine,
  };
}

/** Many times are more than a page is wide: the latest are printed. */
const mostTimes = 7;

function tableBlock({ times, rows, unit, indicator, sourceLine }: Comparison): Block {
  const first = Math.max(0, times.length - mostTimes);
  return {
    type: 'table',
    caption: t.caption(indicator.name, unit),
    columns: [
      { text: t.place, align: 'left', share: 4 },
      ...times.slice(first).map(({ label }) => ({ text: label, align: 'right' as const, share: 2 })),
    ],
    rows: rows.map(({ name, kind, points }) => ({
      kind: kind === 'district' ? ('total' as const) : ('row' as const),
      cells: [
        textCell(name),
        ...points.slice(first).map(({ value, shown, withheld }) => ({
          text: shown,
          ...(value !== null && { value }),
          ...(withheld && { hatched: true }),
        })),
      ],
    })),
    source: sourceLine,
  };
}

/** The figures of one time with as many decimals as the most exact of them, in picture and table. */
function even(comparison: Comparison): Comparison {
  const texts = comparison.times.map((_, at) =>
    sameDecimals(comparison.rows.map(({ points }) => points[at]?.shown ?? '')),
  );
  const rows = comparison.rows.map((row, place) => ({
    ...row,
    points: row.points.map((point, at) => ({ ...point, shown: texts[at]?.[place] ?? point.shown })),
  }));
  return { ...comparison, rows };
}

/** A comparison as it is printed: the picture, the table, what does not add up. The window shows the same blocks. */
export function comparisonBlocks(comparison: Comparison, view: ComparisonView, at: number): Block[] {
  const { times, notes } = comparison;
  const shown = even(comparison);
  const place = Math.min(Math.max(0, at), Math.max(0, times.length - 1));
  if (times.length === 0) return [paragraph(t.noFigures)];
  return [
    ...(view === 'table' ? [] : [chartBlock(shown, view, place)]),
    tableBlock(shown),
    ...notes.map((note) => paragraph(note, 'note')),
  ];
}
