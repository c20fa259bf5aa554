import { describe, expect, it } from 'vitest';
import { columnLetters, fitted, keptTogether } from './fitted.ts';

const shown = (text: string): string =>
  text.replaceAll('\u00AD', '|').replaceAll('\u00A0', '_').replaceAll('\u2060', '~');

describe('Texte in Spalten', () => {
  it('eine schmalere Seite fasst weniger Buchstaben', () => {
    const shares = [{ share: 1 }, { share: 3 }, { share: 2.5 }, { share: 2.5 }];
    expect(columnLetters({ columns: shares }, 174)).toEqual([8, 30, 25, 25]);
    expect(columnLetters({ columns: shares }, 112)).toEqual([5, 19, 15, 15]);
    expect(columnLetters({ columns: shares, dense: true }, 112)).toEqual([6, 22, 18, 18]);
  });

  it('nur Wörter, die nicht passen, bekommen Trennstellen', () => {
    expect(shown(fitted('Gesamtbevölkerung', 25))).toBe('Gesamtbevölkerung');
    expect(shown(fitted('Gesamtbevölkerung', 15))).toBe('Gesamt|bevöl|kerung');
  });

  it('ein Schrägstrich hält ein Wort zusammen', () => {
    expect(shown(fitted('Kirche/Religionsgemeinschaft', 24))).toBe('Kirche/Religions|gemein|schaft');
  });

  it('der Verein behält sein e. V., die Straße ihre Nummer', () => {
    expect(shown(keptTogether('Förderverein Bildung e. V.'))).toBe('Förderverein Bildung e._V.');
    expect(shown(keptTogether('Romaneum, Brückstraße 1'))).toBe('Romaneum, Brückstraße_1');
    expect(shown(keptTogether('Am Markt 1a, Kaarst'))).toBe('Am Markt_1a, Kaarst');
    expect(shown(keptTogether('seit 01.09.2020'))).toBe('seit 01.09.2020');
  });

  it('Postleitzahl und Ort, Alter von bis, Stand und Tag, eine Zahl und was sie zählt stehen zusammen', () => {
    expect(shown(keptTogether('Markt 3, 41363 Jüchen'))).toBe('Markt_3, 41363_Jüchen');
    expect(shown(keptTogether('Eltern, Kinder 3–6'))).toBe('Eltern, Kinder_3~–~6');
    expect(shown(keptTogether('übernommen am 29.11.2026'))).toBe('übernommen am_29.11.2026');
    expect(shown(keptTogether('öffentlich · Stand 29.11.2026'))).toBe('öffentlich · Stand_29.11.2026');
    expect(shown(keptTogether('VHS Neuss (1 Angebot, 2 Gremien)'))).toBe('VHS Neuss (1_Angebot, 2_Gremien)');
  });
});
