import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { handoutKinds } from '../../shared/contract/handouts.ts';
import { startDemo } from '../e2e/started.ts';
import { everyKind, inColour, kinds, type Sample } from './every-kind.ts';
import { convert, isInstalled, reason } from './libreoffice.ts';
import { readDocx } from './read-docx.ts';
import { readColours } from './read-inks.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';
import { flat, readStructure, type Element } from './read-structure.ts';

const { base, program } = await startDemo();
let samples: Sample[];
beforeAll(async () => {
  samples = await everyKind(program);
});

async function issue(options: Sample['options'], format: 'pdf' | 'docx' = 'pdf'): Promise<Uint8Array> {
  const path = join(base, `Dokument.${format}`);
  await program.setNextSave(path);
  await program.call('shell.issueHandout', { options, format });
  return new Uint8Array(readFileSync(path));
}

/** Of the papers on the agenda of the sample. */
const pagesOfAttachments = 2;
/** How many pages of its own each document has; attachments are only in the PDF. */
const printed = new Map<string, number>();

const levelsOf = (elements: readonly Element[]): number[] =>
  elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));

/** Headings begin with the title, which stands once, and no level is skipped on the way down. */
function areInOrder(levels: readonly number[]): void {
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
}

function hasReadableTables(elements: readonly Element[]): void {
  for (const table of elements.filter(({ role }) => role === 'Table')) {
    const rows = flat(table.children).filter(({ role }) => role === 'TR');
    expect(rows[0]?.children.every(({ role, scope }) => role === 'TH' && scope === 'Column')).toBe(true);
    for (const row of rows.slice(1)) expect(['Row', 'RowGroup', 'Column']).toContain(row.children[0]?.scope);
    expect(flat(table.children).filter(({ role, scope }) => role === 'TH' && scope === null)).toEqual([]);
  }
}

/** Items of lists say what they say in a body, beside their label. */
function hasReadableLists(elements: readonly Element[]): void {
  const parts = elements
    .filter(({ role }) => role === 'LI')
    .flatMap(({ children }) => children.map(({ role }) => role));
  expect(parts.filter((role) => role !== 'Lbl' && role !== 'LBody')).toEqual([]);
}

/** Pictures are described, and stand inside of their page where they say they stand. */
function havePicturesPlaces(elements: readonly Element[]): void {
  const pictures = elements.filter(({ role }) => role === 'Figure');
  expect(pictures.filter(({ alt }) => !alt)).toEqual([]);
  for (const { box } of pictures) {
    const [left = -1, bottom = -1, right = 0, top = 0] = box ?? [];
    expect(left >= 0 && bottom >= 0 && right - left > 20 && top - bottom > 20).toBe(true);
    expect(right <= 1191 && top <= 842).toBe(true);
  }
}

async function isReadAloudInOrder(bytes: Uint8Array, pdf: ReadPdf): Promise<void> {
  const structure = await readStructure(bytes);
  const elements = flat(structure.elements);
  expect(structure).toMatchObject({
    language: 'de',
    showsTitle: true,
    unmarked: [],
    looseAnnotations: 0,
    wordlessLinks: 0,
  });
  expect(pdf.tagged).toBe(true);
  areInOrder(levelsOf(elements));
  hasReadableTables(elements);
  hasReadableLists(elements);
  havePicturesPlaces(elements);
  expect(pdf.outline).toHaveLength(levelsOf(elements).length);
}

/** All pages are counted, and numbered as viewers show them; those of an attachment bear no number of ours. */
function isNumbered({ pages, labels }: ReadPdf, enclosed: number): number {
  expect(labels).toEqual(pages.map((_, index) => String(index + 1)));
  const own = pages.filter(({ text }, index) => text.includes(`Seite ${index + 1} von ${pages.length}`));
  expect(own).toHaveLength(pages.length - enclosed);
  return own.length;
}

it('jede Art von Dokument hat ein Beispiel', () => {
  expect([...kinds].toSorted()).toEqual([...handoutKinds].toSorted());
  expect(samples.length).toBeGreaterThanOrEqual(kinds.length);
});

describe('Jedes Dokument als PDF', () => {
  it.each([...kinds])('%s ist ausgezeichnet, gegliedert, nummeriert und ohne Farbe', async (kind) => {
    for (const { name, options } of samples.filter((one) => one.options.kind === kind)) {
      const bytes = await issue(options);
      const pdf = await readPdf(bytes);
      expect(pdf.title).not.toBe('');
      await isReadAloudInOrder(bytes, pdf);
      printed.set(name, isNumbered(pdf, options.kind === 'packet' ? pagesOfAttachments : 0));
      expect(pdf.pages.map(({ images }) => images)).toEqual(pdf.pages.map(() => 0));
      expect(await readColours(bytes)).toEqual([]);
    }
  });

  it('hat Farbe nur, wo sie bestellt ist', async () => {
    for (const { options } of samples.filter(({ options: { kind } }) => kind === 'map' || kind === 'coverage'))
      expect((await readColours(await issue(inColour(options)))).length).toBeGreaterThan(0);
  });
});

describe('Jedes Dokument als Word-Datei', () => {
  const files: string[] = [];
  it.each([...kinds])('%s hat Überschriften, Kopfzeilen, Worte zu Bildern und Seitenzahlen', async (kind) => {
    for (const { name, options } of samples.filter((one) => one.options.kind === kind)) {
      const bytes = await issue(options, 'docx');
      const { headings, tableHeads, pictures, language, footers } = readDocx(bytes);
      areInOrder(headings);
      expect(language).toBe('de-DE');
      expect(tableHeads.filter((isHead) => !isHead)).toEqual([]);
      expect(pictures.filter((words) => words === '')).toEqual([]);
      expect(footers).toContain('NUMPAGES');
      writeFileSync(join(base, `${name}.docx`), bytes);
      files.push(`${name}.docx`);
    }
  });

  it.skipIf(!isInstalled)(
    `hat in LibreOffice etwa so viele Seiten wie gedruckt${reason}`,
    { timeout: 300_000 },
    async () => {
      convert(base, 'pdf', files);
      const others = [];
      for (const [name, own] of printed) {
        const { pages } = await readPdf(new Uint8Array(readFileSync(join(base, `${name}.pdf`))));
        if (Math.abs(pages.length - own) > Math.max(1, own / 10)) others.push(`${name}: ${own} → ${pages.length}`);
      }
      expect(others).toEqual([]);
    },
  );
});
