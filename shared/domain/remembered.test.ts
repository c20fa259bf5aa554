import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('was sich wiederholt, wird einmal ausgerechnet, auch wenn nichts herauskommt', () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect(['Kaarst', '', 'Kaarst', ''].map(lengthOf)).toEqual([6, 0, 6, 0]);
  expect(asked).toEqual(['Kaarst', '']);
});

test('sind es zu viele, beginnt es von vorn und antwortet weiter richtig', () => {
  const upper = remembered((text) => text.toUpperCase(), 2);
  expect(['a', 'b', 'c', 'a'].map(upper)).toEqual(['A', 'B', 'C', 'A']);
});
