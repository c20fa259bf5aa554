import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { issueCodes } from '../../shared/i18n/de/issues.ts';
import { problemTexts } from '../../shared/i18n/de/problems.ts';

const root = resolve(import.meta.dirname, '../..');
const rows = readFileSync(join(root, 'docs/codes.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, code, where, what] = /^\| ([A-Z][A-Z0-9_]+) \| (.+?) \| (.+) \|$/.exec(line) ?? [];
    return code && where && what ? [{ code, where, what }] : [];
  });
const listed = rows.map((row) => row.code);
/** Notes about a whole file; their sentences name what is in it (shared/i18n/de/import-sender.ts, correction.ts). */
const fileNotes = ['CORRECTION_RETURNED', 'CORRECTION_UNKNOWN'];
const spoken = [...Object.keys(problemTexts), ...issueCodes, ...fileNotes];

test('docs/codes.md nennt genau die Codes, die einen deutschen Satz haben, jeden einmal', () => {
  expect(listed.toSorted()).toEqual([...new Set(listed)].toSorted());
  expect(spoken.filter((code) => !listed.includes(code))).toEqual([]);
  expect(listed.filter((code) => !spoken.includes(code))).toEqual([]);
});

test('jede Beschreibung sagt in ganzen Worten, was geschehen ist, statt den Code zu wiederholen', () => {
  const lazy = rows.filter(({ code, what }) => {
    const repeats =
      what
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .trim() === code.toLowerCase().replaceAll('_', ' ');
    return repeats || what.split(/\s+/).length < 3;
  });
  expect(lazy).toEqual([]);
});

test('jeder Satz eines Codes ist vollständig', () => {
  const details = {
    folder: 'D:\\Daten',
    file: 'a.xlsx',
    key: '1',
    ags: '1',
    name: 'Neuss',
    sheet: 'Angebote',
    by: 'Kommune',
    offers: '2 Angeboten',
    title: 'Bestandserhebung 2026',
    kind: 'needs',
    day: '2026-11-22',
    count: 2,
    field: 'Plätze',
    service: 'OneDrive',
    format: 'numbers',
    what: 'pdf',
    seconds: 5,
    word: '--x',
    files: 'a.xlsx, b.xlsx',
    taken: 1,
    reason: 'Die erste Datei ist beschädigt.',
    family: 'Source Sans',
    other: 'Fira Sans',
  };
  for (const [code, text] of Object.entries(problemTexts)) {
    expect(text(details), code).toMatch(/^[\p{Lu}\d„].+[.]$/su);
    expect(text(details), code).not.toMatch(/undefined|NaN|!/);
  }
});

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) ? [path] : [];
  });
}

test('jeder Code, der im Programm geworfen wird, hat seinen Satz', () => {
  const thrown = ['main', 'shared']
    .flatMap((folder) => sources(join(root, folder)))
    .flatMap((path) =>
      [
        ...readFileSync(path, 'utf8').matchAll(
          /new Problem\(\s*'([A-Z_0-9]+)'|problemFromSystem\([^,]+, '([A-Z_0-9]+)'/g,
        ),
      ].map((match) => match[1] ?? match[2] ?? ''),
    );
  expect(thrown.length).toBeGreaterThan(40);
  expect([...new Set(thrown)].filter((code) => !Object.hasOwn(problemTexts, code))).toEqual([]);
});
