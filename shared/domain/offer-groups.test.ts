import { expect, it } from 'vitest';
import { offerFields } from './offer-fields.ts';
import { offerGroups } from './offer-groups.ts';

it('jede Angabe eines Angebots steht in genau einer Gruppe', () => {
  const shown = offerGroups.flatMap((group) => group.fields);
  expect(shown.toSorted()).toEqual([...offerFields].sort());
});
