import { describe, expect, it } from 'vitest';
import {
  compareGerman,
  formatDay,
  formatInstant,
  formatList,
  formatRecent,
  formatShare,
  formatSize,
  localDay,
  plural,
  readableInstants,
} from './format.ts';

describe('deutsche Formate', () => {
  it('zeigt einen Zeitpunkt in deutscher Zeit, im Sommer wie im Winter', () => {
    expect(formatInstant('2026-11-22T07:12:00Z')).toBe('22.11.2026, 08:12 Uhr');
    expect(formatInstant('2026-07-01T22:30:00Z')).toBe('02.07.2026, 00:30 Uhr');
  });
  it('nennt nachts den Tag, der in Deutschland schon begonnen hat', () => {
    expect(localDay('2026-11-27T23:43:00Z')).toBe('2026-11-28');
    expect(localDay('2026-11-22T07:12:00Z')).toBe('2026-11-22');
  });
  it('lässt einen Kalendertag den Tag sein, der er ist', () => {
    expect(formatDay('2026-01-01')).toBe('01.01.2026');
    expect(formatDay('ohne Datum')).toBe('ohne Datum');
  });
  it('macht Zeitpunkte mitten in einem Text lesbar', () => {
    expect(readableInstants('pdf · 2026-11-22T07:12:03.204Z')).toBe('pdf · 22.11.2026, 08:12 Uhr');
    expect(readableInstants('Kaarst 2026-11')).toBe('Kaarst 2026-11');
  });
  it('sagt heute und gestern nach deutscher Mitternacht', () => {
    const now = '2026-11-22T09:00:00Z';
    expect(formatRecent('2026-11-21T23:30:00Z', now)).toBe('heute 00:30');
    expect(formatRecent('2026-11-21T22:30:00Z', now)).toBe('gestern 23:30');
    expect(formatRecent('2026-11-20T12:00:00Z', now)).toBe('20.11.2026');
  });
  it('schreibt Anteile, Größen und Mehrzahl deutsch', () => {
    expect(formatShare(0.1058)).toBe('10,6\u00a0%');
    expect(formatSize(1_400_000)).toBe('1,4 MB');
    expect(plural(1, 'Datei', 'Dateien')).toBe('1 Datei');
    expect(plural(1200, 'Datei', 'Dateien')).toBe('1.200 Dateien');
    expect(formatList(['Jüchen', 'Kaarst', 'Neuss'])).toBe('Jüchen, Kaarst und Neuss');
  });
  it('ordnet Umlaute bei ihrem Grundbuchstaben ein', () => {
    expect(['Zons', 'Öffnung', 'Orte', 'Platz 10', 'Platz 9'].sort(compareGerman)).toEqual([
      'Öffnung',
      'Orte',
      'Platz 9',
      'Platz 10',
      'Zons',
    ]);
  });
});
