import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { OfferValues } from '../../../../shared/contract/offers.ts';
import { linksOf } from '../../database/content-rows.ts';
import { offerParts, type Row, type SqlValue } from '../../database/entities.ts';
import { pointingAt } from '../../database/references.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { mergeOf } from '../imports/index.ts';
import { OfferWriter, type StoredOffer } from '../offers/index.ts';
import { moveExtras } from '../records/index.ts';
import { bothOf, comparison, sideOf } from './compare-offers.ts';
import { apartOfOffer, inOrder, matchKeysOf } from './duplicates.repository.ts';
import { rememberApart } from './keep-apart.ts';

const own = new Set(['id', 'offer_id', 'position']);
/** What a row of a part says, to find it again in the other offer. */
const contentOf = (row: Row): string => JSON.stringify(Object.entries(row).filter(([column]) => !own.has(column)));

/** Rows of the parts go to the offer that stays, after its own; what it has already goes. */
function moveParts({ db, recorder }: WriteContext, from: string, to: string): void {
  for (const part of offerParts.filter((one) => one !== 'told')) {
    const rowsOf = (id: string): Row[] =>
      pointingAt(db, { table: part, column: 'offer_id' }, id)
        .map((row) => recorder.read(part, row))
        .filter((row) => row !== undefined);
    const there = rowsOf(to);
    const known = new Set(there.map(contentOf));
    for (const row of rowsOf(from)) {
      const isKnown = known.has(contentOf(row));
      const place: Row = 'position' in row ? { position: there.length + Number(row['position']) } : {};
      if (isKnown) recorder.remove(part, String(row['id']));
      else recorder.update(part, String(row['id']), { offer_id: to, ...place });
    }
  }
}

/** Columns of the senders' tables that have no field here, each text once. */
function joinExtra({ recorder }: WriteContext, kept: StoredOffer, other: StoredOffer): void {
  const known = new Set(kept.extra.map((entry) => JSON.stringify(entry)));
  const more = other.extra.filter((entry) => !known.has(JSON.stringify(entry)));
  if (more.length > 0) recorder.update('offer', kept.id, { extra: JSON.stringify([...kept.extra, ...more]) });
}

/** What was told apart of the one is told apart of the other; the pair itself is one now. */
function moveApart(context: WriteContext, from: string, to: string): void {
  for (const { id, one, other } of apartOfOffer(context.db, from)) {
    context.recorder.remove('offer_apart', id);
    const third = one === from ? other : one;
    if (third !== to) rememberApart(context, inOrder(third, to));
  }
}

/** Removes the offer that was made one with another, and keeps by what files know it and who told of it. */
function retire({ db, recorder }: WriteContext, { id, values }: StoredOffer, keptId: string): void {
  const keys = matchKeysOf(db, id);
  const told = recorder.read('told', id);
  recorder.remove('told', id);
  recorder.remove('offer', id);
  const toldOf = (column: string): SqlValue => told?.[column] ?? null;
  recorder.create('merged_offer', {
    id: newId(),
    offer_id: keptId,
    merged_id: id,
    name: String(values.name ?? ''),
    ...keys,
    told_who: toldOf('who'),
    told_whom: toldOf('whom'),
    told_day: toldOf('day'),
    command_id: recorder.commandId,
  });
}

/**
 * Makes two offers one: the older stays, with the values as chosen, what hangs on both, and the origins of both.
 * Throws OFFER_NOT_FOUND.
 */
export function mergeOffers(context: WriteContext, input: InputOf<'duplicates.merge'>): OutputOf<'duplicates.merge'> {
  const { db, recorder } = context;
  const [kept, other] = bothOf(db, input.ids);
  const [one, two] = [sideOf(kept), sideOf(other)];
  const proposed = Object.fromEntries(comparison(one, two).map(({ field, proposed: side }) => [field, side]));
  const { changes, place } = mergeOf(one, two, { ...proposed, ...input.fields });
  const values = Object.fromEntries(
    changes.flatMap(({ field, after }) => (field === 'municipality' ? [] : [[field, after]])),
  ) as OfferValues;
  const named = linksOf(db, other.id).filter(([table]) => table === 'offer_named');
  new OfferWriter(db, recorder).update(kept.id, values, place, named);
  joinExtra(context, kept, other);
  moveParts(context, other.id, kept.id);
  moveExtras(db, recorder, 'offer', other.id, kept.id);
  moveApart(context, other.id, kept.id);
  retire(context, other, kept.id);
  return { commandId: recorder.commandId, keptId: kept.id };
}
