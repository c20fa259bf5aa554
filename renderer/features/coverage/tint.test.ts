import { describe, expect, it } from 'vitest';
import { tintOf } from './tint.ts';

describe('Tönung der Zellen', () => {
  it('eine Null bleibt ohne Tönung', () => {
    expect(tintOf(0, 17)).toBe(0);
  });
  it('die größte Zahl bekommt die dunkelste Stufe, eins die hellste', () => {
    expect(tintOf(17, 17)).toBe(5);
    expect(tintOf(1, 17)).toBe(1);
    expect(tintOf(2300, 2300)).toBe(5);
  });
  it('in einem kleinen Bestand wird nicht gespreizt', () => {
    expect(tintOf(2, 2)).toBeLessThan(3);
  });
  it('mehr Angebote sind nie heller', () => {
    for (let count = 1; count < 500; count += 1)
      expect(tintOf(count + 1, 500)).toBeGreaterThanOrEqual(tintOf(count, 500));
  });
});
