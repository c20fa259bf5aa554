import { describe, expect, it } from 'vitest';
import { coreContract } from '../../../shared/contract/index.ts';
import { captureInput, emptyCapture, isTouched, messagesFor } from './capture.ts';

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
    const messages = messagesFor(empty);
    expect(Object.keys(messages)).toEqual(['name', 'provider', 'place', 'fieldsOfAction', 'targetGroups', 'who']);
    for (const message of Object.values(messages)) expect(message).toMatch(/^Bitte .+\.$/);
  });
  it('ein vollständiges Formular entspricht dem Vertrag', () => {
    expect(messagesFor(full)).toEqual({});
    const input = coreContract['offers.create'].input.parse(captureInput(full));
    expect(input).toMatchObject({ values: { name: 'Sprachcafé' }, municipalities: ['05162024'], districtWide: false });
    expect(input.told.day).toBe('2026-11-18');
  });
  it('wann die Auskunft kam, muss ein lesbarer Zeitpunkt sein', () => {
    expect(messagesFor({ ...full, day: 'neulich' }).day).toContain('neulich');
    expect(messagesFor({ ...full, day: '11/2026' })).toEqual({});
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
