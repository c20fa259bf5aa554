import { expect, test } from 'vitest';
import { weeklyRulesIn, weeklyRulesOf } from './weekly-rule.ts';

const weekly = { interval: 'weekly', week: null } as const;
test.each([
  ['Mo u. Do 15-17 Uhr', [{ ...weekly, weekdays: [1, 4], start: '15:00', end: '17:00' }]],
  ['Di + Do 18–19.30 Uhr', [{ ...weekly, weekdays: [2, 4], start: '18:00', end: '19:30' }]],
  ['Mo–Fr 8:30–12:45 täglich', [{ ...weekly, weekdays: [1, 2, 3, 4, 5], start: '08:30', end: '12:45' }]],
  ['mittwochs 16:30 bis 18 Uhr', [{ ...weekly, weekdays: [3], start: '16:30', end: '18:00' }]],
  ['Do 16 Uhr', [{ ...weekly, weekdays: [4], start: '16:00', end: null }]],
  ['Fr 15:00–17:00 14-täglich', [{ weekdays: [5], start: '15:00', end: '17:00', interval: 'fortnightly', week: null }]],
  ['1. Mittwoch im Monat 18 Uhr', [{ weekdays: [3], start: '18:00', end: null, interval: 'monthly', week: 1 }]],
  [
    'Jeden letzten Do im Monat, 10–12 Uhr',
    [{ weekdays: [4], start: '10:00', end: '12:00', interval: 'monthly', week: 5 }],
  ],
  [
    'Mo 9-11 Uhr; Sa 10–12 Uhr',
    [
      { ...weekly, weekdays: [1], start: '09:00', end: '11:00' },
      { ...weekly, weekdays: [6], start: '10:00', end: '12:00' },
    ],
  ],
])('„%s“ wird verstanden', (text, rules) => {
  expect(weeklyRulesIn(text)).toEqual(rules);
});

test.each([
  'nach Absprache',
  'Mo–Fr',
  'Di 9–12 Uhr außer in den Ferien',
  'Do 17-15 Uhr',
  'Do–Mo 9–12 Uhr',
  'Mo 9–24:30 Uhr',
  'monatlich',
  'Mo 27 Uhr',
  '',
  '1. Do 10 Uhr',
  'So viele 3 Uhr',
])('„%s“ gibt keinen Vorschlag', (text) => {
  expect(weeklyRulesIn(text)).toEqual([]);
});

test('Zeiten und Rhythmus werden zusammen gelesen', () => {
  const tuesdays = { weekdays: [2, 4], start: '09:00', end: '11:00' };
  expect(weeklyRulesOf('Di, Do 9–11 Uhr', 'zweimal wöchentlich')).toEqual([{ ...weekly, ...tuesdays }]);
  expect(weeklyRulesOf('Di, Do 9–11 Uhr', '14-täglich')).toEqual([
    { ...tuesdays, interval: 'fortnightly', week: null },
  ]);
  expect(weeklyRulesOf(null, 'montags von 15 Uhr bis 17.30 Uhr')).toEqual([
    { ...weekly, weekdays: [1], start: '15:00', end: '17:30' },
  ]);
  expect(weeklyRulesOf('Di 9–11 Uhr', 'nur in den Ferien')).toEqual([]);
  expect(weeklyRulesOf(null, null)).toEqual([]);
});
