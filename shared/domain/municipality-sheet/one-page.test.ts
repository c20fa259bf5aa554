import { expect, test } from 'vitest';
import { fitNames, fitOffers, inPrint, inWord, type SheetForm } from './one-page.ts';

const around = {
  hasLogo: false,
  reasons: Array.from({ length: 14 }, () => ''),
  notes: ['Hinweis'],
  running: ['Datei'],
};
const words: Record<SheetForm, number> = { full: 160, close: 160, some: 104, short: 50, names: 25 };
const fit = (count: number, setting = inPrint, more = {}) =>
  fitOffers(setting, { ...around, ...more }, (form) =>
    Array.from({ length: count }, () => 'Angebot '.repeat(words[form] / 8)),
  );

test('je mehr Angebote, desto knapper steht jedes da; erst wenn auch die Namen nicht passen, fehlen welche', () => {
  const counts = [12, 24, 34, 48, 100];
  expect(counts.map((count) => fit(count).form)).toEqual(['full', 'close', 'some', 'short', 'names']);
  for (const count of counts) expect(fit(count).shown).toBe(count);
  expect(fit(300)).toMatchObject({ form: 'names' });
  expect(fit(300).shown).toBeLessThan(300);
});

test('Logo und Begründungen nehmen den Angeboten Platz, Word braucht mehr als der Druck', () => {
  const most = fit(300).shown;
  expect(fit(300, inPrint, { hasLogo: true }).shown).toBeLessThan(most);
  expect(fit(300, inPrint, { reasons: around.reasons.map(() => 'Bestätigte Lücke: Wartelisten') }).shown).toBeLessThan(
    most,
  );
  expect(fit(300, inWord).shown).toBeLessThan(most);
});

test('Namen stehen in so vielen Zeilen, wie Platz haben', () => {
  const names = Array.from({ length: 40 }, (_, at) => `Kreisweites Angebot ${at}`);
  expect(fitNames(names, 5, { letters: 120, line: 3 })).toBe(24);
  expect(fitNames(names.slice(0, 3), 5, { letters: 120, line: 3 })).toBe(3);
});
