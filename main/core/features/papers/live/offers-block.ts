import type { Block } from '../../../../../shared/contract/documents.ts';
import type { OfferRow } from '../../../../../shared/contract/offers.ts';
import type { LiveBlock } from '../../../../../shared/contract/rich-text.ts';
import { paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { offerPeriod } from '../../../../../shared/domain/offer-period.ts';
import { handoutTexts } from '../../../../../shared/i18n/de/handouts.ts';
import { paperTexts } from '../../../../../shared/i18n/de/papers.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { latestStand } from '../../coverage/index.ts';
import { listOffers } from '../../offers/index.ts';
import { listRegions } from '../../settings/index.ts';
import { standText } from './stand.ts';

/** More belongs into the directory, not into a paper. */
const mostOffers = 200;

/** Offers of a selection with provider, Kommune and period; contacts and remarks are no part of it. */
export function offersBlock(context: ReadContext, { title, filter }: LiveBlock): Block[] {
  const names = new Map(listRegions(context.db).map(({ ags, name }) => [ags, name]));
  const { rows, total } = listOffers(context, {
    filter: {
      ...(filter.municipalities && { municipalities: filter.municipalities }),
      terms: {
        ...(filter.fieldsOfAction && { fieldOfAction: filter.fieldsOfAction }),
        ...(filter.targetGroups && { targetGroup: filter.targetGroups }),
      },
    },
    sort: { key: 'name', descending: false },
    cursor: null,
    limit: mostOffers,
  });
  if (rows.length === 0) return [];
  const placeOf = (offer: OfferRow): string =>
    offer.districtWide
      ? handoutTexts.districtWide
      : offer.municipalities.map((ags) => names.get(ags) ?? ags).join(', ');
  const shares = [5, 4, 3, 3];
  const table: Block = {
    type: 'table',
    caption: title,
    columns: paperTexts.live.offerColumns.map((text, index) => ({ text, align: 'left', share: shares[index] ?? 1 })),
    rows: rows.map((offer) => ({
      kind: 'row',
      cells: [offer.name, offer.provider ?? '', placeOf(offer), offerPeriod(offer.validFrom, offer.validTo)].map(
        textCell,
      ),
    })),
    source: standText(context, latestStand(context)),
  };
  return total > rows.length ? [table, paragraph(paperTexts.live.more(total - rows.length), 'note')] : [table];
}
