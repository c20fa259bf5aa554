import { Buffer } from 'node:buffer';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Problem } from '../../../shared/domain/problem.ts';
import { readAll, rowsXml, stringsXml, stylesXml, xlsx } from '../test-support.ts';

/** mulberry32 */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function mutate(original: Uint8Array, below: (limit: number) => number): Buffer {
  const bytes = Buffer.from(original);
  const changes = 1 + below(8);
  for (let change = 0; change < changes; change += 1) {
    const at = below(bytes.length);
    const kind = below(4);
    if (kind === 0) bytes[at] = below(256);
    else if (kind === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
    else if (kind === 2) bytes.fill(below(256), at, Math.min(bytes.length, at + below(30)));
    else bytes.copy(bytes, at, below(bytes.length), Math.min(bytes.length, at + below(40)));
  }
  return below(10) === 0 ? bytes.subarray(0, below(bytes.length) + 1) : bytes;
}

async function outcome(bytes: Buffer): Promise<'read' | 'refused'> {
  try {
    await readAll(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof Problem && error.code.startsWith('FILE_')) return 'refused';
    throw error;
  }
}

const example = xlsx({
  sheets: {
    A: rowsXml(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>41487</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>ja</t></is></c></row>',
    ),
    B: rowsXml('<row r="3" hidden="1"><c r="C3" t="b"><v>1</v></c><c r="D3"><f>1+1</f><v>2</v></c></row>'),
  },
  strings: stringsXml('<t>Jüchen</t>', '<r><t>a</t></r>'),
  styles: stylesXml(14),
});

test('veränderte Bytes im Paket: immer gelesen oder begründet abgelehnt', async () => {
  const below = generator(1);
  const counts = { read: 0, refused: 0 };
  for (let round = 0; round < 400; round += 1) counts[await outcome(mutate(example, below))] += 1;
  expect(counts.refused).toBeGreaterThan(50);
});

test('veränderte Bytes in den Teilen, mit richtiger Prüfsumme verpackt', async () => {
  const below = generator(2);
  const parts = unzipSync(example);
  const names = Object.keys(parts);
  const counts = { read: 0, refused: 0 };
  for (let round = 0; round < 400; round += 1) {
    const name = names[below(names.length)] as string;
    const changed = { ...parts, [name]: new Uint8Array(mutate(parts[name] as Uint8Array, below)) };
    counts[await outcome(Buffer.from(zipSync(changed)))] += 1;
  }
  expect(counts.read).toBeGreaterThan(20);
  expect(counts.refused).toBeGreaterThan(50);
});

test('veränderte alte Formate', async () => {
  const below = generator(3);
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Kommune', 'Plätze'],
      ['Jüchen', 12],
    ]),
    'A',
  );
  for (const bookType of ['biff8', 'ods', 'xlml'] as const) {
    const original = Buffer.from(write(book, { bookType, type: 'buffer' }) as Uint8Array);
    for (let round = 0; round < 60; round += 1) await outcome(mutate(original, below));
  }
});

test('eine von exceljs geschriebene Mappe mit verändertem Inhalt', async () => {
  const below = generator(4);
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('A').addRows([
    ['a', 1, new Date(0)],
    ['b', 2, true],
  ]);
  const original = new Uint8Array(await workbook.xlsx.writeBuffer());
  for (let round = 0; round < 150; round += 1) await outcome(mutate(original, below));
});
