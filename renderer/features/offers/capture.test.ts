import { describe, expect, it } from 'vitest';
import { coreContract } from '../../../shared/contract/index.ts';
import { captureInput, emptyCapture, isTouched, missingIn, missingMessage } from './capture.ts';

const full = {
  name: ' Sprachcafé ',
  provider: 'AWO',
  place: ['05162024'],
  fieldsOfAction: ['sprache'],
  targetGroups: ['eltern'],
  who: 'Frau Yıldız',
  whom: 'A. Weber',
  day: '18.11.2026',
};

describe('Angebot erfassen', () => {
  it('nennt alles Fehlende in der Reihenfolge des Formulars', () => {
    const empty = emptyCapture('A. Weber', '22.11.2026');
    expect(missingIn(empty)).toEqual(['name', 'provider', 'place', 'fieldsOfAction', 'targetGroups', 'who']);
    for (const field of missingIn(empty)) expect(missingMessage(field)).toMatch(/^Bitte .+\.$/);
  });
  it('ein vollständiges Formular entspricht dem Vertrag', () => {
    expect(missingIn(full)).toEqual([]);
    const input = coreContract['offers.create'].input.parse(captureInput(full));
    expect(input).toMatchObject({ values: { name: 'Sprachcafé' }, municipalities: ['05162024'], districtWide: false });
  });
  it('kreisweit braucht keine Kommune', () => {
    expect(captureInput({ ...full, place: ['*'] })).toMatchObject({ municipalities: [], districtWide: true });
  });
  it('fragt vor dem Verwerfen nur, wenn etwas eingegeben ist', () => {
    const empty = emptyCapture('', '22.11.2026');
    expect(isTouched({ ...empty }, empty)).toBe(false);
    expect(isTouched({ ...empty, name: 'S' }, empty)).toBe(true);
  });
});
