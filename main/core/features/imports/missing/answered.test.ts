import { expect, test } from 'vitest';
import { answerMeaning } from './answered.rules.ts';

test.each([
  ['ja', '', { mode: 'keep', ends: null }],
  ['Gibt es noch.', '', { mode: 'keep', ends: null }],
  ['nein', '', { mode: 'ended', ends: null }],
  ['Nein', '06/2025', { mode: 'ended', ends: '2025-06' }],
  ['eingestellt', 'Ende 2024', { mode: 'ended', ends: '2024' }],
  ['', '30.06.2025', { mode: 'ended', ends: '2025-06-30' }],
])('„%s“ mit „%s“ ist verstanden', (answer, ends, meaning) => expect(answerMeaning({ answer, ends })).toEqual(meaning));

test.each([
  ['', ''],
  ['vielleicht', ''],
  ['ja', '2025'],
  ['nein', 'bald'],
  ['', 'fortlaufend'],
])('„%s“ mit „%s“ bleibt offen', (answer, ends) => expect(answerMeaning({ answer, ends })).toBeNull());
