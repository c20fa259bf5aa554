import { Buffer } from 'node:buffer';
import { crc32, createInflateRaw } from 'node:zlib';
import * as yauzl from 'yauzl';
import { Problem } from '../../../shared/domain/problem.ts';
import type { ReadLimits } from './limits.ts';

interface Entry {
  name: string;
  method: number;
  packedBytes: number;
  declaredBytes: number;
  crc: number;
  headerAt: number;
  dataAt: number;
}

const damaged = (reason: string, cause?: unknown): Problem => new Problem('FILE_DAMAGED', { reason }, { cause });
const chunkBytes = 128 * 1024;
const endRecordBytes = 22;

/** Names are compared as Excel does: without case, with `/`, without a leading one. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

function isUnsafeName(name: string): boolean {
  return name.includes('\0') || /^[a-z]:/i.test(name) || name.startsWith('/') || name.split('/').includes('..');
}

/**
 * A zip package behind the guard: every name and range is checked when it is opened, every inflated byte is counted
 * while a part is read, and a part whose checksum is wrong is damaged.
 */
export class ZipArchive {
  readonly #file: Buffer;
  readonly #limits: ReadLimits;
  readonly #entries: Map<string, Entry>;
  #inflated = 0;

  private constructor(file: Buffer, entries: Map<string, Entry>, limits: ReadLimits) {
    this.#file = file;
    this.#entries = entries;
    this.#limits = limits;
  }

  /** Errors: `FILE_DAMAGED`, `FILE_UNSAFE` (names, overlapping parts), `FILE_PASSWORD`, `FILE_TOO_LARGE`, `FILE_BOMB`. */
  static async open(file: Buffer, limits: ReadLimits): Promise<ZipArchive> {
    const entries = await readDirectory(file, limits);
    const archive = new Map<string, Entry>();
    for (const entry of entries) {
      if (archive.has(keyOf(entry.name))) throw new Problem('FILE_UNSAFE', { reason: 'duplicate-part' });
      archive.set(keyOf(entry.name), entry);
    }
    refuseOverlap(entries, file.length);
    return new ZipArchive(file, archive, limits);
  }

  get names(): string[] {
    return [...this.#entries.values()].map((entry) => entry.name);
  }
  /** Bytes inflated so far, all parts together. */
  get inflatedBytes(): number {
    return this.#inflated;
  }
  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }
  /** The size a part claims to have; good for progress, never for trust. */
  declaredBytes(name: string): number {
    return this.#entries.get(keyOf(name))?.declaredBytes ?? 0;
  }

  /** The inflated bytes of one part, piece by piece. Errors: `FILE_DAMAGED`, `FILE_BOMB`, `FILE_TOO_LARGE`. */
  async *chunks(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(keyOf(name));
    if (entry === undefined) throw damaged('part-missing');
    const packed = this.#file.subarray(entry.dataAt, entry.dataAt + entry.packedBytes);
    let size = 0;
    let crc = 0;
    for await (const chunk of inflate(packed, entry.method)) {
      size += chunk.length;
      this.#count(chunk.length, size, entry);
      crc = crc32(chunk, crc);
      yield chunk;
    }
    if (size !== entry.declaredBytes) throw damaged('part-size');
    if (crc !== entry.crc) throw damaged('part-checksum');
  }

  async bytes(name: string): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const chunk of this.chunks(name)) parts.push(chunk);
    return Buffer.concat(parts);
  }

  #count(added: number, size: number, entry: Entry): void {
    this.#inflated += added;
    if (size > this.#limits.ratioFromBytes && size > entry.packedBytes * this.#limits.ratio) {
      throw new Problem('FILE_BOMB', { reason: 'ratio' });
    }
    if (this.#inflated > this.#limits.inflatedBytes) throw tooLarge(this.#limits);
  }
}

function tooLarge(limits: ReadLimits): Problem {
  return new Problem('FILE_TOO_LARGE', { reason: 'inflated', limit: Math.round(limits.inflatedBytes / 1024 / 1024) });
}

async function* inflate(packed: Buffer, method: number): AsyncGenerator<Buffer> {
  if (method === 0) {
    for (let at = 0; at < packed.length; at += chunkBytes) yield packed.subarray(at, at + chunkBytes);
    return;
  }
  if (method !== 8) throw damaged('compression-method');
  const stream = createInflateRaw({ chunkSize: chunkBytes });
  stream.end(packed);
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw damaged('inflate', error);
  } finally {
    stream.destroy();
  }
}

/** Mail gateways and copies by block append bytes after the end record, which says itself how long its comment is. */
function withoutTail(file: Buffer): Buffer {
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + endRecordBytes > file.length) return file;
  return file.subarray(0, end + endRecordBytes + file.readUInt16LE(end + endRecordBytes - 2));
}

async function readDirectory(file: Buffer, limits: ReadLimits): Promise<Entry[]> {
  const entries: Entry[] = [];
  let declared = 0;
  try {
    const zip = await yauzl.fromBufferPromise(withoutTail(file), { lazyEntries: true, strictFileNames: false });
    if (zip.entryCount > limits.zipEntries)
      throw new Problem('FILE_TOO_LARGE', { reason: 'parts', limit: limits.zipEntries });
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new Problem('FILE_PASSWORD');
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      if (isUnsafeName(entry.fileName)) throw new Problem('FILE_UNSAFE', { reason: 'part-name' });
      declared += entry.uncompressedSize;
      entries.push({
        name: entry.fileName,
        method: entry.compressionMethod,
        packedBytes: entry.compressedSize,
        declaredBytes: entry.uncompressedSize,
        crc: entry.crc32,
        headerAt: entry.relativeOffsetOfLocalHeader,
        dataAt: fileDataStart,
      });
    }
  } catch (error) {
    throw directoryProblem(error);
  }
  refuseDeclared(entries, declared, file.length, limits);
  return entries;
}

function directoryProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const message = error instanceof Error ? error.message : '';
  if (/encrypt/.test(message)) return new Problem('FILE_PASSWORD', {}, { cause: error });
  if (/^(absolute path|invalid relative path|invalid characters in fileName)/.test(message)) {
    return new Problem('FILE_UNSAFE', { reason: 'part-name' }, { cause: error });
  }
  return damaged('zip-directory', error);
}

/** What a file says of itself can only speak against it. */
function refuseDeclared(entries: Entry[], declared: number, fileBytes: number, limits: ReadLimits): void {
  const bomb = entries.some(
    (entry) => entry.declaredBytes > limits.ratioFromBytes && entry.declaredBytes > entry.packedBytes * limits.ratio,
  );
  if (bomb) throw new Problem('FILE_BOMB', { reason: 'declared' });
  if (declared <= limits.inflatedBytes) return;
  if (declared > fileBytes * limits.ratio) throw new Problem('FILE_BOMB', { reason: 'declared' });
  throw tooLarge(limits);
}

/** Parts that share bytes (the "better zip bomb") and files with something before the first part are not trusted. */
function refuseOverlap(entries: Entry[], fileBytes: number): void {
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.headerAt - b.headerAt)) {
    if (end === 0 && entry.headerAt !== 0) throw new Problem('FILE_UNSAFE', { reason: 'bytes-before' });
    if (entry.headerAt < end) throw new Problem('FILE_UNSAFE', { reason: 'overlap' });
    end = entry.dataAt + entry.packedBytes;
  }
  if (end > fileBytes) throw damaged('zip-directory');
}
