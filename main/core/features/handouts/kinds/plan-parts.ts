import type {
  Block,
  BlockDocument,
  BlockDocumentOptions,
  DocumentVariant,
} from '../../../../../shared/contract/documents.ts';
import { paragraph } from '../../../../../shared/domain/documents/blocks.ts';
import { variantTexts } from '../../../../../shared/i18n/de/document-variants.ts';
import { steeringReportTexts as t } from '../../../../../shared/i18n/de/steering-reports.ts';
import { formatInstant } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { readSettings } from '../../settings/index.ts';

/** Whom it is for, in the line under the title; nothing said means the house. */
export const variantWord = (variant: DocumentVariant = 'internal'): string => variantTexts.stands[variant];
/** What measures leave out for their readers, named at the end; the house reads all of it. */
export const variantNote = (variant: DocumentVariant = 'internal'): Block[] =>
  variant === 'internal' ? [] : [paragraph(variantTexts.measures[variant], 'note')];

/** Source of a document about measures, and whom it is for, on every page. */
export const planFoot = ({ districtName, office }: BlockDocument['settings'], source: string, stand = ''): string[] => [
  [[districtName, office].filter(Boolean).join(', '), stand].filter(Boolean).join(' · '),
  source,
];

/** Head and foot of a document about measures. */
export function planDocument(
  { db, clock }: ReadContext,
  options: BlockDocumentOptions,
  head: { title: string; subtitle: readonly string[]; stand?: string },
  blocks: Block[],
): BlockDocument {
  const settings = readSettings(db);
  const asOf = clock.now();
  return {
    options,
    settings,
    title: head.title,
    subtitle: [...head.subtitle, head.stand ?? '', t.asOf(formatInstant(asOf))].filter(Boolean).join(' · '),
    foot: planFoot(settings, t.source, head.stand),
    paper: 'A4 landscape',
    blocks,
    surveyId: '',
    asOf,
  };
}
