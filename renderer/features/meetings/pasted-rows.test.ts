import { expect, test } from 'vitest';
import { cellsOf, pastedPeople, pastedResults } from './pasted-rows.ts';

test('eine Zelle mit Zeilenumbruch bleibt eine Zelle', () => {
  expect(cellsOf('Bedarf\t"Kurse am Abend\nund am ""Samstag"""\r\nZusage\tRaum')).toEqual([
    ['Bedarf', 'Kurse am Abend\nund am "Samstag"'],
    ['Zusage', 'Raum'],
  ]);
});

test('ohne Kopfzeile gilt die übliche Reihenfolge; eine unklare Art wird nicht geraten', () => {
  const { rows, empty } = pastedResults(
    'Bedarfe\tKurse fehlen\tDiakonie\tSprache\nIdee\tMehr Sport\t\t\nStärke\t\tKI\t',
  );
  expect(rows).toEqual([
    { kind: 'need', text: 'Kurse fehlen', toldWho: 'Diakonie', group: 'Sprache' },
    { kind: null, text: 'Mehr Sport', toldWho: '', group: '' },
  ]);
  expect(empty).toBe(1);
});

test('eine Kopfzeile bestimmt die Reihenfolge', () => {
  const { rows } = pastedResults('Von wem\tErgebnis\tArt\nKaarst\tRaum im Rathaus\tZusage');
  expect(rows).toEqual([{ kind: 'pledge', text: 'Raum im Rathaus', toldWho: 'Kaarst', group: '' }]);
});

test('eine einzige Spalte ist der Text', () => {
  expect(pastedResults('Mehr Zeit\nMehr Räume').rows.map(({ text, kind }) => [kind, text])).toEqual([
    [null, 'Mehr Zeit'],
    [null, 'Mehr Räume'],
  ]);
});

test('Teilnehmende mit ihrer Institution; die Kopfzeile ist keine Person', () => {
  expect(pastedPeople('Name\tInstitution\nClara Probe\tDiakonie\nOhne Haus\n\n')).toEqual([
    { name: 'Clara Probe', organization: 'Diakonie' },
    { name: 'Ohne Haus', organization: null },
  ]);
});
