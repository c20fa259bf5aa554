import { expect, test } from 'vitest';
import { stemOf } from './file-names.ts';

test('ein Tag am Ende eines Namens ist keine Endung', () => {
  expect(stemOf('Eingefügt am 29.11.2026, 12:46')).toBe('Eingefügt am 29.11.2026, 12:46');
  expect(stemOf('C:\\Rücklauf\\Kaarst 29.11.csv')).toBe('Kaarst 29.11');
  expect(stemOf('/daten/Meerbusch.xlsx')).toBe('Meerbusch');
});
