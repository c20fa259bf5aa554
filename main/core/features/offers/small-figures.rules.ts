import type { OfferValues } from '../../../../shared/contract/offers.ts';
import type { OfferField } from '../../../../shared/domain/offer-fields.ts';
import { quantityPartsOf } from '../../../../shared/domain/quantity.ts';

export const personCounts: readonly string[] = ['participants', 'participantsFemale', 'waitingList'];

/** Of "10–15" the lower end: what may be small counts as small. */
function countIn(values: OfferValues, field: OfferField): number | null {
  const value = values[field];
  return typeof value === 'string' ? (quantityPartsOf(value)?.value ?? null) : null;
}

/**
 * The counts of persons of one offer that no paper and no file for others names: small ones, and the women among the
 * participants also where they or the rest would tell a small one.
 */
export function smallFigures(values: OfferValues, minimum: number): OfferField[] {
  const isSmall = (count: number | null): boolean => count !== null && count > 0 && count < minimum;
  const [all, women] = [countIn(values, 'participants'), countIn(values, 'participantsFemale')];
  const rest = all === null || women === null ? null : all - women;
  const secret: Partial<Record<OfferField, boolean>> = {
    participants: isSmall(all),
    participantsFemale: women !== null && [all, women, rest].some(isSmall),
    waitingList: isSmall(countIn(values, 'waitingList')),
  };
  return (Object.keys(secret) as OfferField[]).filter((field) => secret[field]);
}
