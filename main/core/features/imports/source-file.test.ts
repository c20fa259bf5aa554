import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemText } from '../../../../shared/i18n/de/problems.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { readSource } from './source-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verzahnt-quelle-'));
  writeFileSync(join(folder, '~$Kaarst.xlsx'), 'A. Beispiel');
  writeFileSync(join(folder, '.~lock.Kaarst.ods#'), ',beispiel,pc,;');
  writeFileSync(join(folder, 'leer.xlsx'), '');
  mkdirSync(join(folder, 'ordner.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sentence = (name: string): string => {
  try {
    readSource(join(folder, name));
    return '';
  } catch (error) {
    return error instanceof Problem ? problemText(error.code, error.details) : String(error);
  }
};

test.each([
  ['~$Kaarst.xlsx', 'Hilfsdatei'],
  ['.~lock.Kaarst.ods#', 'Hilfsdatei'],
  ['leer.xlsx', 'leer (0 Byte)'],
  ['ordner.xlsx', 'ein Ordner'],
  ['fehlt.xlsx', 'nicht'],
])('%s: was geschah, was sicher ist, was zu tun ist', (name, words) => {
  expect(sentence(name)).toContain(words);
  expect(sentence(name)).toMatch(/nichts übernommen|unverändert/);
  expect(sentence(name)).toContain('Bitte');
});
