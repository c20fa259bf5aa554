import { describe, expect, it } from 'vitest';
import { placeOf, targetPath } from './paths.ts';

describe('wohin ein Klick führt', () => {
  it('öffnet ein Angebot neben seiner Liste', () => {
    expect(targetPath({ page: 'offers', id: '0190-a' })).toBe('/angebote/0190-a');
    expect(targetPath({ page: 'offers' })).toBe('/angebote');
  });
  it('führt eine Datei auf dem Weg zum Prüfen, eine eingelesene ins Register', () => {
    expect(targetPath({ page: 'import', id: 'x' })).toBe('/einlesen/x');
    expect(targetPath({ page: 'imports', id: 'x' })).toBe('/daten/dateien?id=x');
  });
  it('öffnet ein gefundenes Dokument in der Liste der ausgegebenen', () => {
    expect(targetPath({ page: 'handouts', id: 'x' })).toBe('/berichte?id=x');
    expect(targetPath({ page: 'handouts' })).toBe('/berichte');
  });
  it('öffnet Lücke, Bedarf und Kennzahl neben ihrer Liste', () => {
    expect(targetPath({ page: 'gaps', id: 'x' })).toBe('/abdeckung/bedarfe?ansicht=luecken&satz=x');
    expect(targetPath({ page: 'needs', id: 'x' })).toBe('/abdeckung/bedarfe?ansicht=genannt&satz=x');
    expect(targetPath({ page: 'indicators', id: 'x' })).toBe('/kennzahlen/katalog/x');
  });
  it('führt jede Seite auf ihren Weg und maskiert fremde Zeichen', () => {
    expect(targetPath({ page: 'backup' })).toBe('/daten/sicherung');
    expect(targetPath({ page: 'offers', id: 'a/b?c' })).toBe('/angebote/a%2Fb%3Fc');
  });
  it('kennt den Ort einer Seite ohne ihren Eintrag', () => {
    expect(placeOf('/angebote/123')).toBe('/angebote');
    expect(placeOf('/')).toBe('/');
  });
});
