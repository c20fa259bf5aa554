import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the earliest day the format knows: the same files give the same bytes. */
const day = 0x0021;
const utf8Names = 0x0800;
const deflated = 8;
const version = 20;

/** A file to put in. */
export interface ZipInput {
  name: string;
  content: string | Uint8Array;
}
interface Entry {
  name: Buffer;
  packed: Buffer;
  size: number;
  crc: number;
  at: number;
}

/** The part both records of a file share: from the version needed to the lengths. */
function common({ name, packed, size, crc }: Entry): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(version, 0);
  head.writeUInt16LE(utf8Names, 2);
  head.writeUInt16LE(deflated, 4);
  head.writeUInt16LE(day, 8);
  head.writeUInt32LE(crc, 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(size, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

function central(entry: Entry): Buffer {
  const made = Buffer.from([version, 0]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(entry.at, 10);
  return Buffer.concat([signature(0x02014b50), made, common(entry), rest, entry.name]);
}

/** A zip file (APPNOTE 6.3.3, without its extensions) of a few small files. */
export function zipOf(files: readonly ZipInput[]): Uint8Array {
  const parts: Buffer[] = [];
  const entries: Entry[] = [];
  let at = 0;
  for (const { name, content } of files) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const entry = { name: Buffer.from(name), packed, size: bytes.length, crc: crc32(bytes), at };
    const local = Buffer.concat([signature(0x04034b50), common(entry), entry.name, packed]);
    entries.push(entry);
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries.map(central));
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, directory, signature(0x06054b50), end]);
}
