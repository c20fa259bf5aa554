import { brotliDecompressSync } from 'node:zlib';

/** Why a file cannot be a face of the house. */
export type FontFault = 'kind' | 'damaged' | 'protected';
export type FontFile = { family: string; fault?: undefined } | { fault: FontFault };
type Tables = ReadonlyMap<string, Buffer>;

/** Without these no program can set a line (OpenType 1.9, required tables). */
const needed = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2'];
const mostBytes = 20_000_000;

/** TrueType and OpenType: a directory of tables, each with its place. */
function plainTables(bytes: Buffer): Tables {
  const count = bytes.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index): [string, Buffer] => {
      const entry = 12 + 16 * index;
      const [at, length] = [bytes.readUInt32BE(entry + 8), bytes.readUInt32BE(entry + 12)];
      if (at + length > bytes.length) throw new RangeError('a table lies behind the end');
      return [bytes.toString('latin1', entry, entry + 4), bytes.subarray(at, at + length)];
    }),
  );
}

/** Names of tables by their number in WOFF2, as far as they are looked at (W3C WOFF2, 5.1). */
const woffNames = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca'];

/** WOFF2: a directory in short numbers, then all tables packed as one. */
function packedTables(bytes: Buffer): Tables {
  let at = 48;
  const short = (): number => {
    let value = 0;
    for (let step = 0; step < 5; step++) {
      const byte = bytes.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
    throw new RangeError('a number does not end');
  };
  const parts = Array.from({ length: bytes.readUInt16BE(12) }, () => {
    const flags = bytes.readUInt8(at++);
    const number = flags & 63;
    const tag = number === 63 ? bytes.toString('latin1', at, (at += 4)) : (woffNames[number] ?? `#${number}`);
    const length = short();
    // glyf and loca are stored in another form unless marked; all others only where marked.
    const isOther = tag === 'glyf' || tag === 'loca' ? flags >> 6 !== 3 : flags >> 6 !== 0;
    return { tag, length: isOther ? short() : length };
  });
  const packed = bytes.subarray(at, at + bytes.readUInt32BE(20));
  const whole = brotliDecompressSync(packed, { maxOutputLength: mostBytes });
  let place = 0;
  return new Map(parts.map(({ tag, length }) => [tag, whole.subarray(place, (place += length))]));
}

/** The name of the family as Word lists it: English of Windows before any other. */
function familyOf(table: Buffer): string {
  const texts = table.readUInt16BE(4);
  const names = Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const at = 6 + 12 * index;
    const [platform, , language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((step) => table.readUInt16BE(at + step));
    const bytes = table.subarray(texts + (offset ?? 0), texts + (offset ?? 0) + (length ?? 0));
    const text = platform === 1 ? bytes.toString('latin1') : Buffer.from(bytes).swap16().toString('utf16le');
    return { id, text, rank: platform === 3 ? (language === 0x4_09 ? 0 : 1) : 2 };
  });
  const [best] = names.filter(({ id }) => id === 1).toSorted((a, b) => a.rank - b.rank);
  return (best?.text ?? '')
    .replaceAll(/[^\p{L}\p{N} ._-]/gu, '')
    .trim()
    .slice(0, 80);
}

/** Its licence forbids to put it into a document (OS/2, fsType). */
const isProtected = (table: Buffer): boolean => (table.readUInt16BE(8) & 15) === 2;

function tablesOf(bytes: Buffer): Tables | null {
  const mark = bytes.toString('latin1', 0, 4);
  if (mark === 'wOF2') return packedTables(bytes);
  return mark === 'OTTO' || mark === 'true' || mark === '\0\u0001\0\0' ? plainTables(bytes) : null;
}

/** Looks into a file by its content: a face in TTF, OTF or WOFF2 with the name of its family, or why it is none. */
export function readFontFile(bytes: Buffer): FontFile {
  try {
    const tables = tablesOf(bytes);
    if (!tables) return { fault: 'kind' };
    const [names, os2] = [tables.get('name'), tables.get('OS/2')];
    if (!names || !os2 || !needed.every((tag) => tables.has(tag))) return { fault: 'damaged' };
    if (!['glyf', 'CFF ', 'CFF2', '#13'].some((tag) => tables.has(tag))) return { fault: 'damaged' };
    if (isProtected(os2)) return { fault: 'protected' };
    const family = familyOf(names);
    return family === '' ? { fault: 'damaged' } : { family };
  } catch {
    return { fault: 'damaged' };
  }
}
