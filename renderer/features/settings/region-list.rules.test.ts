import { describe, expect, it } from 'vitest';
import { faultOf, isCityKey, moved } from './region-list.rules.ts';

describe('Gebietseinheiten einer kreisfreien Stadt', () => {
  it('erkennt an der amtlichen Nummer, ob es eine Stadt oder ein Kreis ist', () => {
    expect(isCityKey('05111')).toBe(true);
    expect(isCityKey('05911')).toBe(true);
    expect(isCityKey('05162')).toBe(false);
    expect(isCityKey('05334')).toBe(false);
  });
  it('verschiebt um einen Platz und bleibt an den Enden stehen', () => {
    expect(moved(['Nord', 'Süd', 'West'], 2, -1)).toEqual(['Nord', 'West', 'Süd']);
    expect(moved(['Nord', 'Süd'], 0, -1)).toEqual(['Nord', 'Süd']);
    expect(moved(['Nord', 'Süd'], 1, 1)).toEqual(['Nord', 'Süd']);
  });
  it('weist leere und doppelte Namen zurück', () => {
    expect(faultOf([{ name: 'Nord' }, { name: ' ' }])).toEqual({ kind: 'empty' });
    expect(faultOf([{ name: 'Nord' }, { name: ' nord ' }])).toEqual({ kind: 'duplicate', name: 'nord' });
    expect(faultOf([{ name: 'Nord' }, { name: 'Süd' }])).toBeNull();
  });
});
