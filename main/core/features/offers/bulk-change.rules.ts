import type { FieldValue } from '../../../../shared/contract/offers.ts';
import type { BulkChange } from '../../../../shared/contract/offers-bulk.ts';
import type { StoredOffer } from './offer.repository.ts';

/** Stands among the places for kreisweit. */
const wholeDistrict = '*';
const listOf = (value: FieldValue | undefined): string[] =>
  Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : [];
const places = ({ districtWide, municipalities }: StoredOffer): string[] =>
  districtWide ? [wholeDistrict] : municipalities;

/** The value a field of an offer has now; a place is its region keys. */
export const valueBefore = (offer: StoredOffer, { field }: BulkChange): FieldValue =>
  field === 'municipality' ? places(offer) : (offer.values[field] ?? null);

function changedList(before: string[], { how, value }: BulkChange): string[] {
  const given = listOf(value);
  if (how === 'set') return given;
  if (how === 'remove') return before.filter((one) => !given.includes(one));
  return [...before, ...given.filter((one) => !before.includes(one))];
}

/** The value it has afterwards. Kreisweit and single municipalities exclude each other: what is given now counts. */
export function valueAfter(offer: StoredOffer, change: BulkChange): FieldValue {
  const before = valueBefore(offer, change);
  if (change.field === 'municipality') {
    const after = changedList(listOf(before), change);
    if (!after.includes(wholeDistrict) || after.length === 1) return after;
    if (listOf(change.value).includes(wholeDistrict)) return [wholeDistrict];
    return after.filter((one) => one !== wholeDistrict);
  }
  if (change.how === 'set') return change.value === '' ? null : change.value;
  return changedList(listOf(before), change);
}

const same = (a: FieldValue, b: FieldValue): boolean => {
  if (!Array.isArray(a) && !Array.isArray(b)) return a === b;
  return JSON.stringify(listOf(a).toSorted()) === JSON.stringify(listOf(b).toSorted());
};

export interface PlannedChange {
  offer: StoredOffer;
  before: FieldValue;
  after: FieldValue;
}
export interface BulkPlan {
  offers: number;
  changes: PlannedChange[];
  /** Without a place afterwards. */
  refused: number;
}

/** What a change does to each of the offers. */
export function bulkPlan(offers: readonly StoredOffer[], change: BulkChange): BulkPlan {
  const all = offers.map((offer) => ({ offer, before: valueBefore(offer, change), after: valueAfter(offer, change) }));
  const differing = all.filter(({ before, after }) => !same(before, after));
  const changes = differing.filter(({ after }) => change.field !== 'municipality' || listOf(after).length > 0);
  return { offers: offers.length, changes, refused: differing.length - changes.length };
}

/** The place behind a list of region keys. */
export const placeOf = (value: FieldValue): { municipalities: string[]; districtWide: boolean } => {
  const districtWide = listOf(value).includes(wholeDistrict);
  return { districtWide, municipalities: districtWide ? [] : listOf(value) };
};
