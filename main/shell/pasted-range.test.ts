import { describe, expect, it } from 'vitest';
import { pastedRange, type ClipboardContent } from './pasted-range.rules.ts';

const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><style><!--td{color:black}--></style></head><body>
<!--StartFragment--><table border=0><col width=64><tr height=20><td>Bezeichnung</td><td>Träger</td></tr><tr><td>Chor</td><td>VHS</td></tr></table><!--EndFragment--></body></html>`;
const clipboard = (content: Partial<ClipboardContent>): ClipboardContent => ({
  markup: '',
  text: '',
  picture: false,
  ...content,
});
const codeOf = (content: Partial<ClipboardContent>): string => {
  try {
    pastedRange(clipboard(content));
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'angenommen';
};

describe('Ein Bereich aus der Zwischenablage', () => {
  it('aus Excel kommt als Tabelle, auch wenn ein Bild dabei liegt', () => {
    const range = pastedRange(clipboard({ markup: excel, text: 'Bezeichnung\tTräger\r\nChor\tVHS', picture: true }));
    expect(range.ending).toBe('.html');
    expect(range.content).toMatch(/^<!doctype html><meta charset="utf-8">/);
    expect(range.content).toContain('Träger');
    expect(range.content).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
  it('ohne Tabelle im Markup zählt der Text mit Tabulatoren', () => {
    const range = pastedRange(clipboard({ markup: '<p>a b</p>', text: 'a\tb\n1\t2' }));
    expect(range).toEqual({ content: 'sep=\t\r\na\tb\n1\t2', ending: '.tsv' });
  });
  it('eine Spalte mit mehreren Zeilen ist ein Bereich', () => {
    expect(codeOf({ markup: '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', text: 'a\nb' })).toBe(
      'angenommen',
    );
  });
  it.each([
    ['ein Wort', { text: 'Neuss' }],
    ['ein Absatz mit Zeilen', { text: 'Sehr geehrte Frau Kaya,\nanbei die Liste.', markup: '<p>Sehr geehrte</p>' }],
    ['eine einzelne Zelle', { markup: '<table><tr><td>Neuss</td></tr></table>', text: 'Neuss\r\n' }],
  ])('%s ist keiner', (_what, content) => {
    expect(codeOf(content)).toBe('PASTE_NO_RANGE');
  });
  it('leer, nur ein Bild, zu groß: jedes wird beim Namen genannt', () => {
    expect(codeOf({})).toBe('PASTE_EMPTY');
    expect(codeOf({ text: ' \n ' })).toBe('PASTE_EMPTY');
    expect(codeOf({ picture: true, markup: '<img src="x">' })).toBe('PASTE_PICTURE');
    expect(codeOf({ text: 'a\tb\n'.repeat(2_000_001) })).toBe('PASTE_TOO_LARGE');
    expect(codeOf({ markup: excel.repeat(60_000) })).toBe('PASTE_TOO_LARGE');
  });
  it('ist das Markup zu groß, genügt der Text', () => {
    expect(pastedRange(clipboard({ markup: excel.repeat(60_000), text: 'a\tb' })).ending).toBe('.tsv');
  });
});
