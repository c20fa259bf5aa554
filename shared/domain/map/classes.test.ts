import { expect, test } from 'vitest';
import { array, assert, constantFrom, double, integer, oneof, property } from 'fast-check';
import { classesOf, classMethods, classOf, decimalsOf } from './classes.ts';

test('gleich viele Kommunen je Klasse, mit ganzen Zahlen als Grenzen; die 0 steht für sich', () => {
  const classes = classesOf([0, 1, 2, 3, 5, 8, 12, 20, 31, 44, 62], 'quantile');
  expect(classes).toEqual([
    { from: 1, to: 2 },
    { from: 3, to: 5 },
    { from: 6, to: 12 },
    { from: 13, to: 31 },
    { from: 32, to: 62 },
  ]);
  expect(classOf(0, classes)).toBe(-1);
  expect(classOf(6, classes)).toBe(2);
});

test('gleich breite Stufen lassen keine leere Klasse stehen', () => {
  expect(classesOf([1, 2, 100], 'equal')).toEqual([
    { from: 1, to: 34 },
    { from: 35, to: 100 },
  ]);
});

test('wenige verschiedene Werte bekommen wenige Klassen, gar keine Werte keine', () => {
  expect(classesOf([3, 3, 3], 'quantile')).toEqual([{ from: 3, to: 3 }]);
  expect(classesOf([0, 0], 'equal')).toEqual([]);
});

test('kleine Verhältniszahlen bekommen Grenzen mit Nachkommastellen', () => {
  expect(decimalsOf([0.35, 0.4])).toBe(2);
  expect(decimalsOf([4.25, 0.4])).toBe(1);
  expect(decimalsOf([4, 7])).toBe(0);
  expect(classesOf([0.35, 0.4, 1.25], 'quantile').map(({ to }) => to)).toEqual([0.35, 0.4, 1.25]);
});

test('jeder Wert über 0 liegt in genau einer Klasse, und keine ist leer', () => {
  const values = array(oneof(integer({ min: 0, max: 500 }), double({ min: 0.01, max: 90, noNaN: true })), {
    maxLength: 30,
  });
  assert(
    property(values, constantFrom(...classMethods), (list, method) => {
      const classes = classesOf(list, method);
      expect(classes.length).toBeLessThanOrEqual(5);
      const filled = new Set(list.map((value) => classOf(value, classes)).filter((index) => index >= 0));
      expect(filled.size).toBe(classes.length);
      for (const [index, { from, to }] of classes.entries()) {
        expect(from).toBeLessThanOrEqual(to);
        if (index > 0) expect(from).toBeGreaterThan(classes[index - 1]!.to);
      }
    }),
  );
});
