import { expect, test } from 'vitest';
import { smallFigures } from './small-figures.rules.ts';

test('kleine Zahlen von Personen werden nicht genannt, 0 und große schon', () => {
  expect(smallFigures({ participants: '2', waitingList: '1' }, 3)).toEqual(['participants', 'waitingList']);
  expect(smallFigures({ participants: '0', waitingList: '3', capacity: '2' }, 3)).toEqual([]);
  expect(smallFigures({ participants: '~2' }, 3)).toEqual(['participants']);
});

test('wenige Frauen oder wenige andere: die Zahl der Frauen bleibt weg, die ganze nur, wenn sie selbst klein ist', () => {
  expect(smallFigures({ participants: '10', participantsFemale: '2' }, 3)).toEqual(['participantsFemale']);
  expect(smallFigures({ participants: '10', participantsFemale: '9' }, 3)).toEqual(['participantsFemale']);
  expect(smallFigures({ participants: '10', participantsFemale: '10' }, 3)).toEqual([]);
  expect(smallFigures({ participants: '2', participantsFemale: '0' }, 3)).toEqual([
    'participants',
    'participantsFemale',
  ]);
});
