import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparePartialDates,
  formatPartialDate,
  isPartialDate,
  parsePartialDate,
  partialDateEnd,
  partialDatePrecision,
  partialDateStart,
} from './partial-date.ts';
import type { Cell } from './sheet.ts';

const year = fc.integer({ min: 1900, max: 2100 });
const two = (n: number) => String(n).padStart(2, '0');
const anyDate = fc.oneof(
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => `${y}-H${h}`),
  year.map((y) => `${y}/${y + 1}`),
  year.map(String),
  fc.constant('open'),
);

/** "value", "value|to" or "!CODE", with the bound in front. */
function read(cell: Cell, options = {}): string {
  const parsed = parsePartialDate(cell, options);
  if (!parsed.ok) return `!${parsed.code}${parsed.options ? ` ${parsed.options.join(' ')}` : ''}`;
  return `${parsed.bound ? `${parsed.bound} ` : ''}${parsed.value}${parsed.to ? `|${parsed.to}` : ''}`;
}

describe('eine Zeitangabe behält ihre Genauigkeit', () => {
  test.each([
    ['01.08.2013', '2013-08-01'],
    ['1.8.13', '2013-08-01'],
    ['1. 8. 2013', '2013-08-01'],
    ['31.12.99', '1999-12-31'],
    ['1. August 2013', '2013-08-01'],
    ['Mo, 05.08.2013', '2013-08-05'],
    ['2013-08-01', '2013-08-01'],
    ['2013-08-01T00:00:00', '2013-08-01'],
    ['01.08.2013 09:30', '2013-08-01'],
    ['20130801', '2013-08-01'],
    ['8/13', '2013-08'],
    ['9/22', '2022-09'],
    ['09/2022', '2022-09'],
    ['08.2013', '2013-08'],
    ['Aug 13', '2013-08'],
    ["Aug. '13", '2013-08'],
    ['August 2013', '2013-08'],
    ['März 24', '2024-03'],
    ['Mrz 24', '2024-03'],
    ['Maerz 2024', '2024-03'],
    ['Mai 2020', '2020-05'],
    ['Sept. 2020', '2020-09'],
    ['Okt-21', '2021-10'],
    ['2022-09', '2022-09'],
    ['8.13', '2013-08'],
    ['2013/08', '2013-08'],
    ['2010', '2010'],
    ['im Jahr 2010', '2010'],
    ['Q3/24', '2024-Q3'],
    ['3. Quartal 2024', '2024-Q3'],
    ['III/2024', '2024-Q3'],
    ['2024-Q3', '2024-Q3'],
    ['Q 3 2024', '2024-Q3'],
    ['III. Quartal 24', '2024-Q3'],
    ['Quartal 3/2024', '2024-Q3'],
    ['drittes Quartal 2024', '2024-Q3'],
    ['2. Halbjahr 2024', '2024-H2'],
    ['1. Hj. 24', '2024-H1'],
    ['2024-H1', '2024-H1'],
    ['HJ 2/24', '2024-H2'],
    ['Schuljahr 2023/24', '2023/2024'],
    ['SJ 23/24', '2023/2024'],
    ['Schuljahr 2023/2024', '2023/2024'],
    ['2023/24', '2023/2024'],
    ['23/24', '2023/2024'],
    ['SJ 1999/00', '1999/2000'],
    ['fortlaufend', 'open'],
    ['unbefristet', 'open'],
    ['laufend', 'open'],
    ['Daueraufgabe', 'open'],
    ['bis auf Weiteres', 'open'],
  ])('%s ist %s', (text, value) => expect(read(text)).toBe(value));

  test.each([
    ['seit 2010', 'from 2010'],
    ['ab 09/2022', 'from 2022-09'],
    ['ab dem 01.09.2022', 'from 2022-09-01'],
    ['bis 31.12.2024', 'until 2024-12-31'],
    ['bis zum 31.12.2024', 'until 2024-12-31'],
    ['bis Ende 2024', 'until 2024'],
    ['bis Ende März 2024', 'until 2024-03'],
    ['2019 -', 'from 2019'],
    ['befristet bis 30.06.2025', 'until 2025-06-30'],
    ['seit Anfang 2020', 'from 2020'],
    ['01.01.-31.12.24', '2024-01-01|2024-12-31'],
    ['01.01.2024 - 31.12.2024', '2024-01-01|2024-12-31'],
    ['1.-5.8.24', '2024-08-01|2024-08-05'],
    ['2019-2022', '2019|2022'],
    ['2019–2022', '2019|2022'],
    ['von 2019 bis 2022', '2019|2022'],
    ['09/2022 - 08/2024', '2022-09|2024-08'],
    ['Aug - Okt 2024', '2024-08|2024-10'],
    ['Q1-Q3/24', '2024-Q1|2024-Q3'],
    ['ab 01.01.2024 bis 31.12.2026', '2024-01-01|2026-12-31'],
    ['seit 2010 fortlaufend', '2010|open'],
    ['2015 - heute', '2015|open'],
    ['ab 09/2022, unbefristet', '2022-09|open'],
    ['2019 (laufend)', '2019|open'],
    ['2018 bis Ende 2024', '2018|2024'],
    ['unbefristet seit 2015', '2015|open'],
    ['Projektlaufzeit: 01.01.2023-31.12.2025', '2023-01-01|2025-12-31'],
    ['bis 2025 befristet', 'until 2025'],
    ['verlängert bis 2026', 'until 2026'],
  ])('%s ist %s', (text, value) => expect(read(text)).toBe(value));

  test.each([
    ['31.09.2024', '!DATE_IMPOSSIBLE'],
    ['29.02.2023', '!DATE_IMPOSSIBLE'],
    ['13/2024', '!DATE_IMPOSSIBLE'],
    ['01.08.', '!DATE_YEAR_MISSING'],
    ['1. August', '!DATE_YEAR_MISSING'],
    ['01.01.3024', '!DATE_YEAR_IMPLAUSIBLE'],
    ['ca. 2015', '!DATE_VAGUE 2015'],
    ['voraussichtlich 2026', '!DATE_VAGUE 2026'],
    ['Sommer 2024', '!DATE_VAGUE 2024'],
    ['Ende 2024', '!DATE_VAGUE 2024'],
    ['11/12', '!DATE_AMBIGUOUS 2012-11 2011/2012'],
    ['2007/08', '!DATE_AMBIGUOUS 2007-08 2007/2008'],
    ['2010-12', '!DATE_AMBIGUOUS 2010-12'],
    ['03/04/2022', '!DATE_AMBIGUOUS 2022-04-03 2022-03-04'],
    ['Schuljahr 2023', '!DATE_AMBIGUOUS 2022/2023 2023/2024'],
    ['01.08.24-31.07.24', '!DATE_REVERSED'],
    ['montags', '!DATE_UNREADABLE'],
    ['KW 12', '!DATE_UNREADABLE'],
    ['', '!DATE_UNREADABLE'],
    ['8.12', '!DATE_AMBIGUOUS 2012-08'],
    ['ab sofort', '!DATE_UNREADABLE'],
    ['2013-13', '!DATE_UNREADABLE'],
  ])('%s wird nicht geraten: %s', (text, refusal) => expect(read(text)).toBe(refusal));

  test('Ende 2024 ist in einer Endspalte das Jahr 2024', () =>
    expect(read('Ende 2024', { meaning: 'end' })).toBe('2024'));
  test('die Begründung nennt die Zelle, wie sie dasteht', () => {
    const refused = parsePartialDate('31.09.2024');
    expect(refused).toMatchObject({ ok: false, reason: 'Den Tag „31.09.2024“ gibt es nicht.' });
  });
});

