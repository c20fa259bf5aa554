import { expect, it } from 'vitest';
import { sameContent } from './same-content.ts';

it('eine Ansicht gilt nur als geändert, wenn sie etwas anderes zeigt', () => {
  const one = { filter: { search: 'chor', terms: { strand: ['a'], language: ['b'] } }, columns: ['name', 'place'] };
  const same = { columns: ['name', 'place'], filter: { terms: { language: ['b'], strand: ['a'] }, search: 'chor' } };
  expect(sameContent(one, same)).toBe(true);
  expect(sameContent(one, { ...same, columns: ['place', 'name'] })).toBe(false);
  expect(sameContent({ filter: { current: undefined } }, { filter: {} })).toBe(true);
});
