import { expect, test } from 'vitest';
import { crossingArcs } from './crossings.ts';
import type { Point } from './types.ts';

const line = (...numbers: number[]): Point[] =>
  numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1]!] satisfies Point] : []));

const border = line(0, 0, 1000, 0);

test('Grenzen mit gemeinsamem Endpunkt kreuzen sich nicht', () => {
  expect(crossingArcs([border, line(1000, 0, 1000, 900)]).size).toBe(0);
});

test.each([
  ['kreuzt', line(700, -5, 700, 5)],
  ['im Innern berührt', line(700, 0, 700, 900)],
  ['überdeckt', line(200, 0, 900, 0)],
  ['wiederholt', line(1000, 0, 0, 0)],
])('eine Grenze, die eine andere %s, wird gefunden', (_, other) => {
  expect([...crossingArcs([border, other])].sort()).toEqual([0, 1]);
});

test('eine Grenze, die sich selbst kreuzt, wird gefunden', () => {
  expect([...crossingArcs([line(0, 0, 900, 900, 900, 0, 0, 800)])]).toEqual([0]);
});
