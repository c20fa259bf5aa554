import { expect, it } from 'vitest';
import { bulkGroups, changeOf, choiceOf } from './bulk-choice.ts';

it('Zielgruppen werden ergänzt, wenn nichts anderes gesagt wird; ein Träger wird gesetzt', () => {
  expect(choiceOf('targetGroups')).toEqual({ field: 'targetGroups', how: 'add', draft: [] });
  expect(choiceOf('provider')).toEqual({ field: 'provider', how: 'set', draft: '' });
});

it('nichts hinzuzufügen ist keine Änderung; eine Angabe zu leeren ist eine', () => {
  expect(changeOf(choiceOf('targetGroups')).change).toBeNull();
  expect(changeOf({ ...choiceOf('funding'), draft: '' }).change).toEqual({ field: 'funding', how: 'set', value: null });
  expect(changeOf({ field: 'municipality', how: 'set', draft: [] }).change).toBeNull();
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
