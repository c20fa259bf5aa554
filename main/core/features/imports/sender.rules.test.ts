import { describe, expect, test } from 'vitest';
import { isAssociation } from '../../../../shared/domain/organisation-words.ts';
import { actorOfFile, senderOf, type SenderFacts } from './sender.rules.ts';

const names: Record<string, string> = { '05166004': 'Brüggen', '05166016': 'Nettetal' };
const rowOf = (...municipalities: string[]) => ({ municipalities, districtWide: municipalities.length === 0 });
const facts = (places: SenderFacts['places'], more: Partial<SenderFacts> = {}): SenderFacts => ({
  decided: null,
  fileName: 'AWO Kreisverband.xlsx',
  fromFileName: null,
  associationInName: null,
  severalInName: [],
  outside: [],
  withoutPlace: 0,
  places,
  providers: [],
  nameOf: (ags) => names[ags] ?? ags,
  ...more,
});

describe('Wer mit einer Datei antwortet', () => {
  test('die Kommune, die alle Zeilen nennen', () => {
    const sender = senderOf(facts([rowOf('05166004'), rowOf('05166004')]));
    expect(sender).toEqual({ ags: '05166004', actor: null, reason: 'Alle Zeilen gelten für Brüggen.' });
  });

  test('steht daneben „kreisweit“, wird gefragt und nicht behauptet, alle Zeilen nennten sie', () => {
    const sender = senderOf(facts([rowOf('05166004'), rowOf()]));
    expect(sender).toEqual({
      ags: null,
      actor: null,
      reason: '1 von 2 Zeilen nennt Brüggen.',
      proposal: '05166004',
    });
  });

  test('sagen die meisten Zeilen keinen Ort, behauptet das Programm nicht, alle nennten denselben', () => {
    const sender = senderOf(facts([rowOf('05166004')], { withoutPlace: 2 }));
    expect(sender).toMatchObject({ ags: null, reason: '1 von 3 Zeilen nennt Brüggen.', proposal: '05166004' });
  });

  test('nennt der Name der Datei mehrere und keine Zeile eine, wird das gesagt', () => {
    const sender = senderOf(facts([], { severalInName: ['05166004', '05166016'] }));
    expect(sender.reason).toBe('Der Dateiname nennt mehrere Kommunen: Brüggen, Nettetal.');
  });

  test('liegen alle genannten Orte in einem anderen Kreis, stehen sie in der Frage', () => {
    const { ags, reason } = senderOf(facts([], { outside: ['Kleve', 'Goch', 'Geldern', 'Kevelaer'] }));
    expect(ags).toBeNull();
    expect(reason).toContain('außerhalb dieses Kreises (Kleve, Goch, Geldern und weitere)');
  });

  test('ein Verein mit dem Namen des Ortes im Dateinamen zählt nicht ungefragt als Antwort des Ortes', () => {
    const named = { fromFileName: '05166004', associationInName: 'AWO Ortsverein Brüggen' };
    expect(senderOf(facts([rowOf('05166004')], named))).toEqual({
      ags: null,
      actor: 'AWO Ortsverein Brüggen',
      reason: 'Der Dateiname nennt „AWO Ortsverein Brüggen“: Antwortet dieser Akteur oder Brüggen selbst?',
      proposal: 'districtWide',
    });
    const decided = { ags: '05166004', actor: null };
    expect(senderOf(facts([], { ...named, decided })).ags).toBe('05166004');
  });

  test('sind alle Zeilen von einem Verein, wird gefragt, ob er oder der Ort antwortet; von zweien nicht', () => {
    const rows = [rowOf('05166004'), rowOf('05166004')];
    const provider = 'AWO Ortsverein Brüggen';
    expect(senderOf(facts(rows, { providers: [provider, provider] }))).toEqual({
      ags: null,
      actor: provider,
      reason:
        'Alle Zeilen sind von „AWO Ortsverein Brüggen“ und nennen Brüggen: Antwortet dieser Akteur oder Brüggen selbst?',
      proposal: 'districtWide',
    });
    expect(senderOf(facts(rows, { providers: [provider, 'Caritas'] })).ags).toBe('05166004');
    expect(senderOf(facts(rows, { providers: [provider] })).ags).toBe('05166004');
    expect(senderOf(facts(rows, { providers: ['Stadt Brüggen', 'Stadt Brüggen'] })).ags).toBe('05166004');
  });

  test('nennen die Zeilen mehrere, spricht ein Akteur: der Name der Datei', () => {
    expect(senderOf(facts([rowOf('05166004'), rowOf('05166016')]))).toMatchObject({
      ags: 'districtWide',
      actor: 'AWO Kreisverband',
    });
  });
});

test('im Namen der Datei zählt, wer schickt, nicht, was darin liegt', () => {
  expect(actorOfFile('AWO Kreisverband Viersen Angebote.xlsx')).toBe('AWO Kreisverband Viersen');
  expect(actorOfFile('01_AWO_Angebote_RKN_Rückmeldung.xlsx')).toBe('AWO');
  expect(actorOfFile('Caritas_Angebotsübersicht_Gliederung.xlsx')).toBe('Caritas');
  expect(actorOfFile('Angebotsliste_Caritas_2026_final.xlsx')).toBe('Caritas');
  expect(actorOfFile('Kopie von Rückmeldung DRK - Stand 01.03.2026.xlsx')).toBe('DRK');
  expect(actorOfFile('Angebote der Diakonie Kreis Viersen 2026.xlsx')).toBe('Diakonie Kreis Viersen');
  expect(actorOfFile('Angebote 2026.xlsx')).toBe('Angebote 2026');
});

test('nur ein Name, der ohne Zweifel ein Verein oder Verband ist, steht für den Träger', () => {
  expect(['AWO Kreisverband Viersen', 'Caritasverband', 'Frauenhilfe e.V.', 'VHS Neuss'].map(isAssociation)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(
    ['Angebote im Kreis', 'Stadt Kaarst', 'Jugendamt', 'Integration', 'Diakonin Petra Lang'].some(isAssociation),
  ).toBe(false);
});
