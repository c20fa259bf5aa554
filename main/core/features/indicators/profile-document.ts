import type { BlockDocument, BlockDocumentOptions } from '../../../../shared/contract/documents.ts';
import { officeLine } from '../../../../shared/domain/coverage-report/report-view.ts';
import { profileBlocks } from '../../../../shared/domain/indicators/profile-blocks.ts';
import { indicatorTexts } from '../../../../shared/i18n/de/indicators.ts';
import { reportTexts } from '../../../../shared/i18n/de/report.ts';
import { formatInstant } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listRegions, readSettings } from '../settings/index.ts';
import { profileOf } from './profile.ts';

/** One page about one Kommune as it may be published; without a choice the first of the Kreis. Throws FIELD_INVALID. */
export function profileDocument(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const ags = options.ags ?? listRegions(context.db)[0]?.ags ?? '';
  const profile = profileOf(context, { ags, audience: 'public' });
  const settings = readSettings(context.db);
  const asOf = context.clock.now();
  return {
    options: { ...options, ags },
    settings,
    title: indicatorTexts.profile.title(profile.name),
    subtitle: [settings.districtName, reportTexts.asOf(formatInstant(asOf))].join(' · '),
    foot: [officeLine(settings)],
    paper: 'A4',
    blocks: profileBlocks(profile),
    surveyId: '',
    asOf,
  };
}
