import { describe, expect, it } from 'vitest';
import { nextIndex, rangeOf, toggled } from './table-keys.ts';

describe('mit der Tastatur durch eine Liste', () => {
  it('bleibt am Anfang und am Ende stehen', () => {
    expect(nextIndex('ArrowUp', 0, 10, 5)).toBe(0);
    expect(nextIndex('PageDown', 7, 10, 5)).toBe(9);
    expect(nextIndex('End', 2, 10, 5)).toBe(9);
  });
  it('beginnt ohne Zeiger in der ersten Zeile', () => {
    expect(nextIndex('ArrowDown', -1, 10, 5)).toBe(0);
  });
  it('bewegt nichts bei anderen Tasten oder in einer leeren Liste', () => {
    expect(nextIndex('a', 3, 10, 5)).toBeUndefined();
    expect(nextIndex('ArrowDown', 0, 0, 5)).toBeUndefined();
  });
  it('wählt Bereiche in beide Richtungen und schaltet einzelne Zeilen um', () => {
    expect(rangeOf(['a', 'b', 'c', 'd'], 2, 1)).toEqual(['b', 'c']);
    expect([...toggled(new Set(['a', 'b']), 'a')]).toEqual(['b']);
    expect([...toggled(new Set(['a']), 'b')]).toEqual(['a', 'b']);
  });
});
