import { expect, test } from 'vitest';
import { coverageSearch, isBeyondInquiry } from './locations.ts';

test('Matrix und Karte übernehmen Suche und Begriffe, nicht Kommune und Stand', () => {
  const filter = { search: 'Kurs', municipalities: ['05162016'], current: true, terms: { targetGroup: ['frauen'] } };
  expect(coverageSearch(filter)).toBe('?suche=Kurs&zielgruppe=frauen');
  expect(coverageSearch({ current: true })).toBe('');
});

test('eine Anfrage entsteht nur aus einer Auswahl, die ihre Antwort auch zeigt', () => {
  expect(isBeyondInquiry({ municipalities: ['05162016'], terms: { targetGroup: ['frauen'] }, current: true })).toBe(
    false,
  );
  expect(isBeyondInquiry({ current: false })).toBe(true);
  expect(isBeyondInquiry({ endsBefore: '2027-01-01' })).toBe(true);
});
