import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../../shared/contract/documents.ts';
import { steeringReportTexts as t } from '../../../../../shared/i18n/de/steering-reports.ts';
import { formatInstant } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { readSettings } from '../../settings/index.ts';

/** Head and foot of a document about measures. */
export function planDocument(
  { db, clock }: ReadContext,
  options: BlockDocumentOptions,
  head: { title: string; subtitle: readonly string[] },
  blocks: Block[],
): BlockDocument {
  const settings = readSettings(db);
  const asOf = clock.now();
  return {
    options,
    settings,
    title: head.title,
    subtitle: [...head.subtitle, t.asOf(formatInstant(asOf))].join(' · '),
    foot: [[settings.districtName, settings.office].filter(Boolean).join(', '), t.source],
    paper: 'A4 landscape',
    blocks,
    surveyId: '',
    asOf,
  };
}
