import type { Block } from '../../contract/documents.ts';
import type { Profile } from '../../contract/indicators.ts';
import { indicatorTexts } from '../../i18n/de/indicators.ts';
import { smallMultiples } from '../charts/index.ts';
import { heading, paragraph, textCell } from '../documents/blocks.ts';

const t = indicatorTexts.profile;
const pageWidth = 174;
/** What fits on the one page beside the rest. */
const most = { figures: 14, trends: 4, measures: 8 };

function figureTable({ name, figures }: Profile): Block {
  return {
    type: 'table',
    caption: t.figuresCaption(name),
    columns: [
      { text: t.columns.name, align: 'left', share: 5 },
      { text: t.columns.value, align: 'right', share: 2 },
      { text: t.columns.district, align: 'right', share: 2 },
      { text: t.columns.period, align: 'left', share: 2.4 },
      { text: t.columns.source, align: 'left', share: 4 },
    ],
    rows: figures.slice(0, most.figures).map((one) => ({
      kind: 'row',
      cells: [
        textCell(one.ofGroup === '' ? one.name : t.ofGroup(one.name, one.ofGroup)),
        { text: one.shown, ...(one.withheld && { hatched: true }) },
        textCell(one.district),
        textCell(one.period),
        textCell(one.source),
      ],
    })),
  };
}

function trendBlocks({ figures }: Profile): Block[] {
  const rows = figures
    .filter(({ trend }) => trend.filter(({ value }) => value !== null).length > 1)
    .slice(0, most.trends)
    .map(({ name, trend }) => ({ name, points: trend }));
  if (rows.length === 0) return [];
  const words = rows.map(({ name, points }) =>
    t.trendOf(name, points.map(({ label, shown }) => `${label} ${shown}`).join(', ')),
  );
  return [
    heading(t.trends),
    {
      type: 'drawing',
      drawing: smallMultiples(rows, pageWidth, { ownScale: true }),
      alt: t.trendAlt(words.join('; ')),
      caption: t.trendsCaption,
      source: t.trendsSource,
    },
  ];
}

function listed(items: Profile['measures']): string {
  const lines = items.slice(0, most.measures).map(({ name, text }) => (text === '' ? name : `${name} (${text})`));
  return [...lines, ...(items.length > lines.length ? [t.more(items.length - lines.length)] : [])].join(' · ');
}

/** One Kommune on one page: figures, their course, offers, structures, measures. The window shows the same blocks. */
export function profileBlocks(profile: Profile): Block[] {
  const { figures, offers, offersSource, structures, structuresSource, measures, measuresSource } = profile;
  const counted = offers.map(({ field, count }) => t.offersOf(field, count)).join(' · ');
  return [
    figures.length > 0 ? figureTable(profile) : paragraph(t.noFigures, 'note'),
    ...(figures.length > most.figures ? [paragraph(t.moreFigures(figures.length - most.figures), 'note')] : []),
    ...trendBlocks(profile),
    heading(t.offers),
    paragraph(offers.length > 0 ? counted : t.noOffers),
    paragraph(offersSource, 'note'),
    heading(t.structures),
    ...(structures.length > 0
      ? [
          paragraph(structures.map(({ name, text }) => `${name}: ${text}`).join(' · ')),
          paragraph(structuresSource, 'note'),
        ]
      : [paragraph(t.noStructures, 'note')]),
    heading(t.measures),
    ...(measures.length > 0
      ? [paragraph(listed(measures)), paragraph(measuresSource, 'note')]
      : [paragraph(t.noMeasures, 'note')]),
  ];
}
