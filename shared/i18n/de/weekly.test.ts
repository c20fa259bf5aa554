import { expect, test } from 'vitest';
import { weeklyRuleText } from './weekly.ts';
import { weeklyRulesIn } from '../../domain/weekly-rule.ts';

test.each([
  'Mo–Fr 08:30–12:45 Uhr',
  'Di, Do 15:00–17:00 Uhr',
  'Fr 15:00–17:00 Uhr, alle zwei Wochen',
  'jeden ersten Mittwoch im Monat, ab 18:00 Uhr',
  'jeden letzten Donnerstag im Monat, 10:00–12:00 Uhr',
])('„%s“ wird so geschrieben, wie es wieder gelesen wird', (text) => {
  expect(weeklyRulesIn(text).map(weeklyRuleText)).toEqual([text]);
});
