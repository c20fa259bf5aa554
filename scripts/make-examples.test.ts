import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeExamples } from './examples/index.ts';
import { inventedMark } from './examples/workbook.ts';

const root = join(import.meta.dirname, '..');
const { files, truth } = await makeExamples();

/** All text of a workbook, without mark-up. */
function textOf(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /sharedStrings|worksheets\/sheet/.test(name));
  return parts
    .map(([, part]) =>
      strFromU8(part)
        .replaceAll('</t>', '\n')
        .replace(/<[^>]+>/g, ''),
    )
    .join('\n');
}

interface Truth {
  answered: string[];
  notAnswered: string[];
  totals: { offers: number; districtWide: number };
  files: {
    file: string;
    toClarify: { original: string; cells: { sheet: string; cell: string }[] }[];
    fileQuestions: string[];
  }[];
  coverage: { ags: string; count: number; fromOthers: number; statement: string }[];
}
const known = JSON.parse(truth) as Truth;

test('die acht Beispieldateien im Repository sind genau die des Skripts', () => {
  expect([...files.keys()]).toHaveLength(8);
  for (const [name, bytes] of files) {
    const path = join(root, 'resources/examples', name);
    expect(existsSync(path), `${name} fehlt; bitte scripts/make-examples.ts ausführen`).toBe(true);
    expect(Buffer.compare(readFileSync(path), bytes), name).toBe(0);
  }
  expect(readFileSync(join(root, 'tests/fixtures/examples-truth.json'), 'utf8')).toBe(truth);
});

test('ein zweiter Lauf ergibt dieselben Bytes', async () => {
  const again = await makeExamples();
  for (const [name, bytes] of files)
    expect(Buffer.compare(bytes, again.files.get(name) ?? new Uint8Array()), name).toBe(0);
});

test('jede Datei sagt, dass sie erfunden ist, und nennt keine echten Anschlüsse', () => {
  for (const [name, bytes] of files) {
    const text = textOf(bytes);
    expect(text, name).toContain(inventedMark);
    expect(
      text.match(/@[\w.-]+/g)?.every((domain) => /^@example(\.org)?$/.test(domain)),
      name,
    ).toBe(true);
    for (const number of text.match(/\b0\d{3,4} \d[\d ]+/g) ?? []) expect(number).toMatch(/^02131 00 00 \d\d$/);
  }
});

test('sechs von acht Kommunen haben geantwortet, und wo nicht, zählen nur Angebote anderer', () => {
  expect(known.answered).toEqual(['05162004', '05162008', '05162012', '05162016', '05162022', '05162024']);
  expect(known.notAnswered).toEqual(['05162020', '05162028']);
  const silent = known.coverage.filter(({ ags }) => known.notAnswered.includes(ags));
  expect(silent.every(({ statement, count, fromOthers }) => statement === 'notReported' && count === fromOthers)).toBe(
    true,
  );
  expect(silent.some(({ count }) => count > 0)).toBe(true);
  expect(known.coverage.filter(({ statement }) => statement === 'confirmedNone')).toHaveLength(3);
});

test('die Beispiele sind groß genug und in fünf Minuten zu klären', () => {
  expect(known.totals.offers).toBeGreaterThanOrEqual(190);
  expect(known.totals.offers).toBeLessThanOrEqual(250);
  expect(known.totals.districtWide).toBeGreaterThan(0);
  const questions = known.files.flatMap(({ toClarify, fileQuestions }) => [...toClarify, ...fileQuestions]);
  expect(questions.length).toBeGreaterThanOrEqual(8);
  expect(questions.length).toBeLessThanOrEqual(15);
});
