import { describe, expect, test } from 'vitest';
import { codes, interpret, knowledgeOf, one } from './test-support.ts';

const viersen = { knowledge: knowledgeOf('Kreis Viersen'), fileName: 'Rueckmeldung_Kempen.xlsx' };

describe('was unter Ortsteil und Ort steht', () => {
  test('„kreisweit“ ist kein Ortsteil: Es wird gesagt, das Angebot zählt weiter für die Kommune der Datei', () => {
    const row = one('locality', 'kreisweit', viersen);
    expect(row.values.locality).toBeUndefined();
    expect(row.place).toMatchObject({ municipalities: ['05166012'], districtWide: false });
    expect(codes(row)).toEqual(['warning PLACE_WHOLE_DISTRICT B2']);
    expect(row.issues[0]!.message).toContain('Das Angebot zählt weiter für Kempen');
  });
  test('neben einem kreisweiten Angebot ist „kreisweit“ nichts Neues', () => {
    const [row] = interpret({
      ...viersen,
      columns: ['name', 'municipality', 'locality'],
      rows: [['Sprachcafé', 'kreisweit', 'kreisweit']],
    }).rows;
    expect(codes(row!)).toEqual([]);
  });
  test.each([
    ['city', 'Viersen-Süchteln', 'Viersen'],
    ['locality', 'Viersen-Süchteln', 'Viersen'],
    ['locality', 'Grefrath (Oedt)', 'Grefrath'],
  ] as const)('unter %s nennt „%s“ eine andere Kommune', (field, text, town) => {
    const row = one(field, text, viersen);
    expect(codes(row)).toEqual(['warning PLACE_OTHER_TOWN B2']);
    expect(row.issues[0]!.message).toContain(`Das nennt ${town}. Das Angebot zählt weiter für Kempen`);
    expect(row.values[field]).toBe(text);
  });
  test.each(['St. Hubert', 'Kempen', 'Kempen-Tönisberg', 'Innenstadt'])('„%s“ gibt nichts zu fragen', (text) => {
    expect(codes(one('locality', text, viersen))).toEqual([]);
  });
  test('nennt die Zeile ihre Kommune selbst, darf die Anschrift anderswo liegen', () => {
    const [row] = interpret({
      ...viersen,
      columns: ['name', 'municipality', 'city'],
      rows: [['Sprachcafé', 'Kempen', 'Viersen']],
    }).rows;
    expect(codes(row!)).toEqual([]);
  });
});
