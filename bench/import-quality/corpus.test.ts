// The corpus itself: labels must say what the files hold, or the bench measures nothing.
import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { messIds } from '../../tests/fixtures/corpus/catalogue.ts';
import { corpusSize, generateCorpus } from '../../tests/fixtures/corpus/generate.ts';
import type { LabelledTable } from '../../tests/fixtures/corpus/types.ts';

const corpus = generateCorpus();
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

function shown(sheet: XLSX.WorkSheet, ref: string): string {
  const cell = sheet[ref] as XLSX.CellObject | undefined;
  if (!cell) return '';
  return cell.t === 'e' ? String(cell.w ?? cell.v) : String(cell.v ?? '');
}

/** The figure in the file: dates of the 1904 system are counted from a later day. */
function stored(original: string, system1904: boolean): string {
  const [, figure = original, format = ''] = /^(.*) \[(.*)\]$/s.exec(original) ?? [];
  return system1904 && /[dmy]|General/.test(format) ? String(Number(figure) - 1462) : figure;
}

/** Data rows of an offer list without a name, and empty or skipped rows that have one where only offers do. */
function nameless(sheet: XLSX.WorkSheet, table: LabelledTable): number[] {
  const letter = table.columns.find(({ field }) => field === 'name')?.letter;
  if (!letter) return [];
  const skipped = new Map(table.skippedRows.map(({ row, reasons }) => [row, reasons]));
  const wrong: number[] = [];
  for (let row = table.dataRows[0]; row <= table.dataRows[1]; row += 1) {
    const filled = shown(sheet, `${letter}${row}`) !== '';
    const empty = skipped.get(row)?.[0] === 'empty';
    if (skipped.has(row) ? empty && filled : !filled) wrong.push(row);
  }
  return wrong;
}

/** Rows that a merged cell covers show the text of its first cell. */
function headerText(sheet: XLSX.WorkSheet, table: LabelledTable, letter: string): string {
  const column = XLSX.utils.decode_col(letter);
  const texts = table.headerRows.map((row) => {
    const merge = sheet['!merges']?.find(
      ({ s, e }) => s.r <= row - 1 && e.r >= row - 1 && s.c <= column && e.c >= column,
    );
    return shown(sheet, XLSX.utils.encode_cell(merge ? merge.s : { r: row - 1, c: column }));
  });
  return squeeze(texts.join(' '));
}

test('es gibt mindestens 120 Arbeitsmappen, und jede Zeile des Katalogs kommt vor', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(120);
  const seen = new Map<string, number>();
  for (const { label } of corpus) for (const mess of label.messes) seen.set(mess, (seen.get(mess) ?? 0) + 1);
  expect(messIds.filter((mess) => (seen.get(mess) ?? 0) < 2)).toEqual([]);
});

test('ein Drittel der Startwerte ist zurückgehalten, jede Sorte steht auf beiden Seiten', () => {
  const heldOut = new Set(corpus.filter(({ label }) => label.heldOut).map(({ label }) => label.seed));
  expect(heldOut.size / corpusSize).toBeCloseTo(1 / 3, 2);
  const sides = new Map<string, Set<boolean>>();
  for (const { label } of corpus)
    sides.set(label.scenario, (sides.get(label.scenario) ?? new Set()).add(label.heldOut));
  expect([...sides].filter(([, side]) => side.size < 2)).toEqual([]);
});

test('die zurückgehaltenen Dateien haben Spaltenköpfe, die in den offenen nicht vorkommen', () => {
  const headers = (heldOut: boolean): Set<string> =>
    new Set(
      corpus
        .filter(({ label }) => label.heldOut === heldOut)
        .flatMap(({ label }) =>
          label.sheets.flatMap(({ tables }) =>
            tables.flatMap(({ columns }) => columns.map(({ header }) => header.toLowerCase())),
          ),
        ),
    );
  const open = headers(false);
  expect([...headers(true)].filter((header) => !open.has(header)).length).toBeGreaterThan(100);
});

test('derselbe Startwert ergibt dieselben Bytes und dieselbe Beschriftung', async () => {
  for (const seed of [0, 6, 11, 13, 30, 43]) {
    const [first, again] = [generateCorpus({ from: seed, to: seed }), generateCorpus({ from: seed, to: seed })];
    expect(again.map(({ label }) => label)).toEqual(first.map(({ label }) => label));
    for (const [index, file] of first.entries())
      expect(Buffer.compare(await file.bytes(), (await again[index]?.bytes()) ?? new Uint8Array())).toBe(0);
  }
});

test('die Beschriftung stimmt mit der geschriebenen Datei überein: Köpfe, Datenzeilen, Werte', async () => {
  let checked = 0;
  for (const file of corpus.filter(({ label }) => !label.refused && label.format === 'xlsx')) {
    const workbook = XLSX.read(await file.bytes(), { type: 'array', cellNF: true, sheetRows: 300 });
    for (const { name, tables } of file.label.sheets) {
      const sheet = workbook.Sheets[name];
      expect(sheet, `${file.name}: Blatt ${name}`).toBeDefined();
      if (!sheet) continue;
      for (const table of tables.filter(({ orientation }) => orientation === 'rows')) {
        for (const { letter, header } of table.columns) {
          const written = headerText(sheet, table, letter);
          expect(written, `${file.name} ${name} ${letter}`).toContain(squeeze(header.split(' / ').at(-1) ?? ''));
        }
        for (const { cell, original } of table.values) {
          expect(shown(sheet, cell), `${file.name} ${name} ${cell}`).toBe(
            stored(original, file.label.messes.includes('date.system1904')),
          );
          checked += 1;
        }
        expect(nameless(sheet, table), `${file.name} ${name}: Datenzeilen ohne Namen`).toEqual([]);
        const row = table.dataRows[0];
        expect(table.headerRows.every((header) => header < row)).toBe(true);
        expect(table.skippedRows.every((skipped) => skipped.row !== row)).toBe(true);
      }
    }
  }
  expect(checked).toBeGreaterThan(10_000);
});
