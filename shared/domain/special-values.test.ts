import { describe, expect, test } from 'vitest';
import type { Cell } from './sheet.ts';
import { classifySpecialValue, parseBoolean } from './special-values.ts';

const kind = (cell: Cell | undefined) => classifySpecialValue(cell)?.kind ?? null;

describe('besondere Angaben', () => {
  test.each([
    'k.A.',
    'K. A.',
    'keine Angabe',
    'Keine Angaben',
    'n.b.',
    'unbek.',
    'entfällt',
    'liegt nicht vor',
    'wird nachgereicht',
    '?',
    '…',
    '...',
    'n/a',
    '(k.A.)',
  ])('%s ist eine fehlende Angabe', (text) => expect(kind(text)).toBe('missing'));
  test.each(['-', '–', '—', '.', '/', 'x', 'X', '•', '*', ' - '])('%s muss je Datei geklärt werden', (text) =>
    expect(kind(text)).toBe('ambiguousSign'),
  );
  test('der Gedankenstrich der Statistik bleibt vom Bindestrich unterschieden', () => {
    expect(classifySpecialValue('–')?.sign).toBe('–');
    expect(classifySpecialValue('\u2212')?.sign).toBe('-');
  });
  test.each(['"', 's.o.', 'S. o.', 'dito', 'dto.', 'wie oben', '-"-', '„', '″'])(
    '%s wiederholt den Wert darüber',
    (text) => expect(kind(text)).toBe('ditto'),
  );
  test.each<Cell>(['#NV', '#BEZUG!', '#DIV/0!', '#WERT!', '####', { kind: 'error', code: '#N/A' }])(
    '%j ist ein Fehlerwert',
    (cell) => expect(kind(cell)).toBe('error'),
  );
  test.each([
    'kein Angebot',
    'Keine Angebote',
    'keine Angebote vorhanden',
    'Fehlanzeige',
    'nicht vorhanden',
    'zurzeit keine Angebote',
    'es gibt kein Angebot',
    'z. Zt. kein Angebot',
    'Fehlanzeige!',
  ])('%s heißt ausdrücklich: kein Angebot', (text) => expect(kind(text)).toBe('none'));
  test.each<Cell>([
    'Sprachkurs',
    '0',
    0,
    'keine',
    'x-mal im Jahr',
    'Angebot kein Problem',
    'keine Angebote der VHS, aber der Caritas',
    true,
    'Karneval',
    'S.O.S. Familie',
  ])('%j ist ein gewöhnlicher Wert', (cell) => expect(kind(cell)).toBeNull());
  test('leer ist leer', () => {
    expect([kind(null), kind(''), kind(' \u00a0 '), kind(undefined)]).toEqual(['empty', 'empty', 'empty', 'empty']);
  });
});

describe('ja, nein und Häkchen', () => {
  test.each<[Cell, boolean | null]>([
    ['x', true],
    ['X', true],
    ['✓', true],
    ['☒', true],
    ['ja', true],
    ['Ja.', true],
    ['j', true],
    ['1', true],
    [1, true],
    [true, true],
    ['(x)', true],
    ['nein', false],
    ['N', false],
    ['0', false],
    [0, false],
    ['☐', false],
    ['keine', false],
    ['nicht vorhanden', false],
    ['teilweise', null],
    ['✗', null],
    ['', null],
    [null, null],
    ['2', null],
    [2, null],
    ['-', null],
    ['ja, auf Anfrage', null],
    [{ kind: 'formula', result: true }, true],
    ['ü', true],
    ['þ', true],
  ])('%j ist %j', (cell, value) => expect(parseBoolean(cell)).toBe(value));
});
