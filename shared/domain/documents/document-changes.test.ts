import { describe, expect, it } from 'vitest';
import type { Block } from '../../contract/documents.ts';
import { heading, paragraph, textCell } from './blocks.ts';
import { documentChanges } from './document-changes.ts';

const table = (rows: (readonly string[])[]): Block => ({
  type: 'table',
  caption: 'Angebote',
  columns: ['Feld', 'Neuss', 'Kaarst'].map((text) => ({ text, align: 'left', share: 1 })),
  rows: rows.map((cells) => ({ kind: cells.length === 1 ? 'group' : 'row', cells: cells.map(textCell) })),
});
const chapter = heading('4.2 Angebote');

describe('Was sich von einer Fassung zur nächsten geändert hat', () => {
  it('ein umgeschriebener Absatz steht neben dem, was er war; Neues und Entfallenes für sich', () => {
    const before = [chapter, paragraph('Das Konzept gilt bis 2031.'), paragraph('Die Gruppe tagt monatlich.')];
    const after = [chapter, paragraph('Das Konzept gilt bis 2032.'), paragraph('Räte werden gehört.')];
    expect(documentChanges(before, after).texts).toEqual([
      {
        chapter: '4.2 Angebote',
        what: '',
        before: 'Das Konzept gilt bis 2031.',
        after: 'Das Konzept gilt bis 2032.',
      },
      { chapter: '4.2 Angebote', what: '', before: '', after: 'Räte werden gehört.' },
      { chapter: '4.2 Angebote', what: '', before: 'Die Gruppe tagt monatlich.', after: '' },
    ]);
  });

  it('von einer Zeile steht nur da, was anders ist, mit dem Namen der Spalte', () => {
    const { rows, texts } = documentChanges(
      [chapter, table([['Sprache', '14', '4']])],
      [chapter, table([['Sprache', '13', '4']])],
    );
    expect(texts).toEqual([]);
    expect(rows).toEqual([{ chapter: '4.2 Angebote', what: 'Sprache: Neuss', before: '14', after: '13' }]);
  });

  it('die Zahl hinter einer Gruppe macht ihre Zeilen nicht neu', () => {
    const { rows } = documentChanges(
      [chapter, table([['Neuss (2 Angebote)'], ['Café', 'a', ''], ['Kurs', 'b', 'c']])],
      [chapter, table([['Neuss (1 Angebot)'], ['Kurs', 'b', 'c']])],
    );
    expect(rows).toEqual([{ chapter: '4.2 Angebote', what: 'Neuss, Café', before: 'a', after: '' }]);
  });
});
