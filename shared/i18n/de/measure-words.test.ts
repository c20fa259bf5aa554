import { expect, test } from 'vitest';
import { choiceOf } from './measure-words.ts';

test.each([
  ['grün', 'onTrack'],
  ['🟢', 'onTrack'],
  ['🟡 gelb', 'deviation'],
  ['🔴', 'atRisk'],
  ['🟡 rot', null],
  ['erledigt ✔', null],
])('„%s“ als Ampel', (text, light) => expect(choiceOf('trafficLight', text)).toBe(light));

test('Nur die Ampel besteht aus Zeichen und Wort; ein Stand in mehreren Wörtern wird gefragt', () => {
  expect(choiceOf('status', 'in Arbeit')).toBe('running');
  expect(choiceOf('status', 'geplant läuft')).toBeNull();
});
