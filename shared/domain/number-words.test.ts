import { expect, test } from 'vitest';
import { parseQuantity } from './quantity.ts';

test.each([
  ['halbe Stelle', '0.5', 'VZÄ'],
  ['eine halbe Stelle', '0.5', 'VZÄ'],
  ['anderthalb Stellen', '1.5', 'VZÄ'],
  ['zwei', '2', undefined],
  ['ca. zwölf Personen', '~12', 'Personen'],
])('„%s“ ist eine Zahl und wird als gelesen genannt', (text, value, unit) => {
  const parsed = parseQuantity(text, {});
  expect(parsed).toMatchObject({ ok: true, value, ...(unit && { unit }) });
  expect(parsed.ok && parsed.notes?.map(({ code }) => code)).toEqual(['NUMBER_FROM_WORD']);
});

test.each(['eine', 'Plusstelle', 'Pluskraft', 'einige', 'Einzelfälle', 'zweimal im Jahr', 'keine'])(
  '„%s“ ist keine Zahl',
  (text) => expect(parseQuantity(text, {}).ok).toBe(false),
);
