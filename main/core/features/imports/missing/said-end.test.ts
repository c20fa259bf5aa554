import { expect, it } from 'vitest';
import { saidEnd } from './said-end.rules.ts';

it.each([
  ['beendet', true, null],
  ['Eingestellt', true, null],
  ['Angebot wurde eingestellt.', true, null],
  ['ausgelaufen', true, null],
  ['beendet zum 31.12.2025', true, '2025-12-31'],
  ['Das Projekt ist leider seit 2024 beendet', true, '2024'],
  ['läuft zum 31.07.2026 aus', true, '2026-07-31'],
  ['Läuft Ende 2026 aus', true, '2026'],
  ['endet 07/2026', true, '2026-07'],
  ['läuft aus', false, null],
  ['Förderung läuft aus', false, null],
  ['findet nicht mehr statt', true, null],
  ['wird nicht fortgeführt', true, null],
  ['Gute Resonanz. Läuft zum 31.12.2025 aus. Nachfolge offen', true, '2025-12-31'],
  ['Status: beendet', true, null],
])('„%s“ sagt ein Ende', (text, isCertain, ends) => {
  expect(saidEnd(text)).toMatchObject({ isCertain, ends });
});

it.each([
  'noch nicht beendet',
  'Fachkraft zum 01.03. eingestellt',
  'neue Mitarbeiterin eingestellt',
  'läuft',
  'läuft gut',
  'wird 2026 neu ausgeschrieben',
  'Anmeldung endet am 15.03.',
  'Kurs beginnt 2026',
  'Kurs wird nicht eingestellt',
  '',
])('„%s“ sagt keines', (text) => {
  expect(saidEnd(text)).toBeNull();
});
