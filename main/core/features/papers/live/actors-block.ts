import type { Block } from '../../../../../shared/contract/documents.ts';
import type { OrganizationRow } from '../../../../../shared/contract/organizations.ts';
import type { LiveBlock } from '../../../../../shared/contract/rich-text.ts';
import { countCell, paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { wholeDistrict } from '../../../../../shared/domain/place-key.ts';
import { handoutTexts } from '../../../../../shared/i18n/de/handouts.ts';
import { paperTexts } from '../../../../../shared/i18n/de/papers.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { listOrganizations } from '../../organizations/index.ts';
import { listRegions } from '../../settings/index.ts';
import { listTerms } from '../../vocabularies/index.ts';
import { dayText, isChosen } from './stand.ts';

/** More belongs into a directory, not into a paper. */
const mostActors = 200;
const everybody = { filter: { search: '', kind: null, ags: null }, offset: 0, limit: 500 };
const placesOf = ({ ags, municipalities }: OrganizationRow): string[] => [
  ...new Set([...(ags === null ? [] : [ags]), ...municipalities]),
];

/** Actors with their kind, where they are and how many offers they have; people are no part of it. */
export function actorsBlock(context: ReadContext, { title, filter }: LiveBlock): Block[] {
  const { db } = context;
  const names = new Map(listRegions(db).map(({ ags, name }) => [ags, name]));
  const kinds = new Map(listTerms(db, 'providerType').map(({ id, name }) => [id, name]));
  const nameOf = (place: string): string =>
    place === wholeDistrict ? handoutTexts.districtWide : (names.get(place) ?? place);
  const rows = listOrganizations(context, everybody).rows.filter(
    (row) => isChosen(filter.municipalities, '') || placesOf(row).some((ags) => isChosen(filter.municipalities, ags)),
  );
  if (rows.length === 0) return [];
  const shares = [6, 4, 4, 2];
  const table: Block = {
    type: 'table',
    caption: title,
    columns: paperTexts.live.actorColumns.map((text, index) => ({
      text,
      align: index === 3 ? 'right' : 'left',
      share: shares[index] ?? 1,
    })),
    rows: rows.slice(0, mostActors).map((row) => ({
      kind: 'row',
      cells: [
        textCell(row.name),
        textCell(kinds.get(row.kind ?? row.kindOfOffers ?? '') ?? ''),
        textCell(placesOf(row).map(nameOf).join(', ')),
        countCell(row.offers),
      ],
    })),
    source: dayText(context),
  };
  const rest = rows.length - mostActors;
  return rest > 0 ? [table, paragraph(paperTexts.live.moreActors(rest), 'note')] : [table];
}
