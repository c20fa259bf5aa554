import { correctionTexts } from '../../../../../shared/i18n/de/correction.ts';
import type { CorrectionSpec } from '../../../../excel/write/index.ts';
import type { JobContext } from '../../../platform/context.ts';
import type { DraftFile } from '../draft-file.ts';
import { listIssues } from '../imports.repository.ts';
import { missingIn, meaningOf } from '../missing/missing.ts';
import { namingsBefore, type NamedOffer } from '../missing/missing.repository.ts';
import { offerRowId } from './mark.rules.ts';

const t = correctionTexts.unnamed;

/** Offers about which the sender of a file that is not taken over yet is to be asked. */
export function unnamedByDraft(context: JobContext, draft: DraftFile): NamedOffer[] {
  const missing = missingIn(context, [draft]);
  const decided = draft.decisions.missing;
  if (!missing) return [];
  return missing.offers.filter((offer) => meaningOf(offer, decided, 'shown', missing.said).mode === 'ask');
}

/** Offers about which the sender of an import is still to be asked. */
export function unnamedByImport({ db }: JobContext, importId: string): NamedOffer[] {
  const open = listIssues(db, importId).filter(({ code, settled }) => code === 'OFFER_MISSING' && !settled);
  return open.flatMap(({ offerId }) => (offerId ? (namingsBefore(db, offerId, importId).at(-1) ?? []) : []));
}

/** The sheet with these questions; null where there are none. */
export function unnamedSheet(offers: readonly NamedOffer[]): CorrectionSpec['unnamed'] {
  if (offers.length === 0) return null;
  const { name, heading, note, columns, answers } = t;
  return {
    name,
    heading,
    note,
    columns,
    answers,
    rows: offers.map((offer, index) => ({
      id: offerRowId(offer.offerId),
      cells: [String(index + 1), offer.name, offer.provider ?? '', t.last(offer.surveyTitle, offer.fileName)],
    })),
  };
}