describe('Zellen von Excel', () => {
  const cell = (iso: string, format: string): Cell => ({ kind: 'date', iso, serial: 45000, format });
  test('das Zahlenformat sagt, wie genau das Datum ist', () => {
    expect(read(cell('2022-09-01', 'dd.mm.yyyy'))).toBe('2022-09-01');
    expect(read(cell('2022-09-01T10:00', 'dd.mm.yyyy hh:mm'))).toBe('2022-09-01');
    expect(read(cell('2022-09-01', 'mmm yy'))).toBe('2022-09');
    expect(read(cell('2022-09-01', '[$-407]mmmm yyyy;@'))).toBe('2022-09');
    expect(read(cell('2022-01-01', 'yyyy'))).toBe('2022');
    expect(read(cell('2022-09-01', 'd. mmm'))).toBe('!DATE_YEAR_MISSING 2022-09-01');
    expect(read(cell('1900-01-12', 'dd.mm.yyyy'))).toBe('!DATE_YEAR_IMPLAUSIBLE');
  });
  test('Zahlen: Jahr, Datumswert nur in Datumsspalten', () => {
    expect(read(2022)).toBe('2022');
    expect(read(44805)).toBe('!DATE_NUMBER');
    expect(read(44805, { serialNumbers: true })).toBe('2022-09-01');
    expect(read('44805', { serialNumbers: true })).toBe('2022-09-01');
    expect(read(12, { serialNumbers: true })).toBe('!DATE_NUMBER');
    expect(read({ kind: 'formula', result: 2022 })).toBe('2022');
    expect(read(true)).toBe('!DATE_UNREADABLE');
  });
});

describe('Eigenschaften', () => {
  test('was geschrieben wird, wird ebenso gelesen', () => {
    fc.assert(fc.property(anyDate, (value) => void expect(read(formatPartialDate(value))).toBe(value)));
  });
  test('auch ein Zeitraum', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [from, to] = [a, b].sort(comparePartialDates) as [string, string];
        if (from === 'open' || comparePartialDates(from, to) === 0) return;
        expect(read(`${formatPartialDate(from)} bis ${formatPartialDate(to)}`)).toBe(`${from}|${to}`);
      }),
    );
  });
  test('jede angenommene Angabe ist eine gültige; beliebiger Text stürzt nicht ab', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789./- qhabisje') }), (text) => {
        const parsed = parsePartialDate(text);
        if (parsed.ok) expect(isPartialDate(parsed.value) && isPartialDate(parsed.to ?? 'open')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
  test('Beginn liegt nie nach dem Ende; Tage werden nur als Grenzen gerechnet', () => {
    fc.assert(
      fc.property(anyDate, (value) => {
        const [start, end] = [partialDateStart(value), partialDateEnd(value)];
        expect(start === null ? end === null : start <= end!).toBe(true);
      }),
    );
    expect([partialDateStart('2023/2024'), partialDateEnd('2023/2024')]).toEqual(['2023-08-01', '2024-07-31']);
    expect(partialDateEnd('2024-02')).toBe('2024-02-29');
    expect(partialDatePrecision('2024-Q3')).toBe('quarter');
  });
});
