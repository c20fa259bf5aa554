import type { Block, TableBlock } from '../../../../../shared/contract/documents.ts';
import type { LiveBlock } from '../../../../../shared/contract/rich-text.ts';
import { paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { wholeDistrict } from '../../../../../shared/domain/place-key.ts';
import { paperTexts } from '../../../../../shared/i18n/de/papers.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { latestStand } from '../../coverage/index.ts';
import { entryNames, publicEntries, type PublicEntry } from '../../offers/index.ts';
import { listRegions } from '../../settings/index.ts';
import { isChosen, standText } from './stand.ts';

const words = paperTexts.live;
const shares = [5, 4, 4, 6];

type Names = ReturnType<typeof entryNames>;
const offerRow = (entry: PublicEntry, names: Names): TableBlock['rows'][number] => ({
  kind: 'row',
  cells: [
    entry.name,
    entry.provider,
    entry.fields.map((field) => names.term('fieldOfAction', field)).join(', '),
    entry.whereWhen,
  ].map(textCell),
});

/** The offers of one place under its name; nothing where it has none. */
function placeRows(key: string, entries: readonly PublicEntry[], names: Names): TableBlock['rows'] {
  const here = entries.filter(({ places }) => places.includes(key));
  if (here.length === 0) return [];
  return [
    { kind: 'group', cells: [textCell(words.offersOf(names.place(key), here.length))] },
    ...here.map((entry) => offerRow(entry, names)),
  ];
}

/** Offers of a selection as public pages show them: those of the Kreis, then of each Kommune. Contacts and remarks are no part of it. */
export function offersBlock(context: ReadContext, { title, filter }: LiveBlock): Block[] {
  const { municipalities: chosen = [], fieldsOfAction, targetGroups } = filter;
  const entries = publicEntries(context, {
    current: true,
    municipalities: chosen.filter((key) => key !== wholeDistrict),
    ...(chosen.includes(wholeDistrict) && { districtWide: true }),
    terms: {
      ...(fieldsOfAction && { fieldOfAction: fieldsOfAction }),
      ...(targetGroups && { targetGroup: targetGroups }),
    },
  });
  if (entries.length === 0) return [];
  const names = entryNames(context.db);
  const places = [wholeDistrict, ...listRegions(context.db).map(({ ags }) => ags)];
  const table: Block = {
    type: 'table',
    caption: title,
    columns: words.offerColumns.map((text, index) => ({ text, align: 'left', share: shares[index] ?? 1 })),
    rows: places.filter((key) => isChosen(chosen, key)).flatMap((key) => placeRows(key, entries, names)),
    source: standText(context, latestStand(context)),
  };
  return [table, paragraph(words.offersOnce, 'note')];
}
