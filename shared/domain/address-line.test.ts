import { expect, test } from 'vitest';
import { introducedBy } from './address-line.ts';

test.each([
  ['AWO Ortsverein, Kanalstr. 5, Tel. 02131 2233', 'AWO Ortsverein'],
  ['Ev. Kirchengemeinde Jüchen (Markt 12, 41363 Jüchen)', 'Ev. Kirchengemeinde Jüchen'],
  ['Caritas Tel. 02131 889-0', 'Caritas'],
  ['info@awo.example', null],
  ['Sprachcafé Mittendrin', null],
  ['Tel. 02131 889-0', null],
])('Zeile „%s“ stellt vor: %s', (line, name) => expect(introducedBy(line)).toBe(name));
