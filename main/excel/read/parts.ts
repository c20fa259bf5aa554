import { Buffer } from 'node:buffer';
import { Problem } from '../../../shared/domain/problem.ts';
import type { ZipArchive } from '../guard/zip.ts';
import { type XmlHandler, XmlScanner } from './xml-scanner.ts';

export interface PartSource {
  archive: ZipArchive;
  /** Called after every inflated piece. */
  onChunk?: (() => void) | undefined;
}

/** Streams one XML part of a package through a handler. Errors: `FILE_DAMAGED`, `FILE_UNSAFE`, `FILE_BOMB`, `FILE_TOO_LARGE`. */
export async function parsePart(source: PartSource, name: string, handler: XmlHandler): Promise<void> {
  await parseXml(source.archive.chunks(name), handler, source.onChunk);
}

/** The same for XML that comes in pieces from elsewhere. */
export async function parseXml(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  handler: XmlHandler,
  onChunk?: () => void,
): Promise<void> {
  const scanner = new XmlScanner(handler, Buffer.alloc(0));
  let rest: Buffer = Buffer.alloc(0);
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let encoding: string | null | undefined;
  const all: Buffer[] = [];
  for await (const chunk of chunks) {
    encoding ??= foreignEncoding(chunk) ?? null;
    if (encoding !== null) {
      all.push(chunk);
      continue;
    }
    waiting.push(chunk);
    waitingBytes += chunk.length;
    // a token larger than a chunk: wait until twice as much is there, so that rescanning stays linear
    if (waitingBytes >= rest.length) {
      rest = scanner.feed(rest.length === 0 && waiting.length === 1 ? chunk : Buffer.concat([rest, ...waiting]));
      waiting = [];
      waitingBytes = 0;
    }
    onChunk?.();
  }
  if (encoding) rest = scanner.feed(transcode(Buffer.concat(all), encoding));
  else if (waiting.length > 0) rest = scanner.feed(Buffer.concat([rest, ...waiting]));
  scanner.end(rest);
}

/** The encoding of a part that is not UTF-8, by byte order mark or XML declaration (XML 1.0, appendix F). */
function foreignEncoding(start: Buffer): string | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start[0] === 0x3c && start[1] === 0) return 'utf-16le';
  if (start[0] === 0 && start[1] === 0x3c) return 'utf-16be';
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=["']([\w.-]+)["']/i.exec(
    start.toString('latin1', 0, 200),
  )?.[1];
  return declared === undefined || /^(utf-?8|us-ascii)$/i.test(declared) ? undefined : declared;
}

function transcode(bytes: Buffer, encoding: string): Buffer {
  try {
    return Buffer.from(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Problem('FILE_DAMAGED', { reason: 'xml-encoding' }, { cause: error });
  }
}
