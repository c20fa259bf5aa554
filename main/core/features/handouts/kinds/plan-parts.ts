import type {
  Block,
  BlockDocument,
  BlockDocumentOptions,
  DocumentCell,
  DocumentMark,
} from '../../../../../shared/contract/documents.ts';
import type { MeasureRow } from '../../../../../shared/contract/planning.ts';
import { textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { formatPartialDate, isPartialDate } from '../../../../../shared/domain/partial-date.ts';
import type { TrafficLight } from '../../../../../shared/domain/planning/measure-words.ts';
import { lightWords } from '../../../../../shared/i18n/de/planning.ts';
import { steeringReportTexts as t } from '../../../../../shared/i18n/de/steering-reports.ts';
import { formatDay, formatInstant } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { readSettings } from '../../settings/index.ts';

const marks: Record<TrafficLight, DocumentMark> = { onTrack: 'circle', deviation: 'triangle', atRisk: 'square' };

/** The Ampel: sign and word. */
export const lightCell = (light: TrafficLight | null): DocumentCell =>
  light === null ? textCell(lightWords.none) : { text: lightWords[light], mark: marks[light] };
export const dateText = (date: string | null): string =>
  date === null || date === 'open' ? t.running : isPartialDate(date) ? formatPartialDate(date) : date;
/** The next step, by whom and until when. */
export const nextText = ({ nextStep, nextWho, nextDue }: MeasureRow): string =>
  [nextStep, nextWho, nextDue && t.until(formatDay(nextDue))].filter(Boolean).join(', ');

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
