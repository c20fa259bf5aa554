import { describe, expect, it } from 'vitest';
import { pickMatches } from './pick-matches.ts';

const choices = [
  { id: 'bildung', name: 'Bildung, Erziehung, Betreuung', synonyms: ['Schule'] },
  { id: 'sprache', name: 'Sprache', synonyms: ['Deutschkurse'] },
  { id: 'oeffnung', name: 'Interkulturelle Öffnung', synonyms: [] },
  { id: 'sport', name: 'Sport und Freizeit', synonyms: ['Ansprache'] },
];
const ids = (typed: string): string[] => pickMatches(choices, typed).map((choice) => choice.id);

describe('Auswahl durch Tippen', () => {
  it('stellt den Namensanfang vor spätere Treffer', () => {
    expect(ids('spr')).toEqual(['sprache', 'sport']);
  });
  it('findet das Wort in der Mitte, Synonyme und Umlaute in jeder Schreibweise', () => {
    expect(ids('erz')).toEqual(['bildung']);
    expect(ids('deutsch')).toEqual(['sprache']);
    expect(ids('Oeff')).toEqual(['oeffnung']);
    expect(ids('öff')).toEqual(['oeffnung']);
  });
  it('ohne Eingabe bleibt die Reihenfolge des Vokabulars', () => {
    expect(ids(' ')).toEqual(['bildung', 'sprache', 'oeffnung', 'sport']);
    expect(ids('xyz')).toEqual([]);
  });
});
