import { expect, it } from 'vitest';
import type { OfferField } from '../../../shared/domain/offer-fields.ts';
import { bulkGroups, changeOf, choiceOf as choose, type BulkChoice } from './bulk-choice.ts';
import { namesOf } from './names.ts';
import { formFieldOf } from './offer-form.ts';

const choiceOf = (field: OfferField): BulkChoice => choose(formFieldOf(field, namesOf(undefined, undefined)));

it('Zielgruppen werden ergänzt, wenn nichts anderes gesagt wird; ein Träger wird gesetzt', () => {
  expect(choiceOf('targetGroups')).toMatchObject({ how: 'add', draft: [] });
  expect(choiceOf('provider')).toMatchObject({ how: 'set', draft: '' });
});

it('nichts hinzuzufügen ist keine Änderung; eine Angabe zu leeren ist eine', () => {
  expect(changeOf(choiceOf('targetGroups')).change).toBeNull();
  expect(changeOf({ ...choiceOf('funding'), draft: '' }).change).toEqual({ field: 'funding', how: 'set', value: null });
  expect(changeOf({ ...choiceOf('municipality'), how: 'set' }).change).toBeNull();
});

it('ein Ende, das kein Datum ist, wird genannt und nicht geraten', () => {
  expect(changeOf({ ...choiceOf('validTo'), draft: 'bald' }).message).toContain('bald');
  expect(changeOf({ ...choiceOf('validTo'), draft: '12/2027' }).change?.value).toBe('2027-12');
});

it('Bezeichnung, Beschreibung und Kennung gehören zu einem Angebot allein', () => {
  const fields = bulkGroups.flatMap((group) => group.fields);
  expect(fields).toContain('municipality');
  for (const field of ['name', 'description', 'externalId'] as const) expect(fields).not.toContain(field);
});
