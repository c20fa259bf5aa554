import { expect, test } from 'vitest';
import { beforeAddress, introducedBy } from './address-line.ts';

test.each([
  ['AWO Ortsverein, Kanalstr. 5, Tel. 02131 2233', 'AWO Ortsverein'],
  ['Ev. Kirchengemeinde Jüchen (Markt 12, 41363 Jüchen)', 'Ev. Kirchengemeinde Jüchen'],
  ['Caritas Tel. 02131 889-0', 'Caritas'],
  ['info@awo.example', null],
  ['Sprachcafé Mittendrin', null],
  ['Tel. 02131 889-0', null],
])('Zeile „%s“ stellt vor: %s', (line, name) => expect(introducedBy(line)).toBe(name));

test.each([
  ['AWO Ortsverein\nKanalstr. 5\n41462 Neuss', 'AWO Ortsverein'],
  ['Stadt Neuss, Amt für Soziales, Platz 1', 'Stadt Neuss, Amt für Soziales'],
  ['Kita Am Weg 3, Kita Ring 5', null],
  ['Verein für Kultur, Sport und Integration', null],
])('vor der Anschrift in „%s“ steht: %s', (text, name) => expect(beforeAddress(text)).toBe(name));
