import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { OfferValues } from '../../../../shared/contract/offers.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { linksOf } from '../../database/content-rows.ts';
import { entities, type Entity } from '../../database/entities.ts';
import { pointingAt, referencesTo } from '../../database/references.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { compareSides, fieldInWords, loadKnowledge, mergeOf, type Side, type Taken } from '../imports/index.ts';
import { findOffer, OfferWriter, type StoredOffer } from '../offers/index.ts';
import { moveExtras } from '../records/index.ts';
import { idKey, matchKeyOf, mergedBefore, pairOf, toldApart } from './duplicates.repository.ts';

function bothOf(db: ReadDb, { keepId, otherId }: { keepId: string; otherId: string }): [StoredOffer, StoredOffer] {
  const [kept, other] = [findOffer(db, keepId), findOffer(db, otherId)];
  if (!kept || !other || keepId === otherId) throw new Problem('OFFER_NOT_FOUND');
  return [kept, other];
}
const sideOf = ({ values, municipalities, districtWide }: StoredOffer): Side => ({
  values,
  place: { municipalities, districtWide },
});

/** Every differing field with the side that counts unless a person chooses: the kept one's, where it has a value. */
function comparison(kept: Side, other: Side) {
  return compareSides(kept, other).map((field) => {
    const { stored } = field;
    const isEmpty = stored === null || stored === '' || (Array.isArray(stored) && stored.length === 0);
    const taken: Taken = isEmpty ? 'file' : 'stored';
    return { ...field, taken };
  });
}

/** Both offers side by side. Throws OFFER_NOT_FOUND. */
export function compareOffers(
  { db }: ReadContext,
  input: InputOf<'duplicates.compare'>,
): OutputOf<'duplicates.compare'> {
  const [kept, other] = bothOf(db, input);
  const knowledge = loadKnowledge(db);
  const fields = comparison(sideOf(kept), sideOf(other)).map(({ field, stored, file, same, taken }) => ({
    field,
    stored: fieldInWords(field, stored, knowledge),
    file: fieldInWords(field, file, knowledge),
    same,
    taken,
  }));
  return { fields, mayBeDistrictWide: !kept.districtWide && !other.districtWide };
}

/** What names the one offer names the other from now on: every table the schema knows, and notes, attachments, reminders. */
function move({ db, recorder }: WriteContext, from: string, to: string): void {
  const byTable = new Map(Object.entries(entities).map(([entity, { table }]) => [table as string, entity as Entity]));
  for (const reference of referencesTo(db, 'offer')) {
    const entity = byTable.get(reference.table);
    if (!entity || entity === 'told') continue;
    for (const id of pointingAt(db, reference, from)) recorder.update(entity, id, { [reference.column]: to });
  }
  moveExtras(db, recorder, 'offer', from, to);
  for (const id of mergedBefore(db, from)) recorder.update('merged_offer', id, { offer_id: to });
  const told = recorder.read('told', from);
  recorder.remove('told', from);
  if (told && !recorder.read('told', to)) recorder.create('told', { ...told, offer_id: to });
}

/** Makes two offers one: values as chosen, named by the senders of both, with the origins of both. Throws OFFER_NOT_FOUND. */
export function mergeOffers(context: WriteContext, input: InputOf<'duplicates.merge'>): OutputOf<'duplicates.merge'> {
  const { db, recorder } = context;
  const { keepId, otherId } = input;
  const [kept, other] = bothOf(db, input);
  const [one, two] = [sideOf(kept), sideOf(other)];
  const proposed = Object.fromEntries(comparison(one, two).map(({ field, taken }) => [field, taken]));
  const { changes, place } = mergeOf(one, two, { ...proposed, ...input.fields });
  const values = Object.fromEntries(
    changes.flatMap(({ field, after }) => (field === 'municipality' ? [] : [[field, after]])),
  ) as OfferValues;
  const named = linksOf(db, otherId).filter(([table]) => table === 'offer_named');
  const key = matchKeyOf(db, otherId);
  new OfferWriter(db, recorder).update(keepId, values, place, named);
  move(context, otherId, keepId);
  recorder.remove('offer', otherId);
  const { commandId } = recorder;
  const name = String(other.values.name ?? '');
  recorder.create('merged_offer', {
    id: newId(),
    offer_id: keepId,
    merged_id: otherId,
    name,
    match_key: key,
    command_id: commandId,
  });
  return { commandId };
}

/** Remembers that two offers are different ones: this pair is not asked about again. */
export function keepOffersApart(
  { db, recorder }: WriteContext,
  { ids }: InputOf<'duplicates.keepApart'>,
): OutputOf<'duplicates.keepApart'> {
  const [one, other] = pairOf(ids[0] ?? '', ids[1] ?? '');
  if (one === other || !findOffer(db, one) || !findOffer(db, other)) throw new Problem('OFFER_NOT_FOUND');
  if (!toldApart(db).has(idKey(one, other)))
    recorder.create('offer_apart', { id: newId(), one_id: one, other_id: other });
  return { commandId: recorder.commandId };
}
