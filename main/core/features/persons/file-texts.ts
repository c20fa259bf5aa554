import { zipOf } from '../../platform/zip.ts';
import { erasedMark, replaceIn } from './words.rules.ts';
import { changeXml, type FindSpans } from './xml-texts.ts';
import { zipParts } from '../../platform/zip-parts.ts';

/** `unreadable`: a picture or a PDF, in which the program cannot look for words. */
export type FileChange = { kind: 'unchanged' | 'unreadable' } | { kind: 'changed'; bytes: Buffer };
const unchanged = { kind: 'unchanged' } as const;
const unreadable = { kind: 'unreadable' } as const;

const isZip = (bytes: Buffer): boolean => bytes.length > 22 && bytes.readUInt32LE(0) === 0x04034b50;
const isCompound = (bytes: Buffer): boolean => bytes.length > 8 && bytes.readUInt32BE(0) === 0xd0cf11e0;
const inXml = /\.(xml|rels|vml|rdf)$/i;
const inText = /\.(csv|txt|json|html?)$/i;

/** Office files: every part is looked through; what is not named stays byte for byte. */
function changePackage(bytes: Buffer, find: FindSpans): FileChange {
  let isChanged = false;
  const parts = zipParts(bytes).map(({ name, content }) => {
    if (!inXml.test(name) && !inText.test(name)) return { name, content };
    const text = content.toString('utf8');
    const changed = inXml.test(name) ? changeXml(text, find, erasedMark) : replaceIn(text, find(text), erasedMark);
    if (changed === text) return { name, content };
    isChanged = true;
    return { name, content: Buffer.from(changed) };
  });
  return isChanged ? { kind: 'changed', bytes: Buffer.from(zipOf(parts)) } : unchanged;
}

/**
 * The old binary Excel keeps its texts as Latin-1 or UTF-16 inside records of fixed length: the letters are overwritten,
 * so that the file stays readable. One letter takes `width` bytes, the first begins at `from`.
 */
function overwrite(bytes: Buffer, find: FindSpans, encoding: 'latin1' | 'utf16le', from: number): boolean {
  const width = encoding === 'latin1' ? 1 : 2;
  const spans = find(bytes.toString(encoding, from));
  for (const [begin, end] of spans) {
    for (let at = begin; at < end; at += 1) {
      if (width === 1) bytes.writeUInt8(0x78, from + at);
      else bytes.writeUInt16LE(0x78, from + at * width);
    }
  }
  return spans.length > 0;
}

function changeCompound(original: Buffer, find: FindSpans): FileChange {
  const bytes = Buffer.from(original);
  const changed = [
    overwrite(bytes, find, 'latin1', 0),
    overwrite(bytes, find, 'utf16le', 0),
    overwrite(bytes, find, 'utf16le', 1),
  ];
  return changed.some(Boolean) ? { kind: 'changed', bytes } : unchanged;
}

function decoded(bytes: Buffer): { text: string; encoding: 'utf8' | 'latin1' | 'utf16le' } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: bytes.toString('utf16le'), encoding: 'utf16le' };
  if (bytes.subarray(0, 4_096).includes(0)) return null;
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? { text: bytes.toString('latin1'), encoding: 'latin1' } : { text, encoding: 'utf8' };
}

function changePlain(bytes: Buffer, find: FindSpans): FileChange {
  const read = decoded(bytes);
  if (read === null || bytes.toString('latin1', 0, 5) === '%PDF-') return unreadable;
  const spans = find(read.text);
  if (spans.length === 0) return unchanged;
  return { kind: 'changed', bytes: Buffer.from(replaceIn(read.text, spans, erasedMark), read.encoding) };
}

/** A file without what is found in it. */
export function changeFile(bytes: Buffer, find: FindSpans): FileChange {
  try {
    if (isZip(bytes)) return changePackage(bytes, find);
    return isCompound(bytes) ? changeCompound(bytes, find) : changePlain(bytes, find);
  } catch {
    return unreadable;
  }
}

/** How often a file names what is looked for; null where the program cannot look into it. */
export function countInFile(bytes: Buffer, find: FindSpans): number | null {
  let count = 0;
  const change = changeFile(bytes, (text) => {
    const spans = find(text);
    count += spans.length;
    return spans;
  });
  return change.kind === 'unreadable' ? null : count;
}
