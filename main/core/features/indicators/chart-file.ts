import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { pictureOf } from '../../../../shared/domain/documents/svg.ts';
import { comparisonBlocks } from '../../../../shared/domain/indicators/comparison-blocks.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { indicatorTexts } from '../../../../shared/i18n/de/indicators.ts';
import { reportTexts } from '../../../../shared/i18n/de/report.ts';
import { formatInstant } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { readSettings } from '../settings/index.ts';
import { compare } from './comparison.ts';

const t = indicatorTexts.comparison;

/** The picture of a comparison with everything that must stand beside it. Throws INDICATOR_NOT_FOUND, CHART_EMPTY. */
export function chartPicture(
  context: ReadContext,
  { comparison: input, view, at }: InputOf<'indicators.chart'>,
): OutputOf<'indicators.chart'> {
  const comparison = compare(context, input);
  const block = comparisonBlocks(comparison, view, at).find(({ type }) => type === 'drawing');
  if (block?.type !== 'drawing') throw new Problem('CHART_EMPTY');
  const { demo, districtName } = readSettings(context.db);
  const isInternal = input.audience === 'internal';
  const asOf = formatInstant(context.clock.now());
  const svg = pictureOf(block.drawing, {
    title: block.caption,
    line: [districtName, reportTexts.asOf(asOf)].join(' · '),
    foot: [comparison.sourceLine, ...comparison.notes, t.order],
    stamp: [...(isInternal ? [t.internalStamp] : []), ...(demo ? [reportTexts.demo] : [])].join(' · '),
    alt: block.alt,
  });
  return { svg, name: t.fileTitle(comparison.indicator.name, t.charts[view]) };
}
