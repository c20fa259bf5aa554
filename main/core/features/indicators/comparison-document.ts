import type { BlockDocument, BlockDocumentOptions } from '../../../../shared/contract/documents.ts';
import { officeLine } from '../../../../shared/domain/coverage-report/report-view.ts';
import { paragraph } from '../../../../shared/domain/documents/blocks.ts';
import { comparisonBlocks } from '../../../../shared/domain/indicators/comparison-blocks.ts';
import { indicatorTexts } from '../../../../shared/i18n/de/indicators.ts';
import { reportTexts } from '../../../../shared/i18n/de/report.ts';
import { formatInstant } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { readSettings } from '../settings/index.ts';
import { compare } from './comparison.ts';

const t = indicatorTexts.comparison;

/** One indicator over all Kommunen as it may be published. Throws INDICATOR_NOT_FOUND. */
export function comparisonDocument(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { source, period, base, view } = options.figures ?? { base: 'absolute', view: 'bar' };
  const comparison = compare(context, {
    indicatorId: options.recordId ?? '',
    base,
    audience: 'public',
    ...(source !== undefined && { source }),
  });
  const { indicator, times } = comparison;
  const at = times.findIndex((time) => time.period === period);
  const settings = readSettings(context.db);
  const asOf = context.clock.now();
  return {
    options,
    settings,
    title: t.title(indicator.name),
    subtitle: [settings.districtName, reportTexts.asOf(formatInstant(asOf))].join(' · '),
    foot: [...(times.length > 0 ? [comparison.sourceLine] : []), officeLine(settings)],
    paper: 'A4',
    blocks: [
      ...(indicator.definition ? [paragraph(indicator.definition, 'lead')] : []),
      ...comparisonBlocks(comparison, view, at < 0 ? times.length - 1 : at),
      ...(times.length > 0 ? [paragraph(t.order, 'note')] : []),
    ],
    surveyId: '',
    asOf,
  };
}
