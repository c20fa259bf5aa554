import { expect, test } from 'vitest';
import { keysOfRows } from './moved-keys.rules.ts';

const ids = new Map([
  [4, 'a'],
  [5, 'b'],
  [6, 'c'],
]);
const stored = new Map([
  ['a', 'Sprachcafé'],
  ['b', 'Lesepaten'],
  ['c', 'Chor'],
]);
const read = (names: [string, string, string], known = stored) => {
  const said = new Map(names.map((name, index) => [index + 4, name]));
  const { keys, moved } = keysOfRows(ids, said, known);
  return { keys: [4, 5, 6].map((row) => keys.get(row) ?? null), moved: [...moved] };
};

test('unberührte Zeilen und ein neuer Name behalten ihre Nummer', () => {
  expect(read(['Sprachcafé', 'Lesepaten', 'Chor'])).toEqual({ keys: ['a', 'b', 'c'], moved: [] });
  expect(read(['Sprachcafé am Markt', 'Lesepaten', 'Chor'])).toEqual({ keys: ['a', 'b', 'c'], moved: [] });
});

test('eine Zeile mit dem Namen eines anderen Angebots des Blattes meint dieses', () => {
  expect(read(['Chor', 'Lesepaten', 'Sprachcafé'])).toEqual({ keys: ['c', 'b', 'a'], moved: [4, 6] });
});

test('wer unter einer fremden Nummer umbenannt wurde, behält keine', () => {
  expect(read(['Chor der Kulturen', 'Sprachcafé', 'Lesepaten'])).toEqual({ keys: [null, 'a', 'b'], moved: [5, 6] });
});

test('gleichnamige Angebote werden nicht geraten', () => {
  const twice = new Map([...stored, ['b', 'Sprachcafé'] as const]);
  expect(read(['Chor', 'Sprachcafé', 'Sprachcafé'], twice)).toEqual({ keys: ['c', 'b', null], moved: [4] });
});
