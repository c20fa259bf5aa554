import { inflateRawSync } from 'node:zlib';
import { Problem } from '../../../shared/domain/problem.ts';

export interface ZipPart {
  name: string;
  content: Buffer;
}
const largestPart = 256 * 1024 * 1024;
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const damaged = (): Problem => new Problem('FILE_DAMAGED', { reason: 'zip' });

function directoryAt(file: Buffer): { count: number; at: number } {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 65_557); at -= 1) {
    if (file.readUInt32LE(at) === endMark) return { count: file.readUInt16LE(at + 10), at: file.readUInt32LE(at + 16) };
  }
  throw damaged();
}

function contentAt(file: Buffer, entry: number): Buffer {
  const [method, packed, head] = [
    file.readUInt16LE(entry + 10),
    file.readUInt32LE(entry + 20),
    file.readUInt32LE(entry + 42),
  ];
  const from = head + 30 + file.readUInt16LE(head + 26) + file.readUInt16LE(head + 28);
  const bytes = file.subarray(from, from + packed);
  if (method === 0) return bytes;
  if (method !== 8) throw damaged();
  return inflateRawSync(bytes, { maxOutputLength: largestPart });
}

/** The parts of a zip file that lies in our own folder, in their order. Throws FILE_DAMAGED. */
export function zipParts(file: Buffer): ZipPart[] {
  const parts: ZipPart[] = [];
  try {
    let { count, at } = directoryAt(file);
    for (; count > 0; count -= 1) {
      if (file.readUInt32LE(at) !== entryMark) throw damaged();
      const [nameBytes, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
        number,
        number,
        number,
      ];
      const name = file.toString('utf8', at + 46, at + 46 + nameBytes);
      if (!name.endsWith('/')) parts.push({ name, content: contentAt(file, at) });
      at += 46 + nameBytes + extra + comment;
    }
    return parts;
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('FILE_DAMAGED', { reason: 'zip' }, { cause: error });
  }
}
