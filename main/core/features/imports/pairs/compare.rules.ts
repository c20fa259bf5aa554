import type { FieldValue } from '../../../../../shared/contract/offers.ts';
import type { RowPlace, RowValue } from '../../../../../shared/domain/import-row.ts';
import { offerFields, type OfferField } from '../../../../../shared/domain/offer-fields.ts';
import { sameValue, type FieldChange } from '../match.ts';
import type { Taken } from './pair-decisions.rules.ts';

/** One side of a comparison: an offer of the inventory, or a row. */
export interface Side {
  values: Readonly<Partial<Record<OfferField, FieldValue>>>;
  place: RowPlace;
}
export interface ComparedField {
  field: OfferField;
  stored: FieldValue;
  file: FieldValue;
  same: boolean;
  /** What counts where nobody chooses. */
  proposed: Taken;
}

const isEmpty = (value: FieldValue | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
/** By these an offer is known: another spelling does not replace them unasked. */
const naming = new Set<OfferField>(['name', 'provider']);

const placeKeys = ({ districtWide, municipalities }: RowPlace): string[] =>
  districtWide ? ['*'] : municipalities.toSorted();

function comparePlaces(stored: RowPlace, file: RowPlace): ComparedField {
  const [before, after] = [placeKeys(stored), placeKeys(file)];
  const isApart = !stored.districtWide && !file.districtWide && !after.some((place) => before.includes(place));
  const proposed = isApart ? 'districtWide' : file.districtWide ? 'file' : 'stored';
  return { field: 'municipality', stored: before, file: after, same: before.join() === after.join(), proposed };
}

/** Both sides field by field, in the order of the return sheet; fields empty on both sides are left out. */
export function compareSides(stored: Side, file: Side): ComparedField[] {
  return offerFields.flatMap((field): ComparedField[] => {
    if (field === 'municipality') return [comparePlaces(stored.place, file.place)];
    const [before, after] = [stored.values[field] ?? null, file.values[field] ?? null];
    if (isEmpty(before) && isEmpty(after)) return [];
    const same = !isEmpty(after) && sameValue(field, before, after as RowValue);
    const proposed = isEmpty(after) || (naming.has(field) && !isEmpty(before)) ? 'stored' : 'file';
    return [{ field, stored: before, file: after, same, proposed }];
  });
}

/** What a merge writes: fields whose value comes from the row, and the place where it changes. */
export function mergeOf(
  stored: Side,
  file: Side,
  chosen: Readonly<Partial<Record<OfferField, Taken>>>,
): { changes: FieldChange[]; place: RowPlace | null } {
  const fields = compareSides(stored, file).filter(({ same }) => !same);
  const taken = ({ field, proposed }: ComparedField): Taken => chosen[field] ?? proposed;
  const placed = fields.find(({ field }) => field === 'municipality');
  const place =
    !placed || taken(placed) === 'stored'
      ? null
      : taken(placed) === 'file'
        ? file.place
        : { municipalities: [], districtWide: true };
  const changes = fields.flatMap((compared): FieldChange[] => {
    const { field, stored: before, file: after } = compared;
    if (taken(compared) === 'stored') return [];
    if (field === 'municipality') return place ? [{ field, before, after: placeKeys(place) }] : [];
    return isEmpty(after) ? [] : [{ field, before, after: after as RowValue }];
  });
  return { changes, place };
}
