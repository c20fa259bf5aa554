import { Buffer } from 'node:buffer';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbookInProcess } from '../read/index.ts';
import { codeOf, readAll, refusal, rowsXml, stringsXml, xlsx, xlsxParts, zip } from '../test-support.ts';
import { compoundFile } from './compound-file-fixture.ts';

const small = xlsx({ sheets: { A: rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>') } });
const parts = xlsxParts({ sheets: { A: rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>') } });

describe('Was keine lesbare Tabelle ist, wird beim Namen genannt', () => {
  test.each([
    ['PDF', Buffer.from('%PDF-1.7\n...'), 'FILE_NOT_SPREADSHEET'],
    ['PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'FILE_NOT_SPREADSHEET'],
    ['JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'FILE_NOT_SPREADSHEET'],
    ['RTF', Buffer.from('{\\rtf1\\ansi Hallo}'), 'FILE_NOT_SPREADSHEET'],
    [
      'Word',
      zip({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
      'FILE_NOT_SPREADSHEET',
    ],
    ['Präsentation', zip({ 'ppt/presentation.xml': strToU8('<p/>') }), 'FILE_NOT_SPREADSHEET'],
    ['Archiv mit Tabellen', zip({ 'Rücklauf.xlsx': small }), 'FILE_NOT_SPREADSHEET'],
    ['leeres Archiv', zip({}), 'FILE_NOT_SPREADSHEET'],
    ['JSON', Buffer.from('{"a": [1, 2]}'), 'FILE_NOT_SPREADSHEET'],
    ['Bytes', Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 7919) % 256)), 'FILE_NOT_SPREADSHEET'],
    ['altes Word', compoundFile(['WordDocument', '1Table']), 'FILE_NOT_SPREADSHEET'],
    ['Outlook-Nachricht', compoundFile(['__nameid_version1.0']), 'FILE_NOT_SPREADSHEET'],
    ['E-Mail', Buffer.from('From: a@b.invalid\nSubject: x\n\nText'), 'FILE_NOT_SPREADSHEET'],
    ['Numbers', zip({ 'Index/Document.iwa': strToU8('x') }), 'FILE_FORMAT_UNSUPPORTED'],
    [
      'Webarchiv',
      Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n'),
      'FILE_FORMAT_UNSUPPORTED',
    ],
    ['Kennwort (OOXML)', compoundFile(['EncryptionInfo', 'EncryptedPackage']), 'FILE_PASSWORD'],
    ['nur Nullen', Buffer.alloc(5000), 'FILE_DAMAGED'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  test('ein verschlüsselter Eintrag im Paket ist ein Kennwortschutz', async () => {
    const bytes = Buffer.from(small);
    // bit 0 of the flags in every directory entry
    for (
      let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
      at >= 0;
      at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')
    ) {
      bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
    }
    expect(await refusal(bytes)).toBe('FILE_PASSWORD');
  });

  test('ein verschlüsseltes OpenDocument ist ein Kennwortschutz', async () => {
    const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet');
    const manifest = strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>');
    expect(await refusal(zip({ mimetype, 'META-INF/manifest.xml': manifest, 'content.xml': strToU8('x') }))).toBe(
      'FILE_PASSWORD',
    );
  });
});

describe('Der Wächter des Pakets', () => {
  test('eine kleine Datei, die riesig würde, wird beim Auspacken erkannt', async () => {
    const bomb = zip({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(24 * 1024 * 1024).fill(0x20) });
    expect(bomb.length).toBeLessThan(60_000);
    expect(await refusal(bomb)).toBe('FILE_BOMB');
  });

  test('auch wenn sie über ihre Größe lügt', async () => {
    const bomb = zip({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(24 * 1024 * 1024).fill(0x20) });
    const lying = withDeclaredSize(bomb, 'xl/worksheets/sheet1.xml', 1000);
    expect(await refusal(lying)).toBe('FILE_BOMB');
  });

  test('ein Teil, der anders groß ist als angegeben, ist beschädigt', async () => {
    expect(await refusal(withDeclaredSize(small, 'xl/worksheets/sheet1.xml', 7))).toBe('FILE_DAMAGED');
  });

  test.each(['../evil.xml', 'xl/../../evil.xml', '/etc/passwd', 'C:/x.xml', '..\\evil.xml'])(
    'der Name %s wird abgelehnt',
    async (name) => {
      expect(await refusal(zip({ ...parts, [name]: strToU8('x') }))).toBe('FILE_UNSAFE');
    },
  );

  test('doppelte Teile und Bytes vor dem Paket werden abgelehnt', async () => {
    expect(await refusal(zip({ ...parts, 'XL/Workbook.xml': strToU8('x') }))).toBe('FILE_UNSAFE');
    const shifted = shiftOffsets(Buffer.concat([small, Buffer.alloc(0)]), small.length);
    expect(await refusal(Buffer.concat([small, shifted]))).toBe('FILE_UNSAFE');
  });

  test('Bytes hinter dem Paket, wie Mailprogramme sie anhängen, stören nicht', async () => {
    expect(await refusal(Buffer.concat([small, Buffer.alloc(60)]))).toBe('no problem');
    expect(await refusal(Buffer.concat([small, Buffer.from('\r\n')]))).toBe('no problem');
  });

  test('Teile, die sich Bytes teilen, werden abgelehnt', async () => {
    const bytes = Buffer.from(small);
    const first = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    const second = bytes.indexOf('PK\x01\x02', first + 4, 'latin1');
    bytes.copy(bytes, second + 42, first + 42, first + 46);
    expect(await refusal(bytes)).toBe('FILE_UNSAFE');
  });

  test('zu viele Teile', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`x/${index}`, new Uint8Array(0)]));
    expect(await refusal(zip({ ...parts, ...many }))).toBe('FILE_TOO_LARGE');
  });

  test.each([
    [
      'DOCTYPE',
      '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData/></worksheet>',
    ],
    ['externe Entität', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>'],
  ])('%s im XML wird abgelehnt', async (_, xml) => {
    expect(await refusal(xlsx({ sheets: { A: xml } }))).toBe('FILE_UNSAFE');
    expect(await refusal(xlsx({ sheets: { A: rowsXml('') }, strings: xml }))).toBe('FILE_UNSAFE');
  });

  test('unbekannte Entitäten werden nicht aufgelöst', async () => {
    const workbook = await readAll(
      xlsx({
        sheets: { A: rowsXml('<row r="1"><c t="s"><v>0</v></c></row>') },
        strings: stringsXml('<t>&lol;&#x110000;</t>'),
      }),
    );
    expect(workbook.sheets[0]?.rows[0]?.cells).toEqual(['&lol;&#x110000;']);
  });

  test.each([
    ['offene Elemente', '<worksheet><sheetData><row r="1">'],
    ['vertauschte Elemente', '<worksheet><sheetData><row r="1"><c></row></c></sheetData></worksheet>'],
    ['mitten in einem Tag zu Ende', '<worksheet><sheetData/></worksheet'],
    ['Attribut ohne Wert', '<worksheet><sheetData a></sheetData></worksheet>'],
    ['Text nach dem Ende', '<worksheet/>mehr'],
    ['sehr tief geschachtelt', '<a>'.repeat(100_000)],
    ['leerer Teil', ''],
    [
      'kein UTF-8',
      Buffer.from(
        '<worksheet><sheetData><row r="1"><c t="str"><v>\xe4\xf6</v></c></row></sheetData></worksheet>',
        'latin1',
      ),
    ],
  ])('nicht wohlgeformtes XML ist beschädigt: %s', async (_, xml) => {
    expect(await refusal(xlsx({ sheets: { A: '' }, extra: { 'xl/worksheets/sheet1.xml': xml } }))).toBe('FILE_DAMAGED');
  });

  test('abgeschnitten an jeder Stelle: beschädigt, nie halb gelesen', async () => {
    for (let length = 30; length < small.length; length += 13) {
      expect(await refusal(small.subarray(0, length)), `nach ${length} Bytes`).toBe('FILE_DAMAGED');
    }
  });
});

describe('Von der Platte', () => {
  test('fehlende, leere und zu große Dateien und Ordner', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verzahnt-guard-'));
    try {
      const at = (name: string): string => join(folder, name);
      await writeFile(at('leer.xlsx'), '');
      await writeFile(at('groß.csv'), 'a;b\n'.repeat(1000));
      expect(await codeOf(readWorkbookInProcess(at('fehlt.xlsx')))).toBe('FILE_NOT_FOUND');
      expect(await codeOf(readWorkbookInProcess(at('leer.xlsx')))).toBe('FILE_EMPTY');
      expect(await codeOf(readWorkbookInProcess(folder))).toBe('FILE_NOT_SPREADSHEET');
      const { defaultLimits } = await import('./limits.ts');
      expect(
        await codeOf(readWorkbookInProcess(at('groß.csv'), { limits: { ...defaultLimits, fileBytes: 1000 } })),
      ).toBe('FILE_TOO_LARGE');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('jeder Code hat einen deutschen Satz und steht in docs/codes.md', async () => {
    const { problemTexts } = await import('../../../shared/i18n/de/problems.ts');
    const listed = await readFile(join(import.meta.dirname, '../../../docs/codes.md'), 'utf8');
    // the rows of this room: reading a file, guard, readers, excel worker, warnings of reading
    const rows = listed.matchAll(
      /^\| (\w+) \| (?:reading a file|guard|guard, readers|excel worker|reading, warning) \|/gm,
    );
    const codes = [...rows].map((row) => row[1] ?? '');
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) expect(problemTexts[code]?.({ count: 1 }), code).toMatch(/\.$/);
  });
});

function directoryEntry(bytes: Buffer, name: string): number {
  let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
  while (bytes.toString('latin1', at + 46, at + 46 + bytes.readUInt16LE(at + 28)) !== name)
    at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1');
  return at;
}

function withDeclaredSize(original: Buffer, name: string, size: number): Buffer {
  const bytes = Buffer.from(original);
  const at = directoryEntry(bytes, name);
  bytes.writeUInt32LE(size, at + 24);
  bytes.writeUInt32LE(size, bytes.readUInt32LE(at + 42) + 22);
  return bytes;
}

/** A package that works although something stands before it: all its offsets are moved. */
function shiftOffsets(bytes: Buffer, by: number): Buffer {
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    bytes.writeUInt32LE(bytes.readUInt32LE(at + 42) + by, at + 42);
  }
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  bytes.writeUInt32LE(bytes.readUInt32LE(end + 16) + by, end + 16);
  return bytes;
}
