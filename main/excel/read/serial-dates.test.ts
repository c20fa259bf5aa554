import { assert, integer, property } from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isoToSerial, serialToIso } from './serial-dates.ts';

test('jeder Tag von 1900 bis 9999 ist der Tag, den der Kalender nennt', () => {
  assert(
    property(integer({ min: 61, max: 2_958_465 }), (serial) => {
      expect(serialToIso(serial, false, false)).toBe(
        Temporal.PlainDate.from('1899-12-30').add({ days: serial }).toString(),
      );
    }),
  );
});

test('hin und zurück ergibt dieselbe Zahl, in beiden Zählungen derselbe Tag', () => {
  for (const serial of [1, 31, 59, 61, 41487, 45351, 2_958_465]) {
    expect(isoToSerial(serialToIso(serial, false, false) ?? '')).toBe(serial);
  }
  expect(serialToIso(0, true, false)).toBe('1904-01-01');
  expect(serialToIso(41487 - 1462, true, false)).toBe(serialToIso(41487, false, false));
});

test('der 29. Februar 1900, den es nie gab, die Null und zu große Zahlen haben kein Datum', () => {
  for (const serial of [0, 60, -1, 2_958_466, Number.NaN]) expect(serialToIso(serial, false, true)).toBeNull();
});

test('Uhrzeiten auf die Minute; eine Rundung über Mitternacht zählt zum nächsten Tag', () => {
  expect(serialToIso(41487 + 1 / 3, false, true)).toBe('2013-08-01T08:00');
  expect(serialToIso(41487.999999, false, true)).toBe('2013-08-02');
});

test('kein Datum, keine Zahl', () => {
  for (const text of ['', '2024-13-01', '2023-02-29', '1.8.2013', '2024-01-01T25:00:00'])
    expect(isoToSerial(text)).toBeNull();
});
