import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { compareSides, fieldInWords, loadKnowledge, type ComparedField, type Side } from '../imports/index.ts';
import { findOffer, offerDetails, type StoredOffer } from '../offers/index.ts';
import { extras } from '../records/index.ts';
import { apartId, filesNamingOffer, inOrder } from './duplicates.repository.ts';
import { candidates } from './list-pairs.ts';

/** Both offers, the older one first: it is the one that stays. Throws OFFER_NOT_FOUND. */
export function bothOf(db: ReadDb, ids: readonly string[]): [StoredOffer, StoredOffer] {
  const [one, other] = inOrder(ids[0] ?? '', ids[1] ?? '').map((id) => findOffer(db, id));
  if (!one || !other || one.id === other.id) throw new Problem('OFFER_NOT_FOUND');
  return [one, other];
}

export const sideOf = ({ values, municipalities, districtWide }: StoredOffer): Side => ({
  values,
  place: { municipalities, districtWide },
});

const isEmpty = (value: ComparedField['stored']): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Every field with the side that counts unless a person chooses: that of the offer that stays, where it has a value. */
export const comparison = (kept: Side, other: Side): ComparedField[] =>
  compareSides(kept, other).map((field) => ({ ...field, proposed: isEmpty(field.stored) ? 'file' : 'stored' }));

/** What the other offer brings along. */
function joinedWith(context: ReadContext, id: string): OutputOf<'duplicates.compare'>['joined'] {
  const { locations, contacts, fundings, times } = offerDetails(context, { id });
  const { notes, attachments, reminders } = extras(context, { entity: 'offer', entityId: id });
  const counts = { locations, contacts, fundings, times, notes, attachments, reminders };
  const joined = Object.entries(counts).map(([part, list]) => ({ part: part as keyof typeof counts, n: list.length }));
  return [...joined, { part: 'files' as const, n: filesNamingOffer(context.db, id) }].filter(({ n }) => n > 0);
}

/** Both offers side by side. Throws OFFER_NOT_FOUND. */
export function compareOffers(
  context: ReadContext,
  { ids }: InputOf<'duplicates.compare'>,
): OutputOf<'duplicates.compare'> {
  const { db } = context;
  const [one, other] = bothOf(db, ids);
  const knowledge = loadKnowledge(db);
  const candidate = candidates(db);
  return {
    one: candidate(one),
    other: candidate(other),
    apart: apartId(db, one.id, other.id) !== undefined,
    fields: comparison(sideOf(one), sideOf(other)).map(({ field, stored, file, same, proposed }) => ({
      field,
      stored: fieldInWords(field, stored, knowledge),
      file: fieldInWords(field, file, knowledge),
      same,
      taken: proposed,
    })),
    mayBeDistrictWide: !one.districtWide && !other.districtWide,
    joined: joinedWith(context, other.id),
  };
}
