import { expect, test } from 'vitest';
import { sumCounts, takeOverLabel } from './take-over-count.ts';

const counts = { created: 29, updated: 6, unchanged: 6, rejected: 2, skipped: 2, statements: 0, toClarify: 5 };

test('der Knopf zählt die Zeilen, die geschrieben werden, und die, die zurückbleiben', () => {
  expect(takeOverLabel(counts)).toBe('35 Zeilen übernehmen, 2 ablehnen');
  expect(takeOverLabel({ ...counts, created: 1, updated: 0, rejected: 0 })).toBe('1 Zeile übernehmen');
});

test('bestätigte Fehlanzeigen werden eigens genannt', () => {
  expect(takeOverLabel({ ...counts, statements: 1, rejected: 0 })).toBe('35 Zeilen und 1 Bestätigung übernehmen');
  expect(takeOverLabel({ ...counts, created: 0, updated: 0, statements: 3, rejected: 0 })).toBe(
    '3 Bestätigungen übernehmen',
  );
});

test('wer eine frühere Datei ersetzt, sieht am Knopf, wie viele Angebote gehen', () => {
  const nothing = { ...counts, created: 0, updated: 0, rejected: 0 };
  expect(takeOverLabel(nothing, 2)).toBe('0 Zeilen übernehmen, 2 Angebote entfernen');
  expect(takeOverLabel({ ...counts, created: 1, updated: 0, rejected: 2 }, 1)).toBe(
    '1 Zeile übernehmen, 1 Angebot entfernen, 2 ablehnen',
  );
});

test('eine Datei ohne Neues sagt das, statt null Zeilen anzubieten', () => {
  expect(takeOverLabel({ ...counts, created: 0, updated: 0, rejected: 0 })).toBe('Ohne Änderungen übernehmen');
});

test('große Zahlen stehen in deutscher Schreibweise', () => {
  expect(takeOverLabel({ ...counts, created: 49_994, rejected: 0 })).toBe('50.000 Zeilen übernehmen');
});

test('Summen über mehrere Dateien addieren jede Art für sich', () => {
  expect(sumCounts([counts, { ...counts, rejected: 4 }])).toMatchObject({ created: 58, rejected: 6, toClarify: 10 });
  expect(sumCounts([]).created).toBe(0);
});

test('eine offene Frage hält keine Zeile zurück: ihr Wert bleibt leer, die Zeile wird geschrieben', () => {
  expect(takeOverLabel({ ...counts, rejected: 0, toClarify: 5 })).toBe('35 Zeilen übernehmen');
});
