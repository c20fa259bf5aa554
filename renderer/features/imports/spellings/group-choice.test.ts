import { expect, it } from 'vitest';
import type { SpellingGroup } from '../../../../shared/contract/imports-spellings.ts';
import { approval, rejection, surelySame } from './group-choice.ts';

const member = (text: string) => ({ text, count: 1, cells: [] });
const group: SpellingGroup = {
  field: 'provider',
  rung: 'spelling',
  target: 'AWO Neuss e.V.',
  reason: 'inventory',
  known: [{ text: 'AWO Neuss e.V.', count: 3 }],
  members: [member('AWO Neuss'), member('AWO Neuß')],
  otherFiles: 0,
};
const all = new Set<string>();

it('angeglichen wird alles, was anders geschrieben ist', () => {
  const choice = { target: 'AWO Neuss', unticked: all };
  expect(approval(group, choice)).toMatchObject({ target: 'AWO Neuss', originals: ['AWO Neuß'], apart: [] });
});
it('was abgewählt ist, bleibt und wird nicht wieder damit vorgeschlagen', () => {
  const choice = { target: ' AWO Neuss e.V. ', unticked: new Set(['AWO Neuß']) };
  expect(approval(group, choice)).toMatchObject({
    target: 'AWO Neuss e.V.',
    originals: ['AWO Neuss'],
    apart: ['AWO Neuß'],
  });
});
it('ohne Schreibweise oder ohne Änderung gibt es nichts anzugleichen', () => {
  expect(approval(group, { target: '  ', unticked: all })).toBeNull();
  expect(approval(group, { target: 'x', unticked: new Set(['AWO Neuss', 'AWO Neuß']) })).toBeNull();
});
it('gemeinsam angeglichen wird nur, was bis auf die Schreibweise gleich ist und einen Vorschlag hat', () => {
  const similar: SpellingGroup = { ...group, rung: 'oneLetter' };
  const open: SpellingGroup = { ...group, target: '', reason: 'open' };
  expect(surelySame([group, similar, open])).toEqual([approval(group, { target: group.target, unticked: all })]);
});
it('verschieden heißt: alle Schreibweisen, auch die des Bestands', () => {
  expect(rejection(group)).toMatchObject({
    target: null,
    originals: ['AWO Neuss', 'AWO Neuß', 'AWO Neuss e.V.'],
  });
});
