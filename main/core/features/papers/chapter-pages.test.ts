import { expect, test } from 'vitest';
import type { RichBlock } from '../../../../shared/contract/rich-text.ts';
import { beginPages } from './chapter-pages.rules.ts';

const text = (letters: number): RichBlock => ({ type: 'paragraph', runs: [{ text: 'a'.repeat(letters) }] });
const live: RichBlock = { type: 'live', source: 'offers', title: 'Angebote', filter: {} };
const pages = (...chapters: RichBlock[][]): boolean[] =>
  beginPages(chapters.map((blocks, index) => ({ heading: `Kapitel ${index + 1}`, blocks })));

test('kurze Kapitel folgen auf derselben Seite, bis sie zur Hälfte voll ist', () => {
  expect(pages([text(200)], [text(200)], [text(200)])).toEqual([true, false, false]);
  expect(pages([text(1200)], [text(1200)], [text(200)])).toEqual([true, false, true]);
});

test('nach einem langen Kapitel oder einem mit Zahlen aus dem Bestand beginnt das nächste auf einer neuen Seite', () => {
  expect(pages([text(200)], [live], [text(200)])).toEqual([true, false, true]);
  expect(pages([text(9000)], [text(200)])).toEqual([true, true]);
});
