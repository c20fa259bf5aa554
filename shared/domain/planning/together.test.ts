import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasOneCarrier, jointCounts, sharedBy, takingNoPart } from './together.ts';

const places = ['a', 'b', 'c', 'd'];
const measure = (municipalities: string[], partners: string[] = []) => ({ municipalities, partners });

test('gemeinsam ist, was zwei Kommunen tragen; wer nirgends dabei ist, wird genannt', () => {
  const measures = [measure(['a', 'b']), measure(['a', 'b', 'c']), measure(['d'])];
  expect(jointCounts(measures, places)).toEqual([
    [2, 2, 1, 0],
    [2, 2, 1, 0],
    [1, 1, 1, 0],
    [0, 0, 0, 0],
  ]);
  expect(takingNoPart(measures, places)).toEqual(['d']);
});

test('nur ein Träger heißt: keine zweite Kommune und kein Partner', () => {
  expect(hasOneCarrier(measure(['a']))).toBe(true);
  expect(hasOneCarrier(measure(['a'], ['Diakonie']))).toBe(false);
});

test('jede Zahl der Matrix ist die Länge der Liste dahinter', () => {
  const any = fc.array(fc.uniqueArray(fc.constantFrom(...places)).map((own) => measure(own)));
  fc.assert(
    fc.property(any, (measures) => {
      const counts = jointCounts(measures, places);
      for (const [row, one] of places.entries())
        for (const [column, other] of places.entries())
          expect(counts[row]?.[column]).toBe(sharedBy(measures, one, other).length);
    }),
  );
});
